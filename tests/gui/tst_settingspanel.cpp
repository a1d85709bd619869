// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settings/paths.h"
#include "gui/desktop/logfile.h"
#include "gui/languages.h"
#include "gui/look/measure.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/settingrow.h"
#include "gui/widgets/textroles.h"
#include "tests/gui/windowtest.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <set>

using gui::Page;
using namespace Qt::StringLiterals;

namespace {

QString withoutMarks(QString text)
{
    for (const char16_t mark : {u'\u200f', u'\u2068', u'\u2069'})
        text.remove(mark);
    return text;
}

// Where the parts of a line stand from left to right, as a label shows it.
QStringList fromLeftToRight(const QString &line, QStringList parts)
{
    QTextLayout layout(line);
    QTextOption option;
    option.setTextDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine shown = layout.createLine();
    layout.endLayout();
    std::ranges::sort(parts, {}, [&](const QString &part) {
        return shown.cursorToX(int(line.indexOf(part) + part.size() / 2)); // of its middle
    });
    return parts;
}

} // namespace

// The page of settings as a person uses it, and what becomes of what is set there.
class SettingsPanelTest : public support::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shortcuts_beginWhereOneReadsFrom();
    void shortcuts_areInOrderWhereOneReadsFromTheRight();
    void shortcuts_areAllListed();
    void switchOfNames_isToggledByAssistiveTools();
    void settingWrittenByAssistiveTools_isTaken();
    void setting_isKeptAndReset();
    void refusedSetting_isForgivenOnceItIsPutBack();
    void outputsFolder_isCheckedWhenItIsChosen();
    void secretThatIsSet_isNeitherShownNorDamaged();
    void testOfTheStore_saysWhatIsThere();
    void shortcuts_areScrolledToAgain();
    void listOfSections_followsThePage();
    void search_findsWhateverTheSettingsSay_data();
    void search_findsWhateverTheSettingsSay();
    void headingOfPrivacy_keepsItsDistance();
    void keyringThatGivesNothing_isSaidAndAskedAgain();
    void helpBundle_holdsNoSecrets();
    void fields_standInOneColumn_data();
    void fields_standInOneColumn();
    void smallPage_isNoWiderThanItsPlace_data() { fields_standInOneColumn_data(); }
    void smallPage_isNoWiderThanItsPlace();
    void aboutText_beginsWhereOneReadsFrom();
    void japaneseHints_haveNoSpaceAfterAFullStop();
    void testOfTheStore_isHeardAtItsButton();
};

void SettingsPanelTest::shortcuts_beginWhereOneReadsFrom()
{
    m_fixture->window().showPage(Page::Settings);
    const auto edges = [this](Qt::Edge side) {
        std::set<int> places;
        for (const auto *label : m_fixture->window().findChildren<gui::MutedLabel *>())
            if (const QString keys = withoutMarks(label->text());
                keys == u"F1"_s || keys == u"Ctrl+K"_s)
                places.insert(side == Qt::LeftEdge ? label->geometry().left()
                                                   : label->geometry().right());
        return places;
    };
    QTRY_COMPARE(edges(Qt::LeftEdge).size(), 1u);
    m_fixture->language().choose(u"ar"_s);
    const auto back = qScopeGuard([this] { m_fixture->language().choose(u"en"_s); });
    QTRY_COMPARE(edges(Qt::RightEdge).size(), 1u);
    QVERIFY(edges(Qt::LeftEdge).size() > 1);
}

void SettingsPanelTest::shortcuts_areInOrderWhereOneReadsFromTheRight()
{
    const auto line = [this] {
        for (const auto *label : m_fixture->window().findChildren<gui::MutedLabel *>())
            if (label->text().contains("Alt+5"_L1))
                return label->text();
        return QString();
    };
    QCOMPARE(line(), u"Alt+5   Ctrl+,   Ctrl+Shift+,"_s);
    m_fixture->language().choose(u"ar"_s);
    const auto back = qScopeGuard([this] { m_fixture->language().choose(u"en"_s); });
    QTRY_COMPARE(fromLeftToRight(line(), {u"Alt+5"_s, u"Ctrl+,"_s, u","_s, u"Ctrl+Shift"_s}),
                 QStringList({u"Ctrl+Shift"_s, u"Ctrl+,"_s, u","_s, u"Alt+5"_s}));
}

void SettingsPanelTest::shortcuts_areAllListed()
{
    QStringList listed;
    for (const QLabel *label :
         m_fixture->find<QWidget>(u"SettingsPanel"_s)->findChildren<QLabel *>())
        listed << label->text();
    for (const QAction *action : m_fixture->window().actions().all()) {
        if (action->shortcuts().isEmpty())
            continue;
        QVERIFY2(listed.contains(action->text()), qPrintable(action->text()));
        const QString keys = action->shortcuts().last().toString(QKeySequence::NativeText);
        QVERIFY2(std::ranges::any_of(listed, [&](const auto &text) { return text.contains(keys); }),
                 qPrintable(keys));
    }
    QVERIFY(listed.contains(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    QVERIFY(listed.contains(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
}

void SettingsPanelTest::switchOfNames_isToggledByAssistiveTools()
{
    auto *box = m_fixture->find<QCheckBox>(u"uniqueNamesBox"_s);
    QTRY_VERIFY(box->isEnabled());
    toggle(box->objectName());
    QTRY_VERIFY(box->isChecked()); // the store has taken it
    const auto names = m_fixture->runtime().names();
    QTRY_VERIFY(names.isFinished());
    QCOMPARE(*names.result(), storage::Names::Unique);
}

void SettingsPanelTest::settingWrittenByAssistiveTools_isTaken()
{
    m_fixture->window().showPage(Page::Settings);
    auto *field = m_fixture->find<QLineEdit>(u"TELLERDESK_TOKEN"_s);
    field->setFocus();
    QAccessible::queryAccessibleInterface(field)->editableTextInterface()->replaceText(
        0, int(field->text().size()), u"0123456789abcdef"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->preferences().settings().server.token, u"0123456789abcdef"_s);
}

void SettingsPanelTest::setting_isKeptAndReset()
{
    auto &preferences = m_fixture->preferences();
    preferences.choose(settings::Key::Port, u"8123"_s);
    QCOMPARE(m_fixture->runtime().settings().server.port, 8123);
    QCOMPARE(preferences.settings().source(settings::Key::Port), settings::Source::Preferences);
    QTRY_VERIFY(QFile::exists(m_fixture->folder() + "/tellerdesk.ini"_L1));
    QVERIFY(!preferences.fault(settings::Key::Port, u"99999"_s).isEmpty());
    preferences.reset(settings::Key::Port);
    QTRY_COMPARE(preferences.settings().source(settings::Key::Port), settings::Source::Default);
    QCOMPARE(m_fixture->runtime().settings().server.port, 8000);
}

void SettingsPanelTest::refusedSetting_isForgivenOnceItIsPutBack()
{
    m_fixture->window().showPage(Page::Settings);
    auto *field = m_fixture->find<QLineEdit>(u"TELLERDESK_TOKEN"_s);
    const QString stored = field->text();
    const QString hint = field->accessibleDescription();
    const auto write = [&](const QString &text) {
        field->setFocus();
        field->setText(text);
        press(Qt::Key_Return);
    };
    write(u"short"_s);
    QTRY_VERIFY(field->accessibleDescription() != hint);
    write(stored);
    QTRY_COMPARE(field->accessibleDescription(), hint);
}

void SettingsPanelTest::outputsFolder_isCheckedWhenItIsChosen()
{
    const QString file = m_fixture->folder() + "/in-the-way"_L1;
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const auto *banner = m_fixture->find<gui::Banner>(u"banner"_s);
    m_fixture->preferences().choose(settings::Key::Outputs, file + "/outputs"_L1);
    QTRY_VERIFY(banner->isShowing(u"settings/outputs"_s));
    const QString words = m_fixture->find<QLabel>(u"bannerText"_s)->text();
    QVERIFY2(words.contains(file) && words.contains("not a folder"_L1), qPrintable(words));
    QCOMPARE(banner->code(), u"io"_s);

    const QString other = m_fixture->folder() + "/elsewhere/outputs"_L1;
    m_fixture->preferences().choose(settings::Key::Outputs, other);
    QTRY_VERIFY(!banner->isShowing(u"settings/outputs"_s));
    QVERIFY(!QFile::exists(other)); // until something is written
}

void SettingsPanelTest::secretThatIsSet_isNeitherShownNorDamaged()
{
    const auto token = [&] { return m_fixture->preferences().settings().server.token; };
    m_fixture->window().showPage(Page::Settings);
    m_fixture->preferences().choose(settings::Key::Token, u"0123456789abcdef"_s);
    auto *field = m_fixture->find<QLineEdit>(u"TELLERDESK_TOKEN"_s);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->placeholderText().isEmpty());
    field->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(token(), u"0123456789abcdef"_s);
    QTest::keyClicks(field, u"fedcba98"_s);
    m_fixture->preferences().choose(settings::Key::Tray, u"yes"_s); // or what the keyring answers
    QTest::keyClicks(field, u"76543210"_s);
    press(Qt::Key_Return);
    QCOMPARE(token(), u"fedcba9876543210"_s);
    QVERIFY(field->text().isEmpty());
    m_fixture->preferences().reset(settings::Key::Token);
    QTRY_VERIFY(field->placeholderText().isEmpty());
}

void SettingsPanelTest::testOfTheStore_saysWhatIsThere()
{
    m_fixture->find<QPushButton>(u"testStoreButton"_s)->click();
    const auto *result = m_fixture->find<QLabel>(u"testStoreResult"_s);
    QTRY_VERIFY2(result->text().contains(" Redis "_L1), qPrintable(result->text()));
    QVERIFY2(result->text().contains("0 other instances. Changes are allowed."_L1),
             qPrintable(result->text()));
}

void SettingsPanelTest::shortcuts_areScrolledToAgain()
{
    QAction *show = m_fixture->window().actions()[gui::Command::ShowShortcuts];
    auto *bar = m_fixture->find<QScrollArea>(u"scrollArea"_s)->verticalScrollBar();
    show->trigger();
    QTRY_VERIFY(bar->value() > 0);
    bar->setValue(0);
    show->trigger();
    QVERIFY(bar->value() > 0);
}

void SettingsPanelTest::listOfSections_followsThePage()
{
    m_fixture->window().showPage(Page::Settings);
    auto *sections = m_fixture->find<QListWidget>(u"sectionList"_s);
    auto *bar = m_fixture->find<QScrollArea>(u"scrollArea"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(sections->currentRow(), 0);

    bar->setValue(bar->maximum());
    QCOMPARE(sections->currentRow(), sections->count() - 1);
    bar->setValue(0);
    QCOMPARE(sections->currentRow(), 0);

    // Also where the page ends before what was chosen is at its top.
    for (int row = sections->count() - 1; row >= 0; --row) {
        sections->setCurrentRow(row);
        QCOMPARE(sections->currentRow(), row);
    }
}

void SettingsPanelTest::search_findsWhateverTheSettingsSay_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("a row") << u"TELLERDESK_OUTPUTS"_s << QStringList(u"Outputs"_s);
    QTest::newRow("a section") << u"privacy"_s << QStringList(u"Privacy"_s);
    QTest::newRow("a box beside the rows") << u"names are unique"_s << QStringList(u"Store"_s);
    QTest::newRow("words of a section") << u"no account"_s << QStringList(u"Privacy"_s);
    QTest::newRow("a library") << u"hiredis"_s << QStringList(u"About"_s);
    QTest::newRow("nothing") << u"coffee with milk"_s << QStringList();
}

void SettingsPanelTest::search_findsWhateverTheSettingsSay()
{
    QFETCH(QString, words);
    m_fixture->window().showPage(Page::Settings);
    const auto *list = m_fixture->find<QListWidget>(u"sectionList"_s);
    const auto *none = m_fixture->find<QLabel>(u"noneLabel"_s);
    QVERIFY(!none->isVisible());

    m_fixture->find<QWidget>(u"SettingsPanel"_s)
        ->findChild<QLineEdit *>(u"findField"_s)
        ->setText(words);

    QStringList sections;
    for (int row = 0; row < list->count(); ++row)
        if (!list->isRowHidden(row))
            sections << list->item(row)->text();
    QTEST(sections, "sections");
    QCOMPARE(none->isVisible(), sections.isEmpty());
}

void SettingsPanelTest::headingOfPrivacy_keepsItsDistance()
{
    m_fixture->window().showPage(Page::Settings);
    const auto *text = m_fixture->find<QLabel>(u"privacyText"_s);
    const auto *heading = text->parentWidget()->findChild<gui::HeadingLabel *>();
    QTRY_COMPARE(text->y() - heading->y() - heading->height(), gui::measure::gap());
}

void SettingsPanelTest::keyringThatGivesNothing_isSaidAndAskedAgain()
{
    auto &preferences = m_fixture->preferences();
    preferences.choose(settings::Key::RedisPassword, u"opensesame"_s);
    const QString file = m_fixture->folder() + "/tellerdesk.ini"_L1;
    QTRY_COMPARE(QSettings(file, QSettings::IniFormat).value(u"keyring/REDIS_PASSWORD"_s),
                 QVariant(u"true"_s));
    m_fixture->keyring().isMissing = true;
    preferences.recall({});
    auto *banner = m_fixture->find<gui::Banner>(u"banner"_s);
    QTRY_VERIFY(banner->isShowing(u"settings/keyring"_s));
    const QString words = m_fixture->find<QLabel>(u"bannerText"_s)->text();
    QVERIFY2(words.contains("keyring"_L1), qPrintable(words));

    m_fixture->language().choose(u"de"_s); // said again in it
    QTRY_VERIFY(m_fixture->find<QLabel>(u"bannerText"_s)->text() != words);
    QVERIFY(banner->isShowing(u"settings/keyring"_s));

    m_fixture->keyring().isMissing = false;
    m_fixture->find<QPushButton>(u"bannerRemedy1"_s)->click();
    QTRY_VERIFY(!banner->isShowing(u"settings/keyring"_s));
}

void SettingsPanelTest::helpBundle_holdsNoSecrets()
{
    m_fixture->preferences().choose(settings::Key::Token, u"0123456789abcdef"_s);
    gui::LogFile(settings::stateFolder()).write("somebody wrote 0123456789abcdef\n");
    m_fixture->window().actions()[gui::Command::ShowSettings]->trigger();
    m_fixture->window().actions()[gui::Command::MakeHelpBundle]->trigger();
    auto *text = m_fixture->find<QPlainTextEdit>(u"bundleText"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains("TELLERDESK_TOKEN: set"_L1));
    QVERIFY(text->toPlainText().contains("somebody wrote "_L1));
    QVERIFY(!text->toPlainText().contains("0123456789abcdef"_L1));
    m_fixture->find<QPushButton>(u"saveBundleButton"_s)->click();
    const QString file = m_fixture->folder() + "/outputs/tellerdesk_help_bundle.txt"_L1;
    QTRY_VERIFY(QFile::exists(file));
}

void SettingsPanelTest::fields_standInOneColumn_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : gui::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void SettingsPanelTest::fields_standInOneColumn()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    const auto back = qScopeGuard([this] { m_fixture->language().choose(u"en"_s); });
    m_fixture->window().showPage(Page::Settings);
    const auto *content = m_fixture->find<QScrollArea>(u"scrollArea"_s)->widget();
    const auto begins = [&] {
        std::set<int> places;
        for (const auto *row : content->findChildren<gui::SettingRow *>())
            for (const auto *field : row->findChildren<QLineEdit *>())
                if (field->objectName() != "qt_spinbox_lineedit"_L1)
                    places.insert(field->mapTo(content, QPoint()).x());
        return places.size();
    };
    QTRY_COMPARE(begins(), 1u);
}

// It cannot be scrolled sideways.
void SettingsPanelTest::smallPage_isNoWiderThanItsPlace()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    const auto back = qScopeGuard([this] { m_fixture->language().choose(u"en"_s); });
    m_fixture->window().showPage(Page::Settings);
    m_fixture->window().resize(900, 600);
    const auto *area = m_fixture->find<QScrollArea>(u"scrollArea"_s);
    const auto isWithin = [area] { return area->widget()->width() <= area->viewport()->width(); };
    QTRY_VERIFY2(
        isWithin(),
        qPrintable(u"%1 in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
    QCOMPARE(area->widget()->minimumSizeHint().boundedTo(area->viewport()->size()).width(),
             area->widget()->minimumSizeHint().width());
}

void SettingsPanelTest::aboutText_beginsWhereOneReadsFrom()
{
    m_fixture->language().choose(u"ar"_s);
    const auto back = qScopeGuard([this] { m_fixture->language().choose(u"en"_s); });
    const auto side = [this] { // of the name, in Latin letters
        QTextDocument text;
        text.setHtml(m_fixture->find<QLabel>(u"aboutText"_s)->text());
        return text.begin().textDirection();
    };
    QTRY_COMPARE(side(), Qt::RightToLeft);
}

void SettingsPanelTest::japaneseHints_haveNoSpaceAfterAFullStop()
{
    m_fixture->language().choose(u"ja"_s);
    const auto back = qScopeGuard([this] { m_fixture->language().choose(u"en"_s); });
    const auto hints = [this](const QString &words) {
        QStringList found;
        for (const auto *row : m_fixture->window().findChildren<gui::SettingRow *>())
            for (const auto *label : row->findChildren<gui::MutedLabel *>())
                found << label->text();
        return found.filter(words);
    };
    QTRY_VERIFY(!hints(u"。\u200bサ"_s).isEmpty()); // of the setting, then of the server
    QCOMPARE(hints(u"。 "_s), QStringList());
}

void SettingsPanelTest::testOfTheStore_isHeardAtItsButton()
{
    auto *button = m_fixture->find<QPushButton>(u"testStoreButton"_s);
    const auto *result = m_fixture->find<QLabel>(u"testStoreResult"_s);
    button->click();
    QTRY_VERIFY2(result->text().contains(" Redis "_L1), qPrintable(result->text()));
    QCOMPARE(button->accessibleDescription(), result->text());
}

QTEST_MAIN(SettingsPanelTest)
#include "tst_settingspanel.moc"
