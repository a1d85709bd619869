// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowfixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <map>

using gui::Command;
using gui::Page;
using namespace Qt::StringLiterals;

namespace {

// What the letter with Alt would reach: buttons, tabs, and labels on behalf of their buddies.
QStringList textsOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? QStringList(label->text()) : QStringList();
    QStringList texts;
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    return texts;
}

QStringList clashes(const QWidget &window)
{
    std::map<QKeySequence, QStringList> takers;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible())
            for (const QString &text : textsOf(*widget))
                if (const auto key = QKeySequence::mnemonic(text); !key.isEmpty())
                    takers[key] << text;
    for (const QAction *action : window.findChildren<QAction *>())
        for (const QKeySequence &keys : action->shortcuts())
            if (takers.contains(keys))
                takers[keys] << action->text();
    QStringList found;
    for (const auto &[key, texts] : takers)
        if (texts.size() > 1)
            found << key.toString() + ": "_L1 + texts.join(" | "_L1);
    return found;
}

} // namespace

// No letter leads to two places of what can be seen at once, in any language.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void letters_areTakenOnce_data();
    void letters_areTakenOnce();
    void secondTaker_isNoticed();

private:
    void trigger(Command command) { m_fixture.window().actions()[command]->trigger(); }
    void reveal(const QString &name) { m_fixture.find<QWidget>(name)->setVisible(true); }
    void speak(const QString &language);
    void check(const char *state);

    support::WindowFixture m_fixture;
    QStringList m_found;
};

void MnemonicsTest::initTestCase()
{
    QVERIFY(m_fixture.open());
    trigger(Command::AddSamples);
    const auto *table = m_fixture.find<QTableView>(u"customersTable"_s)->model();
    QTRY_COMPARE(table->rowCount(), 10);
}

// Widgets hear of it in an event.
void MnemonicsTest::speak(const QString &language)
{
    m_fixture.window().showPage(Page::Settings); // called otherwise in every language
    m_fixture.language().choose(language);
    QTRY_COMPARE(m_fixture.window().windowTitle(), gui::pageTitle(Page::Settings));
}

void MnemonicsTest::check(const char *state)
{
    for (const QString &clash : clashes(m_fixture.window()))
        m_found << QLatin1StringView(state) + ": "_L1 + clash;
}

void MnemonicsTest::letters_areTakenOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void MnemonicsTest::letters_areTakenOnce()
{
    QFETCH(QString, language);
    speak(language);
    m_found.clear();
    m_fixture.window().showPage(Page::Server);
    check("server");

    m_fixture.window().showPage(Page::Customers);
    m_fixture.find<QWidget>(u"findField"_s)->setFocus();
    for (const char *name : {"clearFilterButton", "undoBar"})
        reveal(QString::fromLatin1(name));
    check("customers");
    trigger(Command::AddCustomer);
    for (const char *name : {"useNextButton", "showOtherButton"})
        reveal(QString::fromLatin1(name));
    check("customers, adding one");
    m_fixture.find<QTableView>(u"customersTable"_s)->selectRow(0);
    trigger(Command::EditCustomer);
    check("customers, editing one");
    trigger(Command::AddAsJson);
    check("customers, as JSON");
    trigger(Command::ShowHistory);
    QTRY_VERIFY(m_fixture.find<QWidget>(u"historySlider"_s)->isVisible());
    check("customers, their history");

    m_fixture.window().showPage(Page::Denominations);
    m_fixture.find<QCheckBox>(u"cassettesBox"_s)->setChecked(true);
    auto *tabs = m_fixture.find<QTabWidget>(u"answerTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        check("denominations");
    }

    m_fixture.window().showPage(Page::Simulator);
    m_fixture.find<QAbstractButton>(u"detailsButton"_s)->setChecked(true);
    check("simulator");
    m_fixture.window().showPage(Page::Settings);
    trigger(Command::MakeHelpBundle);
    check("settings");
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void MnemonicsTest::secondTaker_isNoticed()
{
    speak(u"en"_s);
    m_fixture.window().showPage(Page::Server);
    auto *box = m_fixture.find<QCheckBox>(u"startWithAppBox"_s);
    box->setText(u"Start with the a&pp"_s); // as the port's label has it
    QCOMPARE(clashes(m_fixture.window()).size(), 1);
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
