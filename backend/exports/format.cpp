// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exports/format.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;
using base::Result;

namespace exports {

namespace {

constexpr std::array known{Format::Text,   Format::Csv,      Format::Json,
                           Format::Ndjson, Format::Markdown, Format::Pdf};

QString names()
{
    QStringList list;
    for (const Format format : known)
        list << formatName(format);
    return list.join(u", "_s);
}

} // namespace

std::span<const Format> formats()
{
    return std::span(known).first<known.size() - 1>();
}

std::span<const Format> denominationFormats()
{
    return known;
}

QLatin1StringView formatName(Format format)
{
    switch (format) {
    case Format::Text:
        return "text"_L1;
    case Format::Csv:
        return "csv"_L1;
    case Format::Json:
        return "json"_L1;
    case Format::Ndjson:
        return "ndjson"_L1;
    case Format::Markdown:
        return "markdown"_L1;
    case Format::Pdf:
        return "pdf"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView suffix(Format format)
{
    switch (format) {
    case Format::Text:
        return "txt"_L1;
    case Format::Markdown:
        return "md"_L1;
    case Format::Csv:
    case Format::Json:
    case Format::Ndjson:
    case Format::Pdf:
        return formatName(format);
    }
    Q_UNREACHABLE();
}

Result<Format> formatFromName(const QString &name)
{
    const QString wanted = name.toLower();
    for (const Format format : known)
        if (wanted == formatName(format) || wanted == suffix(format))
            return format;
    return base::failure(base::Kind::Invalid,
                         u"there is no format \"%1\"; there are %2"_s.arg(name, names()));
}

Result<Format> formatOfFile(const QString &path)
{
    const QString end = QFileInfo(path).suffix();
    if (!end.isEmpty())
        return formatFromName(end == u"jsonl"_s ? u"ndjson"_s : end);
    //: %1 is a file, %2 lists formats.
    return base::failure(base::Kind::Invalid,
                         {QT_TRANSLATE_NOOP("Backend", "%1 has no suffix that names a format: %2"),
                          {path, names()}});
}

} // namespace exports
