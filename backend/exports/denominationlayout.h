// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/job.h"
#include "backend/denomination/nearest.h"
#include "backend/exports/denominationlines.h"
#include "backend/exports/denominationwriter.h"

#include <QByteArrayList>

#include <memory>

namespace exports {

// What a format puts around the ways of one amount.
struct DenominationBlock
{
    QByteArray opening;
    RowFormat rows;
    int firstSkip = 0; // bytes of the head that the first row does without: a separator
    QByteArray closing;
};

// How one format spells a job. English and the C locale, UTF-8.
class DenominationLayout
{
public:
    virtual ~DenominationLayout() = default;

    virtual QByteArray opening() const { return {}; }
    virtual DenominationBlock block(std::size_t amount,
                                    const denomination::Natural &ways) const = 0;
    virtual QByteArray unpayable(std::size_t amount,
                                 const denomination::Nearest &nearest) const = 0;
    virtual QByteArray closing() const { return {}; }
};

// The job outlives the layout. Any format but Pdf, which printDenominations() makes.
std::unique_ptr<DenominationLayout> denominationLayout(const denomination::Job &job, Format format,
                                                       const DenominationScope &scope);

} // namespace exports
