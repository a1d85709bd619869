// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int usageError = 2;
constexpr std::array pageNames{"server", "customers", "denominations", "simulator", "settings"};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::Startup)
};

QString optionName(const settings::Item &item)
{
    return QString(item.option).mid(2); // without its dashes
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Words::tr("A workbench for cash denominations and a customer API."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"new-instance"_s,
         Words::tr("Open a window of its own, also when the program is running already.")});
    parser.addOption({u"start-server"_s, Words::tr("Start the server at once.")});
    parser.addOption({u"page"_s,
                      Words::tr("Show server, customers, denominations, simulator or settings."),
                      u"PAGE"_s});
    for (const settings::Item &item : settings::items())
        if (!item.option.isEmpty())
            parser.addOption({optionName(item), QLatin1StringView(item.summary), item.placeholder});
}

tl::unexpected<base::Error> refusal(QString why)
{
    return base::failure(base::Kind::Invalid, std::move(why));
}

base::Result<std::optional<Page>> pageFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"page"_s))
        return std::nullopt;
    const auto found = std::ranges::find(pageNames, parser.value(u"page"_s),
                                         [](const char *name) { return QLatin1StringView(name); });
    if (found == pageNames.end())
        return refusal(Words::tr("There is no page of that name."));
    return Page(found - pageNames.begin());
}

base::Result<Startup> startupFrom(const QCommandLineParser &parser)
{
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty())
        //: %1 is an argument of the command line.
        return refusal(Words::tr("“%1” is no option.").arg(rest.first()));
    const auto page = pageFrom(parser);
    if (!page)
        return tl::unexpected(page.error());
    Startup startup;
    startup.page = *page;
    if (parser.isSet(u"new-instance"_s))
        startup.instance = Instance::New;
    if (parser.isSet(u"start-server"_s))
        startup.values[settings::Key::StartServer] = u"yes"_s;
    for (const settings::Item &item : settings::items())
        if (!item.option.isEmpty() && parser.isSet(optionName(item)))
            startup.values[item.key] = parser.value(optionName(item));
    return startup;
}

// With the name of the program, which the parser expects.
bool parse(QCommandLineParser &parser, const QStringList &arguments)
{
    addOptions(parser);
    return parser.parse(QStringList(QCoreApplication::applicationName()) + arguments);
}

} // namespace

QStringList optionsOfItsOwn(const Startup &startup)
{
    QStringList names;
    for (const auto &[key, value] : startup.values)
        if (key != settings::Key::StartServer)
            names << settings::item(key).option;
    return names;
}

base::Result<Startup> startupFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parse(parser, arguments))
        return refusal(parser.errorText());
    return startupFrom(parser);
}

Startup startupOrEnd(const QStringList &arguments)
{
    QCommandLineParser parser;
    const bool isSound = parse(parser, arguments);
    if (isSound && parser.isSet(u"version"_s))
        parser.showVersion();
    if (isSound && parser.isSet(u"help"_s))
        parser.showHelp();
    const auto startup = isSound ? startupFrom(parser) : refusal(parser.errorText());
    if (startup)
        return *startup;
    std::fprintf(stderr, "tellerdesk: %s\n", qUtf8Printable(startup.error().detail));
    std::exit(usageError);
}

} // namespace gui
