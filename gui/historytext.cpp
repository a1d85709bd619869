// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historytext.h"

#include "gui/statewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using customers::Difference;
using customers::History;

namespace gui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::HistoryText)
};

QString timeText(const History::Moment &moment)
{
    const QLocale locale;
    const QDateTime when = moment.when.toLocalTime();
    const QString time = when.date() == QDate::currentDate()
        //: When the customers were changed: %1 is a time of this day.
        ? Words::tr("today, %1").arg(locale.toString(when.time(), QLocale::ShortFormat))
        : locale.toString(when, QLocale::ShortFormat);
    return moment.time == History::Time::Exact
        ? time
        //: When the customers were changed, which is not known to the minute: %1 is "today, 10:31"
        //: or a date and time.
        : Words::tr("not before: %1").arg(time);
}

QString actText(const History::Moment &moment)
{
    const int count = int(moment.count);
    switch (moment.act) {
    case History::Act::None:
        //: Instead of a change: nothing is known of what was before this version.
        return Words::tr("The oldest version known");
    case History::Act::Added:
        //: What one change did.
        return Words::tr("%Ln customer(s) added", nullptr, count);
    case History::Act::Replaced:
        //: What one change did.
        return Words::tr("%Ln customer(s) edited", nullptr, count);
    case History::Act::Removed:
    case History::Act::Cleared:
        //: What one change did.
        return Words::tr("%Ln customer(s) deleted", nullptr, count);
    case History::Act::Restored:
    case History::Act::Reverted:
        //: What one change did: an undo.
        return Words::tr("%Ln customer(s) brought back", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

// Numbers of versions are typed into commands: no group separators.
QString versionText(const History &history, std::size_t index)
{
    const QLocale locale;
    //: %1 is the number that names a version of the customers, %2 its place among %3 versions.
    return Words::tr("Version %1 · %2 of %3")
        .arg(QString::number(history.number(index)), locale.toString(qulonglong(index + 1)),
             locale.toString(qulonglong(history.size())));
}

QString momentText(const History::Moment &moment)
{
    QStringList parts(actText(moment));
    if (moment.when.isValid())
        parts << timeText(moment);
    if (!moment.author.name.isEmpty())
        //: Who changed the customers: %1 is the name of a program or machine.
        parts << Words::tr("by %1").arg(programText(moment.author));
    return parts.join(u" · "_s);
}

QString reachText(History::Reach reach)
{
    switch (reach) {
    case History::Reach::Beginning:
        return Words::tr("The first version is the empty store.");
    case History::Reach::Forgotten:
        return Words::tr("Versions before the first one here are no longer kept.");
    case History::Reach::Broken:
        return Words::tr("The log has a gap before the first version here.");
    case History::Reach::Limited:
        return Words::tr("There are more versions than can be read at once; these are the newest.");
    }
    Q_UNREACHABLE();
}

QString kindText(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        //: What became of a customer.
        return Words::tr("Added");
    case Difference::Kind::Removed:
        //: What became of a customer.
        return Words::tr("Deleted");
    case Difference::Kind::Changed:
        //: What became of a customer.
        return Words::tr("Changed");
    }
    Q_UNREACHABLE();
}

QString differenceText(const Difference &difference)
{
    using Kind = Difference::Kind;
    const auto number = [&difference](Kind kind) {
        return QLocale().toString(qlonglong(difference.count(kind)));
    };
    //: What became of the customers between two moments, as three numbers.
    const QString counts =
        Words::tr("Added: %1 · deleted: %2 · changed: %3")
            .arg(number(Kind::Added), number(Kind::Removed), number(Kind::Changed));
    if (difference.unnamed == 0)
        return counts;
    //: Of customers who were deleted.
    const QString unnamed = Words::tr("%Ln deleted customer(s) are not listed: the history does "
                                      "not go back to them.",
                                      nullptr, int(difference.unnamed));
    return counts + u'\n' + unnamed;
}

} // namespace gui
