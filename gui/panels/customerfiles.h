// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/history.h"
#include "backend/exports/customersreader.h"
#include "backend/runtime/shared.h"
#include "gui/panels/filewriting.h"

#include <functional>

namespace gui {

class CustomerView;

// The files of the customers' panel: which to import, where to export to. Lives as long as the
// panel, whose member it is.
class CustomerFiles
{
    Q_DECLARE_TR_FUNCTIONS(gui::CustomerFiles)

public:
    CustomerFiles(runtime::Runtime &runtime, Panel &panel);

    void chooseImport(std::function<void(const QString &file)> take);
    void exportView(const CustomerView &view); // in the order and under the filter that is seen
    void exportDifference(const runtime::Shared<customers::Difference> &difference);
    void exportRefused(const runtime::Shared<exports::Preview> &preview);

private:
    runtime::Runtime &m_runtime;
    Panel &m_panel;
    FileWriting m_writing;
};

} // namespace gui
