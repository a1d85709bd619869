// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/filewriting.h"

#include "backend/exports/save.h"
#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "gui/errortext.h"
#include "gui/messagetext.h"
#include "gui/panels/panel.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString topic = u"saved"_s;

FileWriting::Saved saveDocument(runtime::Runtime &runtime, const exports::Document &document,
                                const QString &path)
{
    const auto format = exports::formatOfFile(path);
    if (format)
        return runtime.save(document, path, *format);
    return runtime.work<QString>([error = format.error()](const runtime::Progress &) {
        return base::Result<QString>(tl::unexpected(error));
    });
}

base::Result<QString> saveContent(const QByteArray &content, const QString &path)
{
    return exports::save(path, [&content](QIODevice &device) -> base::Result<> {
        if (device.write(content) == content.size())
            return {};
        return base::failure(base::Kind::Io, device.errorString());
    });
}

} // namespace

FileWriting::FileWriting(runtime::Runtime &runtime, Panel &panel)
    : m_runtime(runtime)
    , m_panel(panel)
{ }

void FileWriting::choose(const Order &order)
{
    order.choose([this, order](const QString &path) { carryOut(order, path); });
}

FileWriting::Order FileWriting::orderOf(const FileChoice &choice, Write write) const
{
    return {[this, choice](std::function<void(const QString &)> take) {
                chooseFile(m_panel, choice, std::move(take));
            },
            std::move(write)};
}

void FileWriting::save(const exports::Document &document, const FileChoice &choice)
{
    choose(orderOf(choice, [this, document](const QString &path) {
        return saveDocument(m_runtime, document, path);
    }));
}

void FileWriting::saveNew(const QByteArray &content, const QString &path)
{
    const QFileInfo file(path);
    //: Title of a file chooser.
    const FileChoice choice{tr("Save as"), file.absolutePath(), file.fileName(), {}};
    carryOut(orderOf(choice,
                     [this, content](const QString &chosen) {
                         return m_runtime.work<QString>(
                             [content, chosen](const runtime::Progress &) {
                                 return saveContent(content, exports::unusedPath(chosen));
                             });
                     }),
             path);
}

void FileWriting::carryOut(const Order &order, const QString &path)
{
    const Saved saved = order.write(path);
    const Job job = writingOf(path, QFuture<void>(saved));
    runtime::whenDone(
        saved, &m_panel,
        [this, order, path, ending = job.ending](const base::Result<QString> &file) {
            *ending = file ? Ending{{}, *file} : endingOf(file.error());
            if (!file)
                return fail(order, path, file.error());
            Q_EMIT m_panel.fileWritten(*file);
            Q_EMIT m_panel.noticed(inAnyLanguage([path = *file] {
                //: %1 is the path of a file.
                return Notice{topic, Tone::Good, tr("Saved as %1").arg(isolated(path)), {}};
            }));
        });
    Q_EMIT m_panel.begun(job);
}

void FileWriting::fail(const Order &order, const QString &path, const base::Error &error)
{
    if (error.kind == base::Kind::Cancelled)
        return;
    Q_EMIT m_panel.noticed(inAnyLanguage([this, order, path, error] {
        return failure(topic, error,
                       {{tr("Try again"), [this, order, path] { carryOut(order, path); }},
                        {tr("Choose another file…"), [this, order] { choose(order); }}});
    }));
}

} // namespace gui
