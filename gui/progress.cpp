// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/progress.h"

#include "gui/listing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::Progress)
};

QString rateText(double bytesPerSecond)
{
    //: Beside a progress bar: %1 is a size as in "7 kB".
    return Words::tr("%1 a second").arg(QLocale().formattedDataSize(qint64(bytesPerSecond)));
}

} // namespace

std::optional<std::chrono::seconds> RestTime::after(std::chrono::milliseconds elapsed, double share)
{
    if (elapsed < 1s || share <= 0)
        return {};
    const std::chrono::milliseconds end(std::llround(double(elapsed.count()) / share));
    if (!m_end
        || std::chrono::abs(end - *m_end)
            > std::max<std::chrono::milliseconds>(1s, (*m_end - elapsed) / 5))
        m_end = end;
    return std::max(1s, std::chrono::ceil<std::chrono::seconds>(*m_end - elapsed));
}

QString percentText()
{
    //: In a progress bar: %p is how much is done; as this language writes “50 percent”.
    return Words::tr("%p%");
}

QString countText(qint64 done, qint64 all)
{
    const QLocale locale;
    //: In a progress bar: how many, %1, are done, of how many, %2.
    return Words::tr("%1 of %2").arg(locale.toString(done), locale.toString(all));
}

QString restText(std::chrono::seconds rest)
{
    constexpr auto mostSeconds = 90s;
    constexpr auto mostMinutes = 90min;
    if (rest <= mostSeconds)
        //: How long work will still take: %1 is a number of seconds.
        return Words::tr("about %1\u00a0s left").arg(QLocale().toString(qint64(rest.count())));
    const auto minutes = std::chrono::round<std::chrono::minutes>(rest);
    if (minutes <= mostMinutes)
        //: How long work will still take: %1 is a number of minutes.
        return Words::tr("about %1\u00a0min left").arg(QLocale().toString(qint64(minutes.count())));
    //: How long work will still take: %1 is a number of hours.
    return Words::tr("about %1\u00a0h left")
        .arg(QLocale().toString(qint64(std::chrono::round<std::chrono::hours>(rest).count())));
}

QString progressText(std::optional<std::chrono::seconds> rest, double bytesPerSecond)
{
    QStringList words{percentText()};
    if (rest && bytesPerSecond > 0)
        words << rateText(bytesPerSecond);
    if (rest)
        words << restText(*rest);
    return listed(words);
}

QString progressText(const QString &done, std::optional<std::chrono::seconds> rest)
{
    return rest ? listed({done, restText(*rest)}) : done;
}

} // namespace gui
