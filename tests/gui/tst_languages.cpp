// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/customertablemodel.h"
#include "gui/widgets/helpview.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/shownwords.h"
#include "tests/gui/windowtest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using gui::Command;
using gui::CustomerTableModel;
using gui::Page;
using runtime::ServerStatus;
using support::PseudoLanguage;
using support::Text;
using support::textsOf;
using namespace Qt::StringLiterals;

namespace {

// Where a text of the program stands that is not in the language: data, names, addresses.
bool isData(const Text &text)
{
    static const QStringList places{u"urlLabel"_s,
                                    u"aboutText"_s,
                                    u"fileStatusButton"_s,
                                    u"requestText"_s,
                                    u"responseText"_s,
                                    u"TELLERDESK_"_s,
                                    u"REDIS_"_s,
                                    u"BASE_URL"_s,
                                    u"commandField"_s,
                                    u"ScrollLeftButton"_s,
                                    u"ScrollRightButton"_s,
                                    u"storeLabel/toolTip"_s,
                                    u"storeStatusButton/toolTip"_s,
                                    u"nstancesLabel/toolTip"_s,
                                    u"instancesStatusButton/toolTip"_s,
                                    u"jsonText/placeholderText"_s};
    return std::ranges::any_of(places,
                               [&](const QString &name) { return text.place.contains(name); });
}

bool hasWords(const QString &text)
{
    static const QRegularExpression word(u"[a-z]{3,}"_s);
    return word.match(text).hasMatch();
}

} // namespace

// The window in other languages, changed while it is open.
class LanguagesTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void everyText_canBeTranslated();
    void nothing_staysInTheLanguageBefore();
    void arabic_isWrittenFromTheRight();
    void sums_beginWhereWordsDo();
    void numbers_followTheLanguage();
    void percentSign_isPartedAsTheLanguagePartsIt();
    void storeAndItsLatency_arePartedAsTheLanguagePartsThem();
    void settings_chooseTheLanguage();
    void librariesInUse_arePartedByDots();
    void help_isHeadedAsItIsCalled_data();
    void help_isHeadedAsItIsCalled();
    void help_isSetAsItsScriptIs_data();
    void help_isSetAsItsScriptIs();

private:
    void showEverything();

    PseudoLanguage m_pseudo;
};

void LanguagesTest::cleanup()
{
    m_pseudo.fallSilent();
    m_fixture->language().choose(u"en"_s);
    WindowTest::cleanup();
}

// Brings the window into as many of its states as have words of their own.
void LanguagesTest::showEverything()
{
    trigger(Command::StartServer);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    trigger(Command::ShowCustomers);
    trigger(Command::AddSamples);
    auto *table = m_fixture->find<QTableView>(u"customersTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 10);
    table->selectRow(0);
    trigger(Command::DeleteSelected);
    QTRY_COMPARE(table->model()->rowCount(), 9);
    table->selectRow(0);
    trigger(Command::AddCustomer);
    m_fixture->find<QLineEdit>(u"idField"_s)->setText(u"3"_s);
    m_fixture->find<QPushButton>(u"submitButton"_s)->click();
    QTRY_VERIFY(m_fixture->find<QLabel>(u"lastNameFault"_s)->isVisible());
    const auto written = [table] {
        const QModelIndex index = table->model()->index(0, CustomerTableModel::Written);
        return index.data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(written().contains(PseudoLanguage::mark));
    for (const Page page : gui::pages)
        m_fixture->window().showPage(page);
    trigger(Command::ShowDenominations);
    trigger(Command::Calculate);
    trigger(Command::ShowHelp);
}

void LanguagesTest::everyText_canBeTranslated()
{
    m_pseudo.speak();
    showEverything();
    QTRY_VERIFY(m_fixture->window().windowTitle().contains(PseudoLanguage::mark));
    QStringList stray;
    for (const Text &text : textsOf(m_fixture->window()))
        if (hasWords(text.words) && !text.words.contains(PseudoLanguage::mark) && !isData(text))
            stray << text.place + ": "_L1 + text.words;
    QVERIFY2(stray.isEmpty(), qPrintable(stray.join(u'\n')));
}

void LanguagesTest::nothing_staysInTheLanguageBefore()
{
    m_pseudo.speak();
    showEverything();
    QTRY_VERIFY(m_fixture->window().windowTitle().contains(PseudoLanguage::mark));
    m_pseudo.fallSilent();
    const auto stray = [this] {
        QStringList found;
        for (const Text &text : textsOf(m_fixture->window()))
            if (text.words.contains(PseudoLanguage::mark))
                found << text.place + ": "_L1 + text.words;
        return found;
    };
    QTRY_VERIFY2(stray().isEmpty(), qPrintable(stray().join(u'\n')));
}

void LanguagesTest::arabic_isWrittenFromTheRight()
{
    m_fixture->language().choose(u"ar"_s);
    QTRY_COMPARE(m_fixture->window().layoutDirection(), Qt::RightToLeft);
    auto *rail = m_fixture->find<QWidget>(u"rail"_s);
    QTRY_VERIFY(rail->geometry().center().x() > m_fixture->window().width() / 2);
    m_fixture->language().choose(u"en"_s);
    QTRY_VERIFY(rail->geometry().center().x() < m_fixture->window().width() / 2);
}

void LanguagesTest::sums_beginWhereWordsDo()
{
    const auto isAtTheRight = [this](const QString &name) {
        auto *field = m_fixture->find<QLineEdit>(name);
        field->setText(u"30"_s);
        const QRect caret = field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        return caret.center().x() > field->width() / 2;
    };
    m_fixture->window().showPage(Page::Denominations);
    for (const auto &name : {u"notesEdit"_s, u"amountsEdit"_s, u"goToEdit"_s}) {
        m_fixture->language().choose(u"ar"_s);
        QTRY_VERIFY2(isAtTheRight(name), qPrintable(name));
        m_fixture->language().choose(u"en"_s);
        QTRY_VERIFY2(!isAtTheRight(name), qPrintable(name));
    }
}

void LanguagesTest::numbers_followTheLanguage()
{
    auto *age = m_fixture->find<QSpinBox>(u"ageBox"_s);
    auto *port = m_fixture->find<QSpinBox>(u"portBox"_s);
    age->setValue(36);
    m_fixture->language().choose(u"ar"_s);
    QTRY_COMPARE(age->text(), u"٣٦"_s);
    QCOMPARE(port->locale().zeroDigit(), u"0"_s); // it is typed into other programs
}

void LanguagesTest::percentSign_isPartedAsTheLanguagePartsIt()
{
    auto *bar = m_fixture->find<QProgressBar>(u"jobStatusBar"_s);
    bar->setRange(0, 2);
    bar->setValue(1);
    QCOMPARE(bar->text(), u"50%"_s);
    m_fixture->language().choose(u"de"_s);
    QTRY_COMPARE(bar->text(), u"50\u00a0%"_s);
    m_fixture->language().choose(u"ja"_s);
    QTRY_COMPARE(bar->text(), u"50%"_s);
    m_fixture->language().choose(u"ar"_s);
    QTRY_COMPARE(bar->text(), u"٥٠٪"_s);
}

void LanguagesTest::storeAndItsLatency_arePartedAsTheLanguagePartsThem()
{
    const auto *store = m_fixture->find<QToolButton>(u"storeStatusButton"_s);
    QTRY_VERIFY(store->text().contains(", "_L1)); // its latency is known
    m_fixture->language().choose(u"ar"_s);
    QTRY_VERIFY(store->text().contains(u"، "_s));
}

void LanguagesTest::settings_chooseTheLanguage()
{
    auto *box = m_fixture->find<QComboBox>(u"TELLERDESK_LANGUAGE"_s);
    QVERIFY(box);
    QStringList codes;
    for (int i = 0; i < box->count(); ++i)
        codes << box->itemData(i).toString();
    for (const char *code : {"", "en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        QVERIFY2(codes.contains(QLatin1StringView(code)), code);
    box->setCurrentIndex(box->findData(u"de"_s));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(m_fixture->runtime().settings().language, u"de"_s);
}

// Beyond ASCII: a literal read as Latin-1 would show another sign before each dot.
void LanguagesTest::librariesInUse_arePartedByDots()
{
    const QString text = m_fixture->find<QLabel>(u"aboutText"_s)->text();
    QVERIFY2(text.contains(u"(GPL-3) · hiredis"_s), qPrintable(text));
}

void LanguagesTest::help_isHeadedAsItIsCalled_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : gui::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void LanguagesTest::help_isHeadedAsItIsCalled()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    trigger(Command::ShowHelp);
    const auto *help = m_fixture->find<gui::HelpView>(u"helpView"_s);
    auto *text = m_fixture->find<QTextBrowser>(u"helpText"_s);
    const auto isHeadedSo = [help, text] {
        return help->windowTitle().endsWith(u": "_s + text->document()->begin().text());
    };
    for (const Page page : gui::pages) {
        m_fixture->window().showPage(page);
        QVERIFY2(isHeadedSo(), qPrintable(help->windowTitle()));
    }
    Q_EMIT text->anchorClicked({});
    QVERIFY2(isHeadedSo(), qPrintable(help->windowTitle()));
}

void LanguagesTest::help_isSetAsItsScriptIs_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ar", "ja"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

// These scripts have no italics, and fonts with empty boxes in their place. What is written from
// the right begins there, too, where it is a code.
void LanguagesTest::help_isSetAsItsScriptIs()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    trigger(Command::ShowHelp);
    auto *text = m_fixture->find<QTextBrowser>(u"helpText"_s);
    const auto direction = QLocale(language).textDirection();
    const auto judge = [&] {
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            QVERIFY2(block.textDirection() == direction, qPrintable(block.text()));
            for (const QTextLayout::FormatRange &part : block.textFormats())
                QVERIFY2(!part.format.fontItalic(), qPrintable(block.text()));
        }
    };
    for (const Page page : gui::pages) {
        m_fixture->window().showPage(page);
        judge();
    }
    Q_EMIT text->anchorClicked({});
    judge();
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
