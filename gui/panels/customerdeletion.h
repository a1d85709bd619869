// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/customers/store.h"
#include "gui/models/customerview.h"

#include <QCoreApplication>
#include <QItemSelection>

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

    void remove(const CustomerView &view, const QItemSelection &rows);
    void removeAll();
    void undo(); // the newest change, whoever made it
    void undoOffered(); // what the bar says, and nothing else

private:
    using Restored = base::Result<customers::Store::Restoration>;

    void removeIds(const std::vector<qint64> &ids);
    void offerUndo(const base::Result<customers::Store::Removal> &removed);
    void take(const Restored &restored, const char *whenNothing);
    void tell(const char *words);
    static QString backText(int restored, int present); // customers
    void tellRestored(const customers::Store::Restoration &restoration);
    void fail(const base::Error &error);

    runtime::Runtime &m_runtime;
    Panel &m_panel;
    UndoBar &m_bar;
    customers::Store::Step m_offered; // by the bar
};

} // namespace gui
