// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "gui/filechoice.h"

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

// Writes the files of a panel away from the main thread, lets the panel say what became of them,
// and offers other ways where one failed. Lives as long as the panel, whose member it is.
class FileWriting
{
    Q_DECLARE_TR_FUNCTIONS(gui::FileWriting)

public:
    using Saved = QFuture<base::Result<QString>>; // the absolute path
    using Write = std::function<Saved(const QString &path)>;

    struct Order
    {
        std::function<void(std::function<void(const QString &path)> take)> choose; // where to
        Write write;
    };

    FileWriting(runtime::Runtime &runtime, Panel &panel);

    void choose(const Order &order); // and then write
    void save(const exports::Document &document, const FileChoice &choice);
    void saveNew(const QByteArray &content,
                 const QString &path); // beside what has the name already

private:
    void carryOut(const Order &order, const QString &path);
    void fail(const Order &order, const QString &path, const base::Error &error);
    Order orderOf(const FileChoice &choice, Write write) const;

    runtime::Runtime &m_runtime;
    Panel &m_panel;
};

} // namespace gui
