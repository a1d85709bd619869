// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

// Certificates made by openssl for one test: an authority, and what it signed.
class Certificates
{
public:
    [[nodiscard]] bool makeAuthority(const QString &name);
    // For 127.0.0.1 and localhost; leaves NAME.pem and NAME.key.
    [[nodiscard]] bool makeSigned(const QString &name, const QString &authority);

    QString certificate(const QString &name) const { return file(name + QStringLiteral(".pem")); }
    QString key(const QString &name) const { return file(name + QStringLiteral(".key")); }

private:
    QString file(const QString &name) const { return m_directory.filePath(name); }
    bool openssl(const QStringList &arguments) const;

    QTemporaryDir m_directory;
};
