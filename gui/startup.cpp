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

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "tellerdesk: %s\n", qUtf8Printable(why));
    std::exit(usageError);
}

std::optional<Page> pageFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"page"_s))
        return {};
    const auto found = std::ranges::find(pageNames, parser.value(u"page"_s),
                                         [](const char *name) { return QLatin1StringView(name); });
    if (found == pageNames.end())
        refuse(Words::tr("There is no page of that name."));
    return Page(found - pageNames.begin());
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

Startup startupFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    Startup startup;
    startup.page = pageFrom(parser);
    if (parser.isSet(u"new-instance"_s))
        startup.instance = Instance::New;
    if (parser.isSet(u"start-server"_s))
        startup.values[settings::Key::StartServer] = u"yes"_s;
    for (const settings::Item &item : settings::items())
        if (!item.option.isEmpty() && parser.isSet(optionName(item)))
            startup.values[item.key] = parser.value(optionName(item));
    return startup;
}

} // namespace gui
