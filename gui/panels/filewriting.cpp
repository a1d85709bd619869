// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/filewriting.h"

#include "backend/exports/save.h"
#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/errortext.h"
#include "gui/panels/panel.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString topic = u"saved"_s;

} // namespace

FileWriting::FileWriting(runtime::Runtime &runtime, Panel &panel)
    : m_runtime(runtime)
    , m_panel(panel)
{ }

void FileWriting::save(const exports::Document &document, const QString &path)
{
    const auto format = exports::formatOfFile(path);
    if (!format)
        return fail(format.error());
    tell(m_runtime.save(document, path, *format));
}

void FileWriting::saveNew(const QByteArray &content, const QString &path)
{
    tell(m_runtime.work<QString>([content, path](const runtime::Progress &) {
        return exports::save(exports::unusedPath(path),
                             [&content](QIODevice &device) -> base::Result<> {
                                 if (device.write(content) == content.size())
                                     return {};
                                 return base::failure(base::Kind::Io, device.errorString());
                             });
    }));
}

void FileWriting::tell(const QFuture<base::Result<QString>> &saved)
{
    runtime::whenDone(saved, &m_panel, [this](const base::Result<QString> &file) {
        if (!file)
            return fail(file.error());
        Q_EMIT m_panel.fileWritten(*file);
        //: %1 is the path of a file.
        Q_EMIT m_panel.noticed({topic, Tone::Good, tr("Saved as %1").arg(*file), {}});
    });
}

void FileWriting::fail(const base::Error &error)
{
    Q_EMIT m_panel.noticed({topic, Tone::Bad, errorText(error), {}});
}

} // namespace gui
