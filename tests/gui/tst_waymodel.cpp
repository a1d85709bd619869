// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"
#include "gui/models/waymodel.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using denomination::Amount;
using denomination::Combinations;
using denomination::Natural;
using denomination::NoteSet;
using denomination::Order;
using gui::WayModel;

class WayModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWays_isEmpty()
    {
        WayModel model;
        const QAbstractItemModelTester tester(&model);

        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void fewWays_areAllSeen()
    {
        WayModel model;
        const QAbstractItemModelTester tester(&model);
        model.setWindow(30);
        model.show(ways(80, {10, 50, 100}), 0, u"EUR"_s);

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cells(model, 0), (QStringList{u"8"_s, u"0"_s, u"0"_s, u"8"_s}));
        QCOMPARE(cells(model, 1), (QStringList{u"3"_s, u"1"_s, u"0"_s, u"4"_s}));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"50\u00a0EUR"_s);
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole), u"2"_s);
    }

    void noteThatIsNotTaken_isMuted()
    {
        WayModel model;
        model.setWindow(30);
        model.show(ways(80, {10, 50, 100}), 0, u"EUR"_s);

        const auto colour = [&](int column) {
            return model.index(0, column).data(Qt::ForegroundRole);
        };
        QVERIFY(!colour(0).isValid()); // 8 x 10
        QCOMPARE(colour(1).value<QColor>(), gui::Colours::of(QGuiApplication::palette()).muted);
    }

    void headingsOfManyNotes_leaveTheCurrencyOut()
    {
        WayModel model;
        model.show(ways(80, {5, 10, 20, 50, 100}), 0, u"EUR"_s);

        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole), u"50"_s);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::AccessibleTextRole), u"50\u00a0EUR"_s);
        QCOMPARE(model.headerData(5, Qt::Horizontal, Qt::DisplayRole), u"Notes"_s);
    }

    void column_holdsNoMoreThanTheAmountHas()
    {
        WayModel model;
        model.show(ways(980, {10, 50, 100}), 0, u"EUR"_s);

        QCOMPARE(model.most(0), quint64(98));
        QCOMPARE(model.most(2), quint64(9));
        QCOMPARE(model.most(3), quint64(98)); // notes in all
    }

    // 13926008230392705886501 ways: known answer P07.
    void moreWaysThan64Bits_canBeSeenToTheLast()
    {
        WayModel model;
        const QAbstractItemModelTester tester(&model);
        model.setWindow(20);
        model.show(ways(1'000'000, {5, 10, 20, 50, 100, 200, 500}), 0, u"EUR"_s);

        QCOMPARE(model.count().toDecimal(), "13926008230392705886501");
        model.setTop(model.count());
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(
            cells(model, 19),
            (QStringList{u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"2,000"_s, u"2,000"_s}));
        QCOMPARE(model.headerData(19, Qt::Vertical, Qt::DisplayRole),
                 u"13,926,008,230,392,705,886,501"_s);
    }

    void movingTheWindow_resetsNothing()
    {
        WayModel model;
        model.setWindow(10);
        model.show(ways(980, {10, 50, 100}), 0, u"EUR"_s);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        model.setTop(Natural(55));

        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole), u"56"_s);
    }

    void wideningTheWindowAtTheEnd_movesItUp()
    {
        WayModel model;
        const QAbstractItemModelTester tester(&model);
        model.setWindow(10);
        model.show(ways(980, {10, 50, 100}), 0, u"EUR"_s);
        model.setTop(model.count());

        model.setWindow(30);

        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(model.top(), Natural(80));
    }

private:
    static std::optional<Combinations> ways(qint64 amount, std::initializer_list<qint64> notes)
    {
        return *Combinations::of({*Amount::of(amount), *NoteSet::of(notes), {}},
                                 Order::SmallNotesFirst);
    }

    static QStringList cells(const WayModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells;
    }
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QGuiApplication application(argc, argv); // for its colours
    WayModelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_waymodel.moc"
