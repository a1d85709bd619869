// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/helpview.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/windowfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using gui::Command;
using gui::Page;
using runtime::ServerStatus;
using support::PseudoLanguage;
using namespace Qt::StringLiterals;

namespace {

// A text that a widget shows or speaks, with the name of the place where it stands.
struct Text
{
    QString place;
    QString words;
};

QString placeOf(const QObject *object, const char *what)
{
    QStringList names{QLatin1StringView(what)};
    for (; object; object = object->parent())
        names.prepend(object->objectName().isEmpty()
                          ? QLatin1StringView(object->metaObject()->className())
                          : object->objectName());
    return names.join(u'/');
}

void gatherHeader(const QAbstractItemView &view, std::vector<Text> &texts)
{
    if (qobject_cast<const QHeaderView *>(&view) || !view.model())
        return;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        if (const auto title = view.model()->headerData(column, Qt::Horizontal);
            title.userType() == QMetaType::QString)
            texts.push_back({placeOf(&view, "header"), title.toString()});
}

void gatherItems(const QWidget &widget, std::vector<Text> &texts)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts.push_back({placeOf(box, "item"), box->itemText(i)});
    if (const auto *list = qobject_cast<const QListWidget *>(&widget))
        for (int i = 0; i < list->count(); ++i)
            texts.push_back({placeOf(list, "item"), list->item(i)->text()});
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.push_back({placeOf(tabs, "tab"), tabs->tabText(i)});
}

// What was put away takes its words when it is shown again; pages of a stack are only behind
// others.
bool isPutAway(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (widget->isHidden() && !qobject_cast<QStackedWidget *>(widget->parentWidget()))
            return true;
    return false;
}

// Everything that can be read or heard in the window, on whichever page.
std::vector<Text> textsOf(const QWidget &window)
{
    std::vector<Text> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->objectName().startsWith("qt_"_L1) || isPutAway(widget))
            continue;
        for (const char *property :
             {"text", "title", "placeholderText", "toolTip", "windowTitle", "accessibleName",
              "accessibleDescription", "suffix", "prefix", "specialValueText"})
            if (const QVariant value = widget->property(property);
                value.userType() == QMetaType::QString)
                texts.push_back({placeOf(widget, property), value.toString()});
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            gatherHeader(*view, texts);
        gatherItems(*widget, texts);
    }
    for (const QAction *action : window.actions())
        texts.push_back({placeOf(action, "action"), action->text()});
    return texts;
}

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
                                    u"commandLabel"_s,
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
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyText_canBeTranslated();
    void nothing_staysInTheLanguageBefore();
    void arabic_isWrittenFromTheRight();
    void numbers_followTheLanguage();
    void settings_chooseTheLanguage();

private:
    void run(Command command) { m_fixture->window().actions()[command]->trigger(); }
    void showEverything();

    PseudoLanguage m_pseudo;
    std::unique_ptr<support::WindowFixture> m_fixture;
};

void LanguagesTest::init()
{
    m_fixture = std::make_unique<support::WindowFixture>();
    QVERIFY(m_fixture->open());
}

void LanguagesTest::cleanup()
{
    m_pseudo.fallSilent();
    m_fixture->language().choose(u"en"_s);
    m_fixture.reset();
}

// Brings the window into as many of its states as have words of their own.
void LanguagesTest::showEverything()
{
    run(Command::StartServer);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    run(Command::ShowCustomers);
    run(Command::AddSamples);
    auto *table = m_fixture->find<QTableView>(u"customersTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 10);
    table->selectRow(0);
    run(Command::DeleteSelected);
    QTRY_COMPARE(table->model()->rowCount(), 9);
    table->selectRow(0);
    run(Command::AddCustomer);
    m_fixture->find<QLineEdit>(u"idField"_s)->setText(u"3"_s);
    m_fixture->find<QPushButton>(u"submitButton"_s)->click();
    QTRY_VERIFY(m_fixture->find<QLabel>(u"lastNameFault"_s)->isVisible());
    auto *provenance = m_fixture->find<QLabel>(u"provenanceLabel"_s);
    QTRY_VERIFY(!provenance->text().isEmpty());
    for (const Page page : gui::pages)
        m_fixture->window().showPage(page);
    run(Command::ShowDenominations);
    run(Command::Calculate);
    run(Command::ShowHelp);
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

void LanguagesTest::numbers_followTheLanguage()
{
    auto *age = m_fixture->find<QSpinBox>(u"ageBox"_s);
    auto *port = m_fixture->find<QSpinBox>(u"portBox"_s);
    age->setValue(36);
    m_fixture->language().choose(u"ar"_s);
    QTRY_COMPARE(age->text(), u"٣٦"_s);
    QCOMPARE(port->locale().zeroDigit(), u"0"_s); // it is typed into other programs
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

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
