// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/store.h"
#include "gui/models/customerview.h"
#include "gui/notice.h"

#include <QCoreApplication>
#include <QItemSelectionModel>

#include <functional>
#include <memory>

namespace runtime {
class Runtime;
}

namespace gui {

class Panel;
class UndoBar;

// Deletes customers at once and brings them back when that was not meant. Lives as long as the
// panel, whose member it is; the bar is on that panel.
class CustomerDeletion
{
    Q_DECLARE_TR_FUNCTIONS(gui::CustomerDeletion)

public:
    CustomerDeletion(runtime::Runtime &runtime, Panel &panel, UndoBar &bar);

    void remove(const CustomerView &view, QItemSelectionModel &selection);
    void removeAll();
    void undo(); // the newest change, whoever made it
    void undoOffered(); // what the bar says, and nothing else

private:
    class Work;
    using Removal = customers::Store::Removal;
    using Restoration = customers::Store::Restoration;
    using Restored = base::Result<Restoration>;

    void removeIds(const std::vector<qint64> &ids, std::function<void()> whenMany);
    void takeRemoval(const base::Result<Removal> &removed);
    void offerUndo(qint64 deleted, const customers::Store::Step &step);
    void takeBack(const customers::Store::Step &step, const char *whenNothing);
    void take(const Restored &restored, const char *whenNothing);
    void tell(const char *words);
    static QString deletedText(int deleted, int left); // customers
    static QString backText(const Restoration &restoration);
    static Notice noticeOf(const Restoration &restoration);
    void fail(const base::Error &error);

    runtime::Runtime &m_runtime;
    Panel &m_panel;
    UndoBar &m_bar;
    customers::Store::Step m_offered; // by the bar
    std::shared_ptr<int> m_jobs = std::make_shared<int>(0); // under way
};

} // namespace gui
