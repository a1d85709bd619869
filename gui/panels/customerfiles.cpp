// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/customerfiles.h"

#include "backend/exports/customersdocument.h"
#include "backend/runtime/runtime.h"
#include "gui/filechoice.h"
#include "gui/models/customerview.h"
#include "gui/panels/panel.h"

using namespace Qt::StringLiterals;
using exports::Format;

namespace gui {

CustomerFiles::CustomerFiles(runtime::Runtime &runtime, Panel &panel)
    : m_runtime(runtime)
    , m_panel(panel)
    , m_writing(runtime, panel)
{ }

void CustomerFiles::chooseImport(std::function<void(const QString &file)> take)
{
    chooseFile(m_panel,
               {tr("Import customers"),
                m_runtime.settings().outputs,
                {},
                {Format::Json, Format::Csv, Format::Ndjson},
                FileChoice::Purpose::Open},
               std::move(take));
}

void CustomerFiles::exportView(const CustomerView &view)
{
    exports::Document document = exports::customersDocument(view.roll());
    document.rowCount = view.size();
    document.row = [view, row = document.row](qsizetype at) { return row(view.place(at)); };
    m_writing.save(document,
                   {tr("Export the customers"),
                    m_runtime.settings().outputs,
                    u"customers"_s,
                    {Format::Json, Format::Csv, Format::Ndjson, Format::Text, Format::Markdown}});
}

void CustomerFiles::exportDifference(const runtime::Shared<customers::Difference> &difference)
{
    m_writing.save(exports::differenceDocument(difference),
                   {tr("Export the changes"),
                    m_runtime.settings().outputs,
                    u"changes"_s,
                    {Format::Csv, Format::Json, Format::Ndjson, Format::Text, Format::Markdown}});
}

void CustomerFiles::exportRefused(const runtime::Shared<exports::Preview> &preview)
{
    m_writing.save(exports::refusalsDocument({preview, &preview->refused}),
                   {tr("Save the refused rows"),
                    m_runtime.settings().outputs,
                    u"refused"_s,
                    {Format::Csv, Format::Json, Format::Ndjson}});
}

} // namespace gui
