// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/combination.h"

#include "backend/denomination/amount.h"

#include <QStringList>

#include <numeric>

namespace denomination {

using namespace Qt::StringLiterals;

quint64 Combination::notes() const
{
    return std::accumulate(m_counts.begin(), m_counts.begin() + m_size, quint64(0));
}

u128 Combination::sum(const NoteSet &notes) const
{
    u128 sum = 0;
    for (int note = 0; note < m_size; ++note)
        sum += u128(m_counts[note]) * notes.value(note);
    return sum;
}

QString text(const Combination &way, const NoteSet &notes, int exponent, const QString &label,
             PartOrder order)
{
    QStringList parts;
    for (int i = 0; i < way.size(); ++i) {
        const int note = order == PartOrder::LargestFirst ? i : way.size() - 1 - i;
        if (way[note] > 0)
            parts << u"%1 x %2 %3"_s.arg(QString::number(way[note]),
                                         decimalText(notes.value(note), exponent), label);
    }
    return parts.join(u" + "_s);
}

} // namespace denomination
