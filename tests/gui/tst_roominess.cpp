// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/measure.h"
#include "gui/models/rulemodel.h"
#include "gui/panels/panel.h"
#include "tests/gui/clipping.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/windowfixture.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPromise>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using gui::Command;
using gui::Page;
using gui::RuleModel;
using runtime::ServerStatus;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds; layouts follow their contents by events

bool hasRoomForPlaceholder(const QLineEdit &field)
{
    const QFontMetrics metrics = field.fontMetrics();
    constexpr int letters = 17; // that Qt gives room to
    const int beside = field.sizeHint().width() - letters * metrics.horizontalAdvance(u'x');
    const int inset = gui::measure::gap(); // by the style, from both edges
    return metrics.horizontalAdvance(field.placeholderText()) <= field.width() - beside - inset;
}

QStringList cutPlaceholders(const QWidget &window)
{
    QStringList cut;
    for (const auto *field : window.findChildren<QLineEdit *>())
        if (field->isVisible() && !hasRoomForPlaceholder(*field))
            cut << field->placeholderText();
    return cut;
}

} // namespace

// Words have the room they need: in each language also where the window is small, and in the usual
// one when they are longer by two fifths, as those of languages to come may be.
class RoominessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void cleanup();

    void words_haveRoom_data();
    void words_haveRoom();
    void headingOfWhatIsPaid_isWhole_data();
    void headingOfWhatIsPaid_isWhole();
    void cassettes_areSeenWhole_data() { headingOfWhatIsPaid_isWhole_data(); }
    void cassettes_areSeenWhole();
    void tabs_areAllSeen_data() { headingOfWhatIsPaid_isWhole_data(); }
    void tabs_areAllSeen();
    void payoutRules_haveRoomForTheirSentences_data();
    void payoutRules_haveRoomForTheirSentences();
    void emptyFields_sayWholeWhatTheyAreFor_data();
    void emptyFields_sayWholeWhatTheyAreFor();
    void wideWindow_canBeMadeSmall_data();
    void wideWindow_canBeMadeSmall();
    void tables_keepTheirFrameFromTheRight();
    void longMessage_leavesRoom_data();
    void longMessage_leavesRoom();

private:
    void run(Command command) { m_fixture->window().actions()[command]->trigger(); }
    void fill();
    void judge();

    support::PseudoLanguage m_pseudo;
    QPromise<void> m_work;
    std::unique_ptr<support::WindowFixture> m_fixture;
};

void RoominessTest::initTestCase()
{
    m_fixture = std::make_unique<support::WindowFixture>();
    QVERIFY(m_fixture->open());
    fill();
}

void RoominessTest::cleanupTestCase()
{
    m_work.finish();
    m_fixture.reset();
}

void RoominessTest::cleanup()
{
    m_pseudo.fallSilent();
    m_fixture->language().choose(u"en"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_fixture->find<QCheckBox>(u"cassettesBox"_s)->setChecked(false);
    m_fixture->find<QTabWidget>(u"answerTabs"_s)->setCurrentIndex(0);
}

// The pages with something on them, and work that takes long.
void RoominessTest::fill()
{
    run(Command::StartServer);
    QTRY_COMPARE(m_fixture->runtime().serverStatus().state, ServerStatus::State::Running);
    run(Command::ShowCustomers);
    run(Command::AddSamples);
    auto *table = m_fixture->find<QTableView>(u"customersTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 10);
    run(Command::RunSimulator);
    QTRY_VERIFY(!m_fixture->runtime().isSimulating());
    m_work.start();
    Q_EMIT m_fixture->window().findChild<gui::Panel *>()->begun(
        gui::writingOf(u"of_a_name_that_is_not_short.csv"_s, m_work.future()));
    m_fixture->clock().advance(gui::longWork);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"jobStatusButton"_s)->isVisible());
}

void RoominessTest::words_haveRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Page>("page");
    static constexpr std::array names{"server", "customers", "denominations", "simulator",
                                      "settings"};
    const auto add = [](const char *language, QSize size) {
        for (const Page page : gui::pages)
            QTest::addRow("%s, %s, %d wide", names[std::size_t(page)], language, size.width())
                << QString::fromLatin1(language) << size << page;
    };
    constexpr QSize usual(1100, 720), small(900, 600);
    for (const char *language :
         {"longer", "from the right", "en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        for (const QSize size : {usual, small})
            add(language, size);
}

void RoominessTest::words_haveRoom()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const Page, page);
    const bool isPseudo = language.size() > 5;
    if (isPseudo)
        m_pseudo.speak();
    else
        m_fixture->language().choose(language);
    if (isPseudo)
        QApplication::setLayoutDirection(language == u"longer"_s ? Qt::LeftToRight
                                                                 : Qt::RightToLeft);
    m_fixture->window().resize(size);
    m_fixture->window().showPage(page);
    judge();
    QCOMPARE(m_fixture->window().size(), size);
}

// Although a tool tip says more.
void RoominessTest::headingOfWhatIsPaid_isWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void RoominessTest::headingOfWhatIsPaid_isWhole()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    m_fixture->window().resize(900, 600);
    m_fixture->window().showPage(Page::Denominations);
    const auto *header = m_fixture->find<QTableView>(u"amountsTable"_s)->horizontalHeader();
    const int pays = header->count() - 1;
    QTRY_VERIFY(header->sectionSize(pays) >= header->sectionSizeHint(pays));
    const int notes = header->fontMetrics().horizontalAdvance(u"9 × 100 EUR"_s);
    QTRY_VERIFY(header->sectionSize(pays) > notes);
}

// Those of usual numbers, beside answers that have all the room they need.
void RoominessTest::cassettes_areSeenWhole()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    const QSize small(900, 600);
    m_fixture->window().resize(small);
    m_fixture->window().showPage(Page::Denominations);
    m_fixture->find<QCheckBox>(u"cassettesBox"_s)->setChecked(true);
    const auto *table = m_fixture->find<QTableView>(u"cassettesTable"_s);
    const QAbstractItemView &view = *table; // where what a column wants is public
    const QHeaderView &header = *table->horizontalHeader();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    for (int column = 0; column < header.count(); ++column)
        QTRY_VERIFY2(header.sectionSize(column) >= header.sectionSizeHint(column)
                         && header.sectionSize(column) >= view.sizeHintForColumn(column),
                     qPrintable(QString::number(column)));
    QTRY_VERIFY(header.length() <= table->viewport()->width());
    judge();
    QCOMPARE(m_fixture->window().size(), small);
}

// None has to be scrolled to, and one whose title is cut says it in a tool tip.
void RoominessTest::tabs_areAllSeen()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    m_fixture->window().showPage(Page::Denominations);
    m_fixture->find<QCheckBox>(u"cassettesBox"_s)->setChecked(true);
    const auto *tabs = m_fixture->find<QTabWidget>(u"answerTabs"_s)->tabBar();
    const auto haveTheirPlaces = [tabs] {
        bool isAnyCut = false;
        int end = 0; // of what is seen of them
        for (int tab = 0; tab < tabs->count(); ++tab) {
            const QString tip = tabs->tabToolTip(tab);
            if (!tabs->rect().contains(tabs->tabRect(tab))
                || (!tip.isEmpty() && tip != tabs->tabText(tab)))
                return false;
            isAnyCut = isAnyCut || !tip.isEmpty();
            end += tabs->tabRect(tab).width();
        }
        return isAnyCut == (end < tabs->sizeHint().width());
    };
    for (const QSize size : {QSize(900, 600), QSize(1500, 800)}) {
        m_fixture->window().resize(size);
        QTRY_VERIFY2(haveTheirPlaces(), qPrintable(QString::number(size.width())));
        for (const auto *button : tabs->findChildren<QToolButton *>())
            QVERIFY(!button->isVisible());
    }
    QVERIFY(tabs->tabToolTip(0).isEmpty()); // there is room for all
}

void RoominessTest::payoutRules_haveRoomForTheirSentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        for (const QSize size : {QSize(900, 600), QSize(1100, 720), QSize(1900, 1000)})
            QTest::addRow("%s, %d wide", language, size.width())
                << QString::fromLatin1(language) << size;
}

// No sentence stands in a narrow column, and every reason is there.
void RoominessTest::payoutRules_haveRoomForTheirSentences()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    m_fixture->language().choose(language);
    m_fixture->window().resize(size);
    m_fixture->window().showPage(Page::Denominations);
    m_fixture->find<QTabWidget>(u"answerTabs"_s)->setCurrentIndex(1);
    const auto *table = m_fixture->find<QTableView>(u"ruleTable"_s);
    const auto *model = table->model();
    QTRY_COMPARE(model->rowCount(), 6);
    const auto room = [table] { // for a reason, wherever it stands
        for (const int column : {RuleModel::Why, RuleModel::Way})
            if (!table->isColumnHidden(column))
                return table->columnWidth(column);
        return table->columnWidth(RuleModel::Rule);
    };
    QTRY_VERIFY2(room() >= 11 * gui::measure::line(), qPrintable(QString::number(room())));
    if (size.width() != 1100) // where that depends on the language and the font
        QCOMPARE(table->isColumnHidden(RuleModel::Why), size.width() < 1900);
    for (int row = 0; row < model->rowCount(); ++row) {
        QString seen;
        for (int column = 0; column < model->columnCount(); ++column)
            if (!table->isColumnHidden(column))
                seen += model->index(row, column).data().toString() + u'\n';
        const QString why = model->index(row, RuleModel::Why).data().toString();
        QCOMPARE(seen.count(why), 1);
    }
}

void RoominessTest::emptyFields_sayWholeWhatTheyAreFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Page>("page");
    for (const char *language : {"en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        for (const Page page : gui::pages)
            QTest::addRow("%s %d", language, int(page)) << QString::fromLatin1(language) << page;
}

void RoominessTest::emptyFields_sayWholeWhatTheyAreFor()
{
    QFETCH(const QString, language);
    QFETCH(const Page, page);
    m_fixture->language().choose(language);
    m_fixture->window().resize(900, 600);
    m_fixture->window().showPage(page);
    const auto cut = [this] { return cutPlaceholders(m_fixture->window()); };
    (void)QTest::qWaitFor([&] { return cut().isEmpty(); }, patience);
    QVERIFY2(cut().isEmpty(), qPrintable(cut().join(u'\n')));
}

void RoominessTest::wideWindow_canBeMadeSmall_data()
{
    headingOfWhatIsPaid_isWhole_data();
}

// Words that go when it is narrow do not keep it from getting so.
void RoominessTest::wideWindow_canBeMadeSmall()
{
    QFETCH(const QString, language);
    m_fixture->language().choose(language);
    m_fixture->window().resize(1400, 800);
    for (const Page page : gui::pages)
        m_fixture->window().showPage(page);
    const auto least = [this] { return m_fixture->window().minimumSizeHint().width(); };
    (void)QTest::qWaitFor([&] { return least() <= 900; }, patience);
    QVERIFY2(least() <= 900, qPrintable(QString::number(least())));
}

// A splitter is not to lay its first part over its own edge.
void RoominessTest::tables_keepTheirFrameFromTheRight()
{
    m_fixture->language().choose(u"ar"_s);
    m_fixture->window().resize(1100, 720);
    m_fixture->window().showPage(Page::Denominations);
    auto *table = m_fixture->find<QTableView>(u"amountsTable"_s);
    const auto isWhole = [table] { return table->visibleRegion().boundingRect() == table->rect(); };
    QTRY_VERIFY2(
        isWhole(),
        qPrintable(
            u"%1 of %2"_s.arg(table->visibleRegion().boundingRect().width()).arg(table->width())));
}

void RoominessTest::judge()
{
    const auto clipped = [this] { return support::clippedTexts(m_fixture->window()); };
    (void)QTest::qWaitFor([&] { return clipped().isEmpty(); }, patience);
    QVERIFY2(clipped().isEmpty(), qPrintable(u'\n' + clipped().join(u'\n')));
}

// Where words are long, or lines high.
void RoominessTest::longMessage_leavesRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Page>("page");
    for (const char *language : {"de", "ja"})
        for (const Page page : gui::pages)
            QTest::addRow("%s %d", language, int(page)) << QString::fromLatin1(language) << page;
}

void RoominessTest::longMessage_leavesRoom()
{
    QFETCH(const QString, language);
    QFETCH(const Page, page);
    m_fixture->language().choose(language);
    m_fixture->window().resize(1100, 720);
    m_fixture->window().showPage(page);
    m_fixture->window().notify({u"test"_s, gui::Tone::Bad, u"Reason "_s.repeated(40), {}});
    judge();
}

QTEST_MAIN(RoominessTest)
#include "tst_roominess.moc"
