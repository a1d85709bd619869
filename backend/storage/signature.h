// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/author.h"

namespace storage {

// By what a program signs its customers, and is known to others.
struct Signature
{
    QString name; // that people can read, as "teller serve 7f3a"
    QString host; // of the machine it runs on; empty where older versions did not say it

    static Signature ofThisHost(const QString &name);

    // As it is kept: "teller serve 7f3a@desk", which older versions tell as it is.
    static Signature fromText(const QString &text);
    QString text() const;

    // Who signed with that text, as the program of this signature knows them.
    customers::Author author(const QString &text) const;
};

} // namespace storage
