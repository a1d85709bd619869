// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/customerlookout.h"
#include "gui/models/customertablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using customers::Customer;
using customers::Roll;
using gui::CustomerTableModel;
using gui::CustomerView;
using namespace Qt::StringLiterals;

class CustomerTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyChanges_keepTheModelSound();
    void selection_staysWithItsCustomer();
    void rowsMove_whole();
    void selectionOfSomeoneGone_goesToo();
    void change_neverResets();
    void changeByOthers_glows_ownDoesNot();
    void whoWrote_comesWhenLookedAt();
    void whoWroteWhatChanged_isAskedAnew_data();
    void whoWroteWhatChanged_isAskedAnew();
    void whoWroteEqualValues_isAskedForMeanwhile();
    void whoWroteElsewhere_isToldWithTheMachine();
    void longAgo_isToldByTheDay();
};

namespace {

CustomerView viewOf(const std::vector<Customer> &people)
{
    return CustomerView::of(Roll::of(people, QByteArray::number(qint64(people.size()))), {},
                            [] { return false; });
}

const std::vector<Customer> some{
    {"Leia", "Anderson", 31, 4}, {"Joel", "Chan", 58, 9}, {"Carlos", "Ray", 90, 58}};

// Knows at once who wrote whom.
void tellWriter(CustomerTableModel &model, const QString &name,
                const QDateTime &when = QDateTime::currentDateTimeUtc())
{
    model.setFetch([name, when](const std::vector<qint64> &ids, const auto &answer) {
        std::vector<storage::Provenance> all;
        for (const qint64 id : ids)
            all.push_back({id, {name}, when});
        answer(all);
    });
}

QString writtenAt(const CustomerTableModel &model, int row, int role = Qt::DisplayRole)
{
    return model.index(row, CustomerTableModel::Written).data(role).toString();
}

QString nameAt(const CustomerTableModel &model, int row)
{
    return model.index(row, CustomerTableModel::LastName).data().toString();
}

} // namespace

void CustomerTableModelTest::anyChanges_keepTheModelSound()
{
    CustomerTableModel model;
    tellWriter(model, u"desk"_s);
    const QAbstractItemModelTester tester(&model);
    QRandomGenerator chance(7);
    for (int round = 0; round < 30; ++round) {
        std::vector<Customer> people;
        for (quint32 i = chance.bounded(40u); i > 0; --i)
            people.push_back({"A", QByteArray::number(chance.bounded(30)), 20, qint64(i)});
        model.show(viewOf(people), {});
        QCOMPARE(model.rowCount(), int(people.size()));
    }
}

void CustomerTableModelTest::selection_staysWithItsCustomer()
{
    CustomerTableModel model;
    QItemSelectionModel selection(&model);
    model.show(viewOf(some), {});
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto more = some;
    more.push_back({"Aaron", "Aardvark", 20, 70});
    more.push_back({"Zoe", "Zimmer", 20, 71});
    model.show(viewOf(more), {});
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().front().data().toString(), u"Chan"_s);
}

// Else a selection points at each cell, which takes long of very many rows.
void CustomerTableModelTest::rowsMove_whole()
{
    CustomerTableModel model;
    const QSignalSpy moving(&model, &QAbstractItemModel::layoutAboutToBeChanged);
    const QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);

    model.show(viewOf(some), {});

    for (const QSignalSpy *spy : {&moving, &moved}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->front().at(1).value<QAbstractItemModel::LayoutChangeHint>(),
                 QAbstractItemModel::VerticalSortHint);
    }
}

void CustomerTableModelTest::selectionOfSomeoneGone_goesToo()
{
    CustomerTableModel model;
    QItemSelectionModel selection(&model);
    model.show(viewOf(some), {});
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.show(viewOf({some[0], some[2]}), {});
    QVERIFY(!selection.hasSelection());
    QCOMPARE(nameAt(model, 1), u"Ray"_s);
}

void CustomerTableModelTest::change_neverResets()
{
    CustomerTableModel model;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(viewOf(some), {});
    model.show(viewOf({}), {});
    model.show(viewOf(some), {});
    QCOMPARE(reset.size(), 0);
}

void CustomerTableModelTest::changeByOthers_glows_ownDoesNot()
{
    CustomerTableModel model;
    model.show(viewOf(some), {});
    model.expect({9});
    model.show(viewOf(some), {4, 9});
    const auto glow = [&model](int row) {
        return model.index(row, 0).data(CustomerTableModel::GlowRole).toDouble();
    };
    QVERIFY(glow(0) > 0);
    QCOMPARE(glow(1), 0.0);
    QTRY_COMPARE(glow(0), 0.0);
}

void CustomerTableModelTest::whoWrote_comesWhenLookedAt()
{
    CustomerTableModel model;
    const QAbstractItemModelTester tester(&model);
    tellWriter(model, u"desk"_s);
    model.show(viewOf(some), {});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(writtenAt(model, 1), QString());

    QTRY_VERIFY(writtenAt(model, 1).contains(u"desk"_s));

    QVERIFY(writtenAt(model, 1, Qt::AccessibleTextRole).startsWith(u"Written by"_s));
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(),
             writtenAt(model, 1, Qt::AccessibleTextRole));
    QCOMPARE(changed.first().at(0).toModelIndex().column(), int(CustomerTableModel::Written));
    QCOMPARE(reset.size(), 0);
}

void CustomerTableModelTest::whoWroteWhatChanged_isAskedAnew_data()
{
    QTest::addColumn<int>("others");
    QTest::addRow("one row") << 0;
    QTest::addRow("more than are told of") << int(gui::CustomerLookout::mostGlowing);
}

void CustomerTableModelTest::whoWroteWhatChanged_isAskedAnew()
{
    QFETCH(const int, others);
    CustomerTableModel model;
    tellWriter(model, u"desk"_s);
    model.show(viewOf(some), {});
    QTRY_VERIFY(writtenAt(model, 1).contains(u"desk"_s));
    tellWriter(model, u"till"_s);

    QSet<qint64> changed{some[1].id};
    if (others > 0)
        changed.clear(); // who has changed is among those who are not told of
    for (int i = 0; i < others; ++i)
        changed.insert(1000 + i);
    model.show(viewOf(some), changed);

    QCOMPARE(writtenAt(model, 1), QString());
    QTRY_VERIFY(writtenAt(model, 1).contains(u"till"_s));
}

// Nothing of what the table shows has changed but the writer.
void CustomerTableModelTest::whoWroteEqualValues_isAskedForMeanwhile()
{
    CustomerTableModel model;
    tellWriter(model, u"desk"_s);
    model.show(viewOf(some), {});
    QTRY_VERIFY(writtenAt(model, 1).contains(u"desk"_s));
    tellWriter(model, u"till"_s);

    model.show(viewOf(some), {});

    QVERIFY(writtenAt(model, 1).contains(u"desk"_s));
    QTRY_VERIFY(writtenAt(model, 1).contains(u"till"_s));
}

void CustomerTableModelTest::whoWroteElsewhere_isToldWithTheMachine()
{
    CustomerTableModel model;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    model.setFetch([now](const std::vector<qint64> &, const auto &answer) {
        answer(std::vector<storage::Provenance>{
            {4, {u"teller serve 7f3a"_s, u"desk"_s}, now},
            {9, {u"tellerdesk 41c2"_s, {}, customers::Author::Who::Self}, now},
            {58, {u"till"_s}, now},
        });
    });
    model.show(viewOf(some), {});
    for (int row = 0; row < model.rowCount(); ++row)
        QTRY_VERIFY(!writtenAt(model, row).isEmpty());
    const auto plain = [&model](int row, int role = Qt::DisplayRole) { // without invisible marks
        return writtenAt(model, row, role).remove(u'\u2068').remove(u'\u2069');
    };

    QVERIFY2(plain(0).endsWith(u"teller serve 7f3a on desk"_s), qPrintable(plain(0)));
    QVERIFY2(plain(1).endsWith(u"this window"_s), qPrintable(plain(1)));
    QVERIFY2(plain(2).endsWith(u"till"_s), qPrintable(plain(2)));
    QVERIFY(plain(0, Qt::ToolTipRole).startsWith(u"Written by teller serve 7f3a on desk,"_s));
    QVERIFY(plain(1, Qt::ToolTipRole).startsWith(u"Written by this window,"_s));
}

void CustomerTableModelTest::longAgo_isToldByTheDay()
{
    CustomerTableModel model;
    const QDateTime noon(QDate(2024, 2, 29), QTime(12, 0));
    tellWriter(model, u"desk"_s, noon.toUTC());
    model.show(viewOf(some), {});
    QTRY_VERIFY(writtenAt(model, 0).contains(u"29"_s));

    const QString time = QLocale().toString(noon.time(), QLocale::ShortFormat);
    QVERIFY(!writtenAt(model, 0).contains(time));
    QVERIFY(writtenAt(model, 0, Qt::ToolTipRole).contains(time));
}

QTEST_MAIN(CustomerTableModelTest)
#include "tst_customertablemodel.moc"
