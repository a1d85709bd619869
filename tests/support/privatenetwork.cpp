// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatenetwork.h"

#include <QFile>

#include <arpa/inet.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace support {

namespace {

bool tell(const QString &kernelFile, const QByteArray &text)
{
    QFile file(kernelFile);
    return file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        && file.write(text) == text.size();
}

// We stay who we are: what belongs to us elsewhere, as our files, is told by our number.
bool keepName(uid_t user, gid_t group)
{
    const auto itself = [](auto id) {
        const QByteArray number = QByteArray::number(id);
        return number + ' ' + number + " 1";
    };
    return tell(u"/proc/self/setgroups"_s, "deny") && tell(u"/proc/self/uid_map"_s, itself(user))
        && tell(u"/proc/self/gid_map"_s, itself(group));
}

// Whoever is not root may do it as the root of a namespace of users.
bool leaveNetwork()
{
    if (::unshare(CLONE_NEWNET) == 0)
        return true;
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0 && keepName(user, group);
}

// A second address makes it a network, of which a server tells others.
bool raiseLoopback()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq loopback{};
    std::strcpy(loopback.ifr_name, "lo");
    loopback.ifr_flags = IFF_UP;
    ifreq second{};
    std::strcpy(second.ifr_name, "lo:1");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, "10.0.0.1", &address.sin_addr);
    std::memcpy(&second.ifr_addr, &address, sizeof address);
    const bool isUp =
        ::ioctl(socket, SIOCSIFFLAGS, &loopback) == 0 && ::ioctl(socket, SIOCSIFADDR, &second) == 0;
    ::close(socket);
    return isUp;
}

} // namespace

void enterPrivateNetwork()
{
    if (!leaveNetwork())
        qWarning("This kernel permits no network of our own: servers of this test that listen "
                 "everywhere can be reached by others for a moment.");
    else if (!raiseLoopback())
        qFatal("The loopback of our own network does not come up.");
}

} // namespace support
