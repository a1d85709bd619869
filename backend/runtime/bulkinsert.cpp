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
                       const Answer<Shared<Batch>> &answer, const ClosingFlag &stop)
{
    std::shared_ptr<BulkInsert>(new BulkInsert(store, drafts, answer, stop))->next();
}

BulkInsert::BulkInsert(customers::Store &store, const Drafts &drafts,
                       const Answer<Shared<Batch>> &answer, const ClosingFlag &stop)
    : m_store(store)
    , m_drafts(drafts)
    , m_answer(answer)
    , m_stop(stop)
{
    m_batch.inserted.reserve(m_drafts->size());
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
        return fail(part.error());
    append(m_batch.inserted, std::move(part->inserted));
    append(m_batch.failed, std::move(part->failed));
    m_answer.report(qint64(m_taken), qint64(m_drafts->size()));
    if (m_taken == m_drafts->size())
        m_answer.give(share(std::move(m_batch)));
    else if (*m_stop || m_answer.isCancelled())
        fail({base::Kind::Cancelled, QT_TRANSLATE_NOOP("Backend", "the import was cancelled")});
    else
        next();
}

void BulkInsert::fail(const base::Error &error)
{
    const auto stored = m_batch.inserted.size();
    if (stored == 0)
        return m_answer.give(tl::make_unexpected(error));
    m_answer.give(
        base::failure(error.kind,
                      {QT_TRANSLATE_NOOP("Backend", "%1 (%2 customers had been stored by then)"),
                       {error.words(), qint64(stored)}}));
}

} // namespace runtime
