// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/denomination/job.h"

namespace denomination {

Job Job::standard()
{
    const qint64 unit = euro().unit();
    Job job{{}, *NoteSet::of({10 * unit, 50 * unit, 100 * unit}), {}};
    for (const qint64 amount : {30, 50, 60, 80, 140, 230, 370, 610, 980})
        job.amounts.push_back(*Amount::of(amount * unit));
    return job;
}

} // namespace denomination
