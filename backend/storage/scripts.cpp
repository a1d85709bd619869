// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/scripts.h"

#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources are not there by themselves; the macro wants the global namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(scripts);
}

namespace storage {

namespace {

QByteArray read(const QString &name)
{
    QFile file(u":/redis/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

redis::Script script(const QString &name)
{
    initializeResources();
    return redis::Script(read(u"common.lua"_s) + read(name));
}

redis::Script alone(const QString &name)
{
    initializeResources();
    return redis::Script(read(name));
}

} // namespace

Scripts::Scripts()
    : claim(alone(u"claim.lua"_s))
    , insert(script(u"insert.lua"_s))
    , replace(script(u"replace.lua"_s))
    , remove(script(u"remove.lua"_s))
    , clear(script(u"clear.lua"_s))
    , undo(script(u"undo.lua"_s))
    , names(script(u"names.lua"_s))
{ }

} // namespace storage
