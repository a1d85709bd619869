// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/runtime.h"
#include "gui/actions.h"
#include "gui/notice.h"
#include "gui/panels/denominationpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace support {

// The page of denominations over a runtime of its own, driven as a person would; no store is
// needed. Beginning of the tests of what is on it.
class DenominationPage
{
protected:
    DenominationPage() { qRegisterMetaType<gui::Notice>(); }

    void open();
    void close();

    template <typename Widget>
    Widget &find(const char *name) const
    {
        return *m_panel->findChild<Widget *>(QLatin1StringView(name));
    }
    void type(const char *field, const QString &text) const
    {
        find<QLineEdit>(field).setText(text);
    }
    void enter(const char *field, const QString &text) const
    {
        type(field, text);
        QTest::keyClick(&find<QLineEdit>(field), Qt::Key_Return);
    }
    QString said(const char *label) const // without the marks around what was typed
    {
        return find<QLabel>(label).text().remove(u'\u2068').remove(u'\u2069').replace(QChar::Nbsp,
                                                                                      u' ');
    }
    QString cell(const char *table, int row, int column) const
    {
        const auto *model = find<QTableView>(table).model();
        return model->index(row, column).data().toString().replace(QChar::Nbsp, u' ');
    }
    QString output(const QString &name) const
    {
        return m_folder->filePath(QLatin1StringView("out/") + name);
    }
    void askForManyWays() const
    {
        type("notesEdit", euroNotes);
        type("amountsEdit", QStringLiteral("1000000"));
    }

    static inline const QString euroNotes = QStringLiteral("5 10 20 50 100 200 500");

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<runtime::Runtime> m_runtime;
    std::unique_ptr<gui::Actions> m_actions;
    std::unique_ptr<gui::DenominationPanel> m_panel;
};

inline void DenominationPage::open()
{
    m_folder = std::make_unique<QTemporaryDir>();
    settings::Settings settings;
    settings.outputs = output({});
    m_runtime = std::make_unique<runtime::Runtime>(settings);
    m_actions = std::make_unique<gui::Actions>();
    m_panel = std::make_unique<gui::DenominationPanel>(*m_runtime, *m_actions);
    m_panel->resize(1000, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    for (auto *table : m_panel->findChildren<QTableView *>())
        if (table->model())
            new QAbstractItemModelTester(table->model(), table);
    QTRY_COMPARE(cell("amountsTable", 8, 1), QStringLiteral("110"));
    QTRY_VERIFY(said("wayLabel").startsWith(QLatin1StringView("30 EUR")));
}

inline void DenominationPage::close()
{
    m_panel.reset();
    m_actions.reset();
    m_runtime.reset();
}

template <typename Test>
int runInEnglish(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support
