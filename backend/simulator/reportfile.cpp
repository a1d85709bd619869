// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/reportfile.h"

#include "backend/simulator/historyjson.h"
#include "backend/simulator/reportjson.h"
#include "backend/simulator/reportpage.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace simulator {

base::Result<ReportForm> reportFormFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return ReportForm::Html;
    if (suffix == "json"_L1)
        return ReportForm::Json;
    if (suffix == "csv"_L1)
        return ReportForm::Csv;
    if (suffix == "ndjson"_L1)
        return ReportForm::Ndjson;
    return base::failure(base::Kind::Invalid,
                         u"\"%1\" does not end in .html, .json, .csv or .ndjson"_s.arg(path));
}

base::Result<QString> saveReport(const Report &report, const QString &path)
{
    const auto form = reportFormFor(path);
    if (!form)
        return tl::unexpected(form.error());
    if (*form == ReportForm::Ndjson && !report.history)
        return base::failure(base::Kind::NotFound,
                             QT_TRANSLATE_NOOP("Backend",
                                               "this run has no history: it was not "
                                               "checked, or is not the last one"));
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly)) {
        if (*form == ReportForm::Html)
            writePage(report, &file);
        else if (*form == ReportForm::Json)
            writeJson(report, &file);
        else if (*form == ReportForm::Csv)
            writeSamples(report, &file);
        else
            writeHistory(*report.history, &file);
        if (file.commit())
            return QFileInfo(path).absoluteFilePath();
    }
    return base::failure(base::Kind::Io, u"%1: %2"_s.arg(path, file.errorString()));
}

base::Result<ReportPointer> openReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return base::failure(base::Kind::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return readReport(file.readAll()).map([](Report &&report) -> ReportPointer {
        return std::make_shared<const Report>(std::move(report));
    });
}

} // namespace simulator
