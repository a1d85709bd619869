// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/customers/admission.h"

#include "backend/customers/validation.h"

#include <array>
#include <memory_resource>
#include <unordered_set>

namespace customers {

namespace {

// The rows of one request, each with its verdict, while the store is asked about the sound ones.
class Request
{
public:
    explicit Request(std::vector<Draft> drafts)
        : m_rows(drafts.size())
    {
        m_sound.reserve(drafts.size());
        m_places.reserve(drafts.size());
        std::array<std::byte, 1024> room; // what the ids of most requests need
        std::pmr::monotonic_buffer_resource memory(room.data(), room.size());
        Ids ids(&memory);
        for (std::size_t i = 0; i < drafts.size(); ++i)
            examine(i, std::move(drafts[i]), ids);
    }

    const std::vector<Customer> &sound() const { return m_sound; }

    Batch batch(std::vector<Store::Collision> collisions) &&
    {
        for (Store::Collision &collision : collisions)
            refuse(std::move(collision));
        Batch batch;
        if (collisions.empty() && m_sound.size() == m_rows.size()) {
            batch.inserted = std::move(m_sound);
            return batch;
        }
        batch.inserted.reserve(m_sound.size());
        std::size_t next = 0;
        for (Row &row : m_rows) {
            const bool isSound = row.place.has_value();
            if (row.faults.empty())
                batch.inserted.push_back(std::move(m_sound[next]));
            else
                batch.failed.push_back({std::move(row.sent), std::move(row.faults)});
            next += isSound ? 1 : 0;
        }
        return batch;
    }

private:
    struct Row
    {
        QByteArray sent;
        std::vector<Fault> faults;
        std::optional<std::size_t> place; // among the sound ones
    };

    using Ids = std::pmr::unordered_set<qint64>; // of the sound rows so far

    void examine(std::size_t index, Draft draft, Ids &ids)
    {
        Row &row = m_rows[index];
        auto customer = validated(draft);
        row.sent = std::move(draft.sent);
        if (!customer)
            row.faults = std::move(customer.error());
        // The first sound row wins its id; what stands before it and is unsound does not count.
        if (draft.id && ids.contains(*draft.id))
            row.faults.push_back(idRepeated(*draft.id));
        if (!row.faults.empty())
            return;
        ids.insert(customer->id);
        row.place = m_sound.size();
        m_places.push_back(index);
        m_sound.push_back(std::move(*customer));
    }

    void refuse(Store::Collision collision)
    {
        Row &row = m_rows[m_places[collision.index]];
        const qint64 id = m_sound[collision.index].id;
        row.faults.push_back(collision.reason == Reason::IdTaken
                                 ? idTaken(id, std::move(collision.existing))
                                 : nameTaken(std::move(collision.existing)));
    }

    std::vector<Row> m_rows;
    std::vector<Customer> m_sound;
    std::vector<std::size_t> m_places; // of each sound one among the rows
};

} // namespace

void Admission::admit(std::vector<Draft> drafts, Store::Answer<Batch> answer)
{
    Request request(std::move(drafts));
    if (request.sound().empty())
        return answer(std::move(request).batch({}));
    std::vector<Customer> sound = request.sound();
    m_store.insert(
        std::move(sound),
        [request = std::move(request), answer = std::move(answer)](auto collisions) mutable {
            if (!collisions)
                return answer(tl::unexpected(std::move(collisions.error())));
            answer(std::move(request).batch(std::move(*collisions)));
        });
}

} // namespace customers
