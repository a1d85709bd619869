// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/signature.h"

#include <QSysInfo>

namespace storage {

namespace {

constexpr QChar apart = u'@'; // which no name of a machine has

} // namespace

Signature Signature::ofThisHost(const QString &name)
{
    return {name, QSysInfo::machineHostName()};
}

Signature Signature::fromText(const QString &text)
{
    const qsizetype at = text.lastIndexOf(apart);
    return at < 0 ? Signature{text, {}} : Signature{text.first(at), text.sliced(at + 1)};
}

QString Signature::text() const
{
    return host.isEmpty() ? name : name + apart + host;
}

customers::Author Signature::author(const QString &text) const
{
    using Who = customers::Author::Who;
    const Signature other = fromText(text);
    return {other.name, other.host == host ? QString() : other.host,
            text == this->text() ? Who::Self : Who::Other};
}

} // namespace storage
