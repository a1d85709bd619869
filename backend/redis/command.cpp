// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/redis/command.h"

namespace redis {

Command::Command(std::initializer_list<QByteArray> arguments, Repeat repeat)
    : m_arguments(arguments)
    , m_repeat(repeat)
{ }

Command::Command(std::vector<QByteArray> arguments, Repeat repeat)
    : m_arguments(std::move(arguments))
    , m_repeat(repeat)
{ }

Command &Command::operator<<(QByteArray argument)
{
    m_arguments.push_back(std::move(argument));
    return *this;
}

Command &Command::operator<<(Bundle last)
{
    m_bundle = std::move(last);
    return *this;
}

Command &Command::near(QByteArray key)
{
    m_neighbour = std::move(key);
    return *this;
}

Command &Command::unless(Veto veto)
{
    m_veto = std::move(veto);
    return *this;
}

Command &Command::operator<<(qint64 argument)
{
    m_arguments.push_back(QByteArray::number(argument));
    return *this;
}

} // namespace redis
