// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/bulkinsert.h"

#include "backend/customers/admission.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using base::Result;
using customers::Batch;
using customers::Draft;

namespace runtime {

namespace {

template <typename T>
void append(std::vector<T> &all, std::vector<T> &&more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

} // namespace

void BulkInsert::start(customers::Store &store, const Drafts &drafts,
                       const Answer<Shared<Addition>> &answer, const ClosingFlag &stop)
{
    std::shared_ptr<BulkInsert>(new BulkInsert(store, drafts, answer, stop))->next();
}

BulkInsert::BulkInsert(customers::Store &store, const Drafts &drafts,
                       const Answer<Shared<Addition>> &answer, const ClosingFlag &stop)
    : m_store(store)
    , m_drafts(drafts)
    , m_answer(answer)
    , m_stop(stop)
{
    m_addition.inserted.reserve(m_drafts->size());
}

void BulkInsert::next()
{
    const auto from = m_drafts->begin() + std::ptrdiff_t(m_taken);
    const auto count = std::min<std::size_t>(customers::largestBatch, m_drafts->size() - m_taken);
    std::vector<Draft> part(from, from + std::ptrdiff_t(count));
    m_taken += count;
    customers::Admission(m_store).admit(
        std::move(part),
        [self = shared_from_this()](Result<Batch> batch) { self->take(std::move(batch)); });
}

void BulkInsert::take(Result<Batch> part)
{
    if (!part)
        return end(part.error());
    append(m_addition.inserted, std::move(part->inserted));
    append(m_addition.failed, std::move(part->failed));
    m_answer.report(qint64(m_taken), qint64(m_drafts->size()));
    if (m_taken == m_drafts->size())
        m_answer.give(share(std::move(m_addition)));
    else if (*m_stop || m_answer.isCancelled())
        end({base::Kind::Cancelled, QT_TRANSLATE_NOOP("Backend", "the import was cancelled")});
    else
        next();
}

void BulkInsert::end(const base::Error &error)
{
    const auto tried = m_addition.inserted.size() + m_addition.failed.size();
    if (tried == 0)
        return m_answer.give(tl::make_unexpected(error));
    m_addition.left = m_drafts->size() - tried;
    m_addition.ended = error;
    m_answer.give(share(std::move(m_addition)));
}

} // namespace runtime
