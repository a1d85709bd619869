// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/simulator/wording.h"

using namespace Qt::StringLiterals;

namespace simulator {

QString inWords(const customers::Customer &customer)
{
    return u"%1 %2 (id %3, age %4)"_s
        .arg(QString::fromUtf8(customer.firstName), QString::fromUtf8(customer.lastName))
        .arg(customer.id)
        .arg(customer.age);
}

QString inWords(std::chrono::nanoseconds duration)
{
    return u"%1 ms"_s.arg(double(duration.count()) / 1e6, 0, 'f', 3);
}

QString inOneLine(QString words)
{
    for (QChar &letter : words)
        if (letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    return words;
}

QString counted(qint64 count, QLatin1StringView thing)
{
    return u"%1 %2%3"_s.arg(count).arg(thing, count == 1 ? ""_L1 : "s"_L1);
}

} // namespace simulator
