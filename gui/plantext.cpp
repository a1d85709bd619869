// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plantext.h"

#include "backend/simulator/planjson.h"
#include "gui/messagetext.h"
#include "gui/simulatortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Named
{
    QLatin1StringView name; // in the report
    const char *context;
    const char *words;
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::PlanText)
};

constexpr auto here = "gui::PlanText";

constexpr std::array settings{
    //: A setting of a run: the server that is asked.
    Named{"target"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "target")},
    //: A setting of a run: the number that chance begins with.
    Named{"seed"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "seed")},
    //: A setting of a run; what carries its requests follows.
    Named{"engine"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "carried by")},
    //: A setting of a run: how many; words in capitals stay.
    Named{"posts"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "POST requests")},
    //: A setting of a run: how many; words in capitals stay.
    Named{"gets"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "GET requests")},
    //: A setting of a run: how many; words in capitals stay.
    Named{"pages"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "requests for a page")},
    //: A setting of a run: how many; words in capitals stay.
    Named{"puts"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "PUT requests")},
    //: A setting of a run: how many; words in capitals stay.
    Named{"removals"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "DELETE requests for one")},
    //: A setting of a run: how many; words in capitals stay.
    Named{"clears"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "DELETE requests for all")},
    //: A setting of a run; when its requests are sent follows, as in “at a steady rate”.
    Named{"pace"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "sent")},
    //: A setting of a run: how many.
    Named{"rate"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "requests a second")},
    //: A setting of a run: how many.
    Named{"finalRate"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "requests a second at the end")},
    //: A setting of a run: how long it lasts.
    Named{"durationMs"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "duration")},
    //: A setting of a run: how many requests are under way together at most.
    Named{"parallel"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "requests at once")},
    //: A setting of a run: how long it waits for each answer.
    Named{"deadlineMs"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "time for an answer")},
    //: A setting of a run: of the customers it sends, in years.
    Named{"youngest"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "youngest age")},
    //: A setting of a run: of the customers it sends, in years.
    Named{"oldest"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "oldest age")},
    //: A setting of a run: how many.
    Named{"smallestBatch"_L1, here,
          QT_TRANSLATE_NOOP("gui::PlanText", "fewest customers in a POST")},
    //: A setting of a run: how many.
    Named{"largestBatch"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "most customers in a POST")},
    //: A setting of a run: how many.
    Named{"names"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "made-up names")},
    //: A setting of a run: how many.
    Named{"pageSize"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "rows in a page")},
    //: A setting of a run: their numbers follow.
    Named{"only"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "requests that were replayed")},
    //: A setting of a run; what goes wrong follows.
    Named{"drill"_L1, here, QT_TRANSLATE_NOOP("gui::PlanText", "wrong on purpose")},
};

// As the form has them; the class is a name and stays.
constexpr std::array values{
    Named{"sockets"_L1, "gui::PlanDetails", QT_TRANSLATE_NOOP("gui::PlanDetails", "plain sockets")},
    Named{"manager"_L1, "gui::PlanDetails",
          QT_TRANSLATE_NOOP("gui::PlanDetails", "QNetworkAccessManager")},
    Named{"all-at-once"_L1, "gui::PlanForm", QT_TRANSLATE_NOOP("gui::PlanForm", "all at once")},
    Named{"back-to-back"_L1, "gui::PlanForm", QT_TRANSLATE_NOOP("gui::PlanForm", "back to back")},
    Named{"steady"_L1, "gui::PlanForm", QT_TRANSLATE_NOOP("gui::PlanForm", "at a steady rate")},
    Named{"ramp"_L1, "gui::PlanForm", QT_TRANSLATE_NOOP("gui::PlanForm", "at a changing rate")},
};

template <std::size_t Size>
QString translated(const std::array<Named, Size> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &Named::name);
    return found == all.end() ? QString()
                              : QCoreApplication::translate(found->context, found->words);
}

QString drillNamed(const QString &name)
{
    for (int drill = 0; drill <= int(simulator::Drill::KillStore); ++drill)
        if (simulator::drillName(simulator::Drill(drill)) == name)
            return drillText(simulator::Drill(drill));
    return isolated(name);
}

QString numberText(const QString &setting, const QString &value)
{
    if (setting == "seed"_L1)
        return value; // to be typed again
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return isolated(value);
    const QString text = QLocale().toString(number, 'g', 12);
    //: A duration in milliseconds.
    return setting.endsWith("Ms"_L1) ? Words::tr("%1\u00a0ms").arg(text) : text;
}

} // namespace

QString settingText(const QString &setting)
{
    const QString words = translated(settings, setting);
    return words.isEmpty() ? isolated(setting) : words;
}

QString settingValueText(const QString &setting, const QString &value)
{
    if (value == "null"_L1 || value == "[]"_L1)
        //: The value of a setting: nothing is set.
        return Words::tr("not set");
    if (setting == "engine"_L1 || setting == "pace"_L1)
        if (const QString words = translated(values, value); !words.isEmpty())
            return words;
    return setting == "drill"_L1 ? drillNamed(value) : numberText(setting, value);
}

} // namespace gui
