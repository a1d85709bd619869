// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"

#include <QCoreApplication>
#include <QFuture>

namespace exports {
struct Document;
}

namespace runtime {
class Runtime;
}

namespace gui {

class Panel;

// Writes the files of a panel away from the main thread, and lets the panel say what became of
// them. Lives as long as the panel, whose member it is.
class FileWriting
{
    Q_DECLARE_TR_FUNCTIONS(gui::FileWriting)

public:
    FileWriting(runtime::Runtime &runtime, Panel &panel);

    void save(const exports::Document &document, const QString &path); // its suffix is the format
    void saveNew(const QByteArray &content,
                 const QString &path); // beside what has the name already

private:
    void tell(const QFuture<base::Result<QString>> &saved);
    void fail(const base::Error &error);

    runtime::Runtime &m_runtime;
    Panel &m_panel;
};

} // namespace gui
