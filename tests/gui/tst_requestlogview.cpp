// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/requestlogview.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

using gui::RequestLogView;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<http::LogEntry> entry(const QByteArray &method)
{
    http::LogEntry entry;
    entry.method = method;
    entry.target = "/customers";
    entry.status = 200;
    return {entry};
}

} // namespace

class RequestLogViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRequests_areCountedOnce();
    void steadyRequests_areCountedNowAndThen();
    void filteredRequests_areCountedAmongAll();
};

void RequestLogViewTest::manyRequests_areCountedOnce()
{
    RequestLogView view;
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const QString before = table->accessibleDescription();
    for (int i = 0; i < 50; ++i) {
        view.append(entry("GET"));
        QCOMPARE(table->accessibleDescription(), before);
    }
    QTRY_VERIFY(table->accessibleDescription().startsWith("50 "_L1));
}

void RequestLogViewTest::steadyRequests_areCountedNowAndThen()
{
    RequestLogView view;
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    const QString before = table->accessibleDescription();
    int counted = 0;
    QTimer traffic; // with no second of rest
    connect(&traffic, &QTimer::timeout, &view, [&] {
        view.append(entry("GET"));
        if (table->accessibleDescription() != before)
            ++counted;
    });
    traffic.start(50ms);
    QTRY_VERIFY(counted > 0);
}

void RequestLogViewTest::filteredRequests_areCountedAmongAll()
{
    RequestLogView view;
    const auto *table = view.findChild<QTableView *>(u"requestTable"_s);
    view.append(entry("GET"));
    view.append(entry("POST"));
    view.findChild<QLineEdit *>(u"filterField"_s)->setText(u"method:POST"_s);
    QTRY_COMPARE(table->accessibleDescription(), u"1 of 2 requests"_s);
}

QTEST_MAIN(RequestLogViewTest)
#include "tst_requestlogview.moc"
