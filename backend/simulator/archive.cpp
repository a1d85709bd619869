// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/archive.h"

#include "backend/simulator/reportfile.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace simulator {

namespace {

const QString dayFormat = u"yyyyMMdd"_s;
const QString timeFormat = u"HHmmsszzz"_s;
const QString unanswered = u"unanswered"_s; // in the place of a verdict: there is none

bool isInVain(const Report &report)
{
    return report.verdict.finding == Finding::NotChecked && report.counts.requests > 0
        && report.counts.answered == 0;
}

QString nameOf(Finding finding)
{
    return QString(findingName(finding)).replace(u' ', u'-');
}

// When, tag, requests, verdict and p95 in microseconds: what tells runs apart in a list.
QString fileName(const Report &report)
{
    const auto p95 =
        std::chrono::duration_cast<microseconds>(report.latency.percentile(0.95)).count();
    return u"%1Z_%2_%3_%4_%5.json"_s
        .arg(report.startedAt.toUTC().toString(dayFormat + u"'T'"_s + timeFormat),
             QString::fromLatin1(report.tag))
        .arg(report.counts.requests)
        .arg(isInVain(report) ? unanswered : nameOf(report.verdict.finding))
        .arg(p95);
}

std::optional<Finding> findingOf(const QString &name)
{
    if (name == unanswered)
        return Finding::NotChecked;
    for (const Finding finding :
         {Finding::NotChecked, Finding::Consistent, Finding::Violated, Finding::Undecided})
        if (nameOf(finding) == name)
            return finding;
    return {};
}

// Never a local time: the clocks here may skip its hour.
QDateTime momentOf(const QString &day, const QString &time)
{
    return QDateTime(QDate::fromString(day, dayFormat), QTime::fromString(time, timeFormat),
                     QTimeZone::utc())
        .toUTC();
}

std::optional<PastRun> pastRunOf(const QFileInfo &file)
{
    static const QRegularExpression shape(
        u"^(\\d{8})T(\\d{9})Z_([0-9a-f]+)_(\\d+)_([a-z-]+)_(\\d+)\\.json$"_s);
    const auto parts = shape.match(file.fileName());
    const auto finding = findingOf(parts.captured(5));
    if (!parts.hasMatch() || !finding)
        return {};
    return PastRun{.path = file.absoluteFilePath(),
                   .startedAt = momentOf(parts.captured(1), parts.captured(2)),
                   .tag = parts.captured(3).toLatin1(),
                   .requests = parts.captured(4).toLongLong(),
                   .finding = *finding,
                   .isAnswered = parts.captured(5) != unanswered,
                   .p95 = microseconds(parts.captured(6).toLongLong())};
}

} // namespace

QString PastRun::name() const
{
    return startedAt.toLocalTime().toString(u"yyyyMMdd_HHmmss"_s) + u'_' + QString::fromLatin1(tag);
}

Archive::Archive(QDir folder, Bounds bounds)
    : m_folder(std::move(folder))
    , m_bounds(bounds)
{ }

base::Result<QString> Archive::keep(const Report &report) const
{
    if (!m_folder.mkpath(u"."_s))
        return base::failure(base::Kind::Io,
                             u"cannot make the folder %1"_s.arg(m_folder.absolutePath()));
    auto saved = saveReport(report, m_folder.filePath(fileName(report)));
    if (saved)
        dropOldest();
    return saved;
}

std::vector<PastRun> Archive::runs() const
{
    std::vector<PastRun> runs;
    const auto files = m_folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        if (auto run = pastRunOf(file))
            runs.push_back(std::move(*run));
    std::ranges::reverse(runs);
    return runs;
}

base::Result<PastRun> Archive::find(const QString &beginning) const
{
    std::vector<PastRun> found = runs();
    std::erase_if(found, [&](const PastRun &run) { return !run.name().startsWith(beginning); });
    if (found.empty())
        return base::failure(base::Kind::NotFound, u"no run is called \"%1\""_s.arg(beginning));
    if (found.size() > 1)
        return base::failure(base::Kind::Invalid,
                             u"%1 runs begin with \"%2\""_s.arg(found.size()).arg(beginning));
    return found.front();
}

void Archive::dropOldest() const
{
    int runsKept = 0;
    qint64 bytes = 0;
    for (const PastRun &run : runs()) {
        bytes += QFileInfo(run.path).size();
        const bool isWithin = runsKept < m_bounds.runs && bytes <= m_bounds.bytes;
        if (runsKept++ > 0 && !isWithin)
            QFile::remove(run.path);
    }
}

} // namespace simulator
