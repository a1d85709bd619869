// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"
#include "gui/notice.h"
#include "gui/panels/panel.h"
#include "gui/rowcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using gui::RowCopy;
using namespace Qt::StringLiterals;

namespace {

class EmptyPanel final : public gui::Panel
{
public:
    using Panel::Panel;

    void takeFocus() override { }

protected:
    void retranslate() override { }
};

} // namespace

class RowCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void columns_areCopiedAsTheyAreSeen();
    void columnsLeftOut_areNotCopied();
    void cell_keepsToItsPlace();
    void moreRowsThanAMomentTakes_areCutAndSaid();
    void withoutRows_theClipboardStays();

private:
    QString copied();

    gui::Actions m_actions;
    EmptyPanel m_panel{gui::Page::Customers, m_actions};
    std::unique_ptr<QTableView> m_table;
    QStandardItemModel m_model;
};

void RowCopyTest::init()
{
    m_model.clear();
    for (const QString &name : {u"Ada"_s, u"Ben"_s, u"Cleo"_s})
        m_model.appendRow({new QStandardItem(name), new QStandardItem(name.toUpper()),
                           new QStandardItem(u"3"_s)});
    m_table = std::make_unique<QTableView>(&m_panel);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    new RowCopy(*m_table);
    QGuiApplication::clipboard()->setText(u"before"_s);
}

QString RowCopyTest::copied()
{
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    return QGuiApplication::clipboard()->text();
}

void RowCopyTest::columns_areCopiedAsTheyAreSeen()
{
    m_table->horizontalHeader()->moveSection(0, 2);
    m_table->hideColumn(1);
    m_table->selectAll();

    QCOMPARE(copied(), u"3\tAda\n3\tBen\n3\tCleo"_s);
}

void RowCopyTest::columnsLeftOut_areNotCopied()
{
    QTableView table;
    table.setModel(&m_model);
    new RowCopy(table, {1});
    table.selectRow(2);

    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"Cleo\t3"_s);
}

void RowCopyTest::cell_keepsToItsPlace()
{
    m_model.item(1, 0)->setText(u"Ben\tor\nBenjamin"_s);
    m_table->selectRow(1);

    QCOMPARE(copied(), u"Ben or Benjamin\tBEN\t3"_s);
}

void RowCopyTest::moreRowsThanAMomentTakes_areCutAndSaid()
{
    const QSignalSpy noticed(&m_panel, &gui::Panel::noticed);
    m_model.setRowCount(RowCopy::most);
    m_table->selectAll();
    QCOMPARE(copied().count(u'\n'), RowCopy::most - 1);
    QVERIFY(noticed.isEmpty());

    m_model.setRowCount(RowCopy::most + 5);
    m_table->selectAll();
    QCOMPARE(copied().count(u'\n'), RowCopy::most - 1);
    QCOMPARE(noticed.size(), 1);
    const auto notice = noticed[0][0].value<gui::Notice>();
    QCOMPARE(notice.tone, gui::Tone::Information);
    QVERIFY(notice.again); // in another language
}

void RowCopyTest::withoutRows_theClipboardStays()
{
    m_table->clearSelection();

    QCOMPARE(copied(), u"before"_s);
}

QTEST_MAIN(RowCopyTest)
#include "tst_rowcopy.moc"
