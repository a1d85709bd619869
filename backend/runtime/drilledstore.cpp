// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/drilledstore.h"

#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using customers::Customer;
using simulator::Drill;

namespace runtime {

namespace {

constexpr std::chrono::milliseconds delay = 50ms;
constexpr int beforeKill = 3; // uses of the store

} // namespace

DrilledStore::DrilledStore(customers::Store &store, std::shared_ptr<Drilling> drilling)
    : m_store(store)
    , m_drilling(std::move(drilling))
{
    connect(&store, &customers::Store::rollChanged, this, &customers::Store::rollChanged);
}

template <typename T, typename Use>
void DrilledStore::use(Answer<T> answer, Use use)
{
    const Drill drill = m_drilling->drill();
    if (drill == Drill::None || drill == Drill::DropReplies)
        return use(m_store, std::move(answer));
    const int count = m_drilling->useStore();
    if (drill == Drill::KillStore) {
        if (count == beforeKill)
            Q_EMIT killWanted();
        return use(m_store, std::move(answer));
    }
    // A timer's function is copied, an answer is not.
    const auto kept = std::make_shared<Answer<T>>(std::move(answer));
    if (drill == Drill::Delay)
        QTimer::singleShot(delay, this,
                           [this, kept, use]() mutable { use(m_store, std::move(*kept)); });
    else if (Drilling::isItsTurn(count))
        QTimer::singleShot(0, this, [kept] {
            (*kept)(base::failure(base::Kind::Unavailable,
                                  QT_TRANSLATE_NOOP("Backend", "a drill keeps the store away")));
        });
    else
        use(m_store, std::move(*kept));
}

void DrilledStore::insert(std::vector<Customer> customers, Answer<std::vector<Collision>> answer)
{
    use(std::move(answer), [customers = std::move(customers)](Store &store, auto then) mutable {
        store.insert(std::move(customers), std::move(then));
    });
}

void DrilledStore::list(Answer<customers::Roll> answer)
{
    use(std::move(answer), [](Store &store, auto then) { store.list(std::move(then)); });
}

void DrilledStore::find(qint64 id, Answer<std::optional<Customer>> answer)
{
    use(std::move(answer), [id](Store &store, auto then) { store.find(id, std::move(then)); });
}

void DrilledStore::replace(Customer customer, Expected expected, Answer<Change> answer)
{
    use(std::move(answer),
        [customer = std::move(customer), expected = std::move(expected)](Store &store, auto then) {
            store.replace(customer, expected, std::move(then));
        });
}

void DrilledStore::remove(std::vector<qint64> ids, Answer<Removal> answer, Progress progress)
{
    use(std::move(answer),
        [ids = std::move(ids), progress = std::move(progress)](Store &store, auto then) {
            store.remove(ids, std::move(then), progress);
        });
}

void DrilledStore::remove(Customer expected, Answer<> answer)
{
    use(std::move(answer), [expected = std::move(expected)](Store &store, auto then) {
        store.remove(expected, std::move(then));
    });
}

void DrilledStore::clear(Answer<Removal> answer)
{
    use(std::move(answer), [](Store &store, auto then) { store.clear(std::move(then)); });
}

void DrilledStore::undo(Step step, Answer<Restoration> answer, Progress progress)
{
    use(std::move(answer),
        [step = std::move(step), progress = std::move(progress)](Store &store, auto then) {
            store.undo(step, std::move(then), progress);
        });
}

// Health checks tell the truth also during a drill.
void DrilledStore::probe(Answer<std::chrono::nanoseconds> answer)
{
    m_store.probe(std::move(answer));
}

customers::Roll DrilledStore::latest() const
{
    return m_store.latest();
}

} // namespace runtime
