// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/bytebuilder.h"
#include "backend/base/result.h"
#include "backend/customers/stretch.h"

#include <QDateTime>

namespace storage {

// Who wrote a record and when, to the second.
struct Stamp
{
    QByteArray writer; // key into Keys::writers
    QDateTime when; // UTC

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

// A customer as Redis keeps it: ["last","first",age,"stamp"], the id beside it. Compact, in UTF-8,
// escaped only where it must be, so that equal customers have equal stems.
QByteArray stemOf(const customers::Customer &customer); // ["last","first",age
QByteArray stampText(const Stamp &stamp); // seconds since 1970, a dot, the writer
void appendRecord(base::ByteBuilder &out, const customers::Customer &customer,
                  QByteArrayView stampText);
QByteArray toRecord(const customers::Customer &customer, QByteArrayView stampText);

// Protocol when it is no record: somebody else wrote it. The stamp may be missing.
base::Result<customers::Customer> customerFromRecord(qint64 id, QByteArrayView record);

// The same from a record that is as toRecord writes it, without escapes, which nearly all are: not
// copied, and at a fraction of the cost. Nothing for any other, whatever is the matter with it.
std::optional<customers::CustomerView> customerInRecord(qint64 id, QByteArrayView record);
std::optional<Stamp> stampOf(QByteArrayView record);

// The writer that stands for a signature's text: short, the same every time.
QByteArray writerOf(const QString &signature);

// An id as Redis keeps it; nothing for any other text.
std::optional<qint64> idFromText(QByteArrayView text);

} // namespace storage
