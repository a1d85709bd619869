// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/transport.h"
#include "gui/models/logmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using gui::LogFilter;
using gui::LogModel;
using namespace Qt::StringLiterals;

class LogModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldestRequests_makeRoom();
    void note_tellsWhyInTheWordsOfTheWindow();
    void path_keepsItsOrderWhereOneReadsFromTheRight();
    void requestOfARun_isTheSimulators();
    void filter_letsThroughWhatIsAskedFor_data();
    void filter_letsThroughWhatIsAskedFor();
    void whatCanBeCut_isWholeInItsToolTip();
};

namespace {

http::LogEntry entry(quint64 sequence, const QByteArray &method, const QByteArray &target,
                     int status)
{
    http::LogEntry entry;
    entry.sequence = sequence;
    entry.time = QDateTime::fromSecsSinceEpoch(1'000'000).toUTC();
    entry.method = method;
    entry.target = target;
    entry.status = status;
    return entry;
}

} // namespace

void LogModelTest::oldestRequests_makeRoom()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    QList<http::LogEntry> many;
    for (quint64 i = 1; i <= 700; ++i)
        many << entry(i, "GET", "/customers", 200);
    model.append(many);
    model.append(many);
    QCOMPARE(model.rowCount(), int(http::RequestLog::capacity));
    QCOMPARE(model.entry(0).sequence, 401u);
}

void LogModelTest::note_tellsWhyInTheWordsOfTheWindow()
{
    LogModel model;
    http::LogEntry refused = entry(1, "POST", "/customers", 201);
    refused.note.words = {"%1 inserted, %2 refused", {qint64(2), qint64(1)}};
    refused.note.refusal =
        customers::Fault{u"age"_s, customers::Reason::TooYoung, u"English"_s, {}};
    model.append({refused});
    QCOMPARE(model.index(0, LogModel::Note).data().toString(),
             u"2 inserted, 1 refused: A customer must be at least 18 years old."_s);
}

void LogModelTest::path_keepsItsOrderWhereOneReadsFromTheRight()
{
    LogModel model;
    model.append({entry(1, "GET", "/customers", 200)});
    const auto path = [&model] { return model.index(0, LogModel::Path).data().toString(); };
    QCOMPARE(path(), u"/customers"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString isolated = path();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolated, u"\u2068/customers\u2069"_s);
}

void LogModelTest::requestOfARun_isTheSimulators()
{
    LogModel model;
    http::LogEntry sent = entry(1, "GET", "/customers", 200);
    sent.agent = simulator::agent.toByteArray();
    model.append({sent});
    QCOMPARE(model.index(0, LogModel::Who).data().toString(), u"simulator"_s);
}

void LogModelTest::whatCanBeCut_isWholeInItsToolTip()
{
    LogModel model;
    http::LogEntry asked = entry(1, "GET", "/customers", 200);
    asked.agent = "Mozilla/5.0 (X11; Linux x86_64)";
    asked.note.words = {"none"};
    model.append({asked});
    for (const int column : {LogModel::Path, LogModel::Who, LogModel::Note}) {
        const QModelIndex index = model.index(0, column);
        QVERIFY(!index.data().toString().isEmpty());
        QCOMPARE(index.data(Qt::ToolTipRole), index.data());
    }
}

void LogModelTest::filter_letsThroughWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QString() << 3;
    QTest::newRow("class of statuses") << u"status:4xx"_s << 1;
    QTest::newRow("one status") << u"status:201"_s << 1;
    QTest::newRow("method in either case") << u"method:post"_s << 2;
    QTest::newRow("both") << u"method:POST status:2xx"_s << 1;
    QTest::newRow("part of the path") << u"health"_s << 1;
    QTest::newRow("nothing like it") << u"nowhere"_s << 0;
}

void LogModelTest::filter_letsThroughWhatIsAskedFor()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    LogModel model;
    LogFilter filter(model);
    model.append({entry(1, "POST", "/customers", 201), entry(2, "POST", "/customers", 422),
                  entry(3, "GET", "/healthz", 200)});
    filter.setText(text);
    QCOMPARE(filter.rowCount(), count);
}

QTEST_MAIN(LogModelTest)
#include "tst_logmodel.moc"
