// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/settinggroups.h"

#include "gui/desktop/tray.h"
#include "gui/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using settings::Key;

namespace gui {

namespace {

std::vector<SettingField::Option> languageOptions()
{
    std::vector<SettingField::Option> options{
        {QString(), QT_TRANSLATE_NOOP("gui::SettingField", "Same as the desktop")}};
    for (const QString &code : languages())
        options.push_back({code, nullptr});
    return options;
}

std::vector<SettingField> appearance()
{
    using enum SettingField::Editor;
    std::vector<SettingField> fields{
        {Key::Theme,
         Choice,
         QT_TRANSLATE_NOOP("gui::SettingField", "&Theme"),
         nullptr,
         {{u"system"_s, QT_TRANSLATE_NOOP("gui::SettingField", "Same as the desktop")},
          {u"light"_s, QT_TRANSLATE_NOOP("gui::SettingField", "Light")},
          {u"dark"_s, QT_TRANSLATE_NOOP("gui::SettingField", "Dark")}}},
        {Key::Language, Choice, QT_TRANSLATE_NOOP("gui::SettingField", "&Language"), nullptr,
         languageOptions()}};
    if (hasTray())
        fields.push_back(
            {Key::Tray, Switch, QT_TRANSLATE_NOOP("gui::SettingField", "Stay in the tray"),
             QT_TRANSLATE_NOOP("gui::SettingField",
                               "Closing the window then leaves the program and its server "
                               "running. The icon's menu shows the window again, and quits.")});
    return fields;
}

} // namespace

std::vector<SettingGroup> settingGroups()
{
    using enum SettingField::Editor;
    return {
        {QT_TRANSLATE_NOOP("gui::SettingsPanel", "Appearance"), appearance()},
        {QT_TRANSLATE_NOOP("gui::SettingsPanel", "Server"),
         {{Key::Address, Text, QT_TRANSLATE_NOOP("gui::SettingField", "&Address"),
           QT_TRANSLATE_NOOP("gui::SettingField", "127.0.0.1 means this computer alone.")},
          {Key::Port, Number, QT_TRANSLATE_NOOP("gui::SettingField", "&Port"),
           QT_TRANSLATE_NOOP("gui::SettingField", "0 takes any that is free.")},
          {Key::Token, Secret, QT_TRANSLATE_NOOP("gui::SettingField", "To&ken"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "Requests must carry it; needed to listen beyond this computer.")},
          {Key::StartServer, Switch, QT_TRANSLATE_NOOP("gui::SettingField", "Start w&ith the app"),
           nullptr},
          {Key::Tls, Switch, QT_TRANSLATE_NOOP("gui::SettingField", "Speak TLS (https)"), nullptr},
          {Key::TlsCert, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Server certificate"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "A PEM file; empty: one that the program makes itself.")},
          {Key::TlsKey, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Server key"),
           QT_TRANSLATE_NOOP("gui::SettingField", "A PEM file.")},
          {Key::Hosts, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Host names"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "What the server is called besides its address, between commas.")},
          {Key::Origins, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Allowed web pages"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "Origins such as https://shop.example, between commas.")},
          {Key::Rate, Number, QT_TRANSLATE_NOOP("gui::SettingField", "Requests a second"),
           QT_TRANSLATE_NOOP(
               "gui::SettingField",
               "One address, or one /64 network of IPv6, may send this many requests a second; 0 "
               "means any number.")},
          {Key::Burst, Number, QT_TRANSLATE_NOOP("gui::SettingField", "Requests in a burst"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "One address may send this many requests before the rate counts.")},
          {Key::MostConnections, Number, QT_TRANSLATE_NOOP("gui::SettingField", "Connections"),
           nullptr},
          {Key::MostConnectionsPerAddress, Number,
           QT_TRANSLATE_NOOP("gui::SettingField", "Connections from one address"), nullptr},
          {Key::LargestBody, Number, QT_TRANSLATE_NOOP("gui::SettingField", "Largest request (MB)"),
           nullptr},
          {Key::HeadTime, Number,
           QT_TRANSLATE_NOOP("gui::SettingField", "Seconds for a request's head"), nullptr},
          {Key::BodyTime, Number,
           QT_TRANSLATE_NOOP("gui::SettingField", "Seconds for a request's body"), nullptr},
          {Key::IdleTime, Number,
           QT_TRANSLATE_NOOP("gui::SettingField", "Seconds a silent connection is held"), nullptr},
          {Key::AnswerTime, Number,
           QT_TRANSLATE_NOOP("gui::SettingField", "Seconds a request may wait"), nullptr},
          {Key::WriteTime, Number,
           QT_TRANSLATE_NOOP("gui::SettingField", "Seconds to read an answer"),
           QT_TRANSLATE_NOOP("gui::SettingField", "Large answers may take longer.")},
          {Key::DrainTime, Number,
           QT_TRANSLATE_NOOP("gui::SettingField", "Seconds that stopping waits"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "Requests that are running get this long to end.")},
          {Key::Threads, Number, QT_TRANSLATE_NOOP("gui::SettingField", "Threads"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "They answer requests; each keeps all customers in memory.")}}},
        {QT_TRANSLATE_NOOP("gui::SettingsPanel", "Store"),
         {{Key::Store,
           Choice,
           QT_TRANSLATE_NOOP("gui::SettingField", "Where &customers are kept"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "A private Redis needs no set-up and is reached by this user alone."),
           {{u"automatic"_s,
             QT_TRANSLATE_NOOP("gui::SettingField", "External if one is configured")},
            {u"private"_s, QT_TRANSLATE_NOOP("gui::SettingField", "Private Redis")},
            {u"external"_s, QT_TRANSLATE_NOOP("gui::SettingField", "External Redis")}}},
          {Key::ReadOnly, Switch, QT_TRANSLATE_NOOP("gui::SettingField", "Read-only"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "Customers can then be read but not changed: not in this window, not "
                             "by requests to its server, not by teller from its next start on.")},
          {Key::RedisUrl, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Redis &URL"),
           QT_TRANSLATE_NOOP("gui::SettingField", "redis://, rediss:// or unix:")},
          {Key::RedisHost, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Redis &host"),
           QT_TRANSLATE_NOOP("gui::SettingField", "A host name, or the path of a unix socket.")},
          {Key::RedisPort, Number, QT_TRANSLATE_NOOP("gui::SettingField", "Redis p&ort"), nullptr},
          {Key::RedisUsername, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Redis us&er"),
           nullptr},
          {Key::RedisPassword, Secret, QT_TRANSLATE_NOOP("gui::SettingField", "Redis pass&word"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "Kept in the keyring of the desktop, and in no file.")},
          {Key::RedisTls, Switch, QT_TRANSLATE_NOOP("gui::SettingField", "TL&S"), nullptr},
          {Key::RedisTlsCa, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Certificate authorities"),
           QT_TRANSLATE_NOOP("gui::SettingField", "A PEM file; empty: those of the system.")},
          {Key::RedisTlsCert, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Client certificate"),
           QT_TRANSLATE_NOOP("gui::SettingField", "A PEM file.")},
          {Key::RedisTlsKey, Text, QT_TRANSLATE_NOOP("gui::SettingField", "Client key"),
           QT_TRANSLATE_NOOP("gui::SettingField", "A PEM file.")},
          {Key::RedisTlsVerify, Switch,
           QT_TRANSLATE_NOOP("gui::SettingField", "Check the server's certificate"), nullptr},
          {Key::RedisDatabase, Number, QT_TRANSLATE_NOOP("gui::SettingField", "Database number"),
           nullptr},
          {Key::Replicas, Number, QT_TRANSLATE_NOOP("gui::SettingField", "Replicas to wait for"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "This many replicas must have a change before it is acknowledged. "
                             "That needs an append-only file on every server, and Sentinels that "
                             "wait for seconds.")},
          {Key::Shards,
           Choice,
           QT_TRANSLATE_NOOP("gui::SettingField", "Shards of a new collection"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "16 divide it among the servers of a Redis Cluster. Lists are then "
                             "not all of one moment, and names cannot be unique. An existing "
                             "collection stays as it is."),
           {{u"1"_s, QT_TRANSLATE_NOOP("gui::SettingField", "1, in one piece")},
            {u"16"_s, QT_TRANSLATE_NOOP("gui::SettingField", "16, for a Redis Cluster")}}},
          {Key::Durability,
           Choice,
           QT_TRANSLATE_NOOP("gui::SettingField", "Write to &disk"),
           QT_TRANSLATE_NOOP(
               "gui::SettingField",
               "Once a second is faster; a power failure may then cost the last second."),
           {{u"always"_s, QT_TRANSLATE_NOOP("gui::SettingField", "Before every answer")},
            {u"everysec"_s, QT_TRANSLATE_NOOP("gui::SettingField", "Once a second")}}},
          {Key::UndoPeriod, Number, QT_TRANSLATE_NOOP("gui::SettingField", "U&ndo period"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "For how many seconds a deletion can be undone.")}}},
        {QT_TRANSLATE_NOOP("gui::SettingsPanel", "Simulator"),
         {{Key::BaseUrl, Text, QT_TRANSLATE_NOOP("gui::SettingField", "&Base URL"),
           QT_TRANSLATE_NOOP("gui::SettingField",
                             "Whom the simulator asks; empty: the server of this program.")}}},
        {QT_TRANSLATE_NOOP("gui::SettingsPanel", "Outputs"),
         {{Key::Outputs, Folder, QT_TRANSLATE_NOOP("gui::SettingField", "&Folder"),
           QT_TRANSLATE_NOOP("gui::SettingField", "Exports and logs are written there.")}}},
    };
}

} // namespace gui
