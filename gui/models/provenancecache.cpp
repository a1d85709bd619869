// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/provenancecache.h"

using namespace std::chrono_literals;

namespace gui {

namespace {

constexpr auto settling = 50ms; // in which one looks at more
constexpr auto rest = 2s; // after a question that failed

} // namespace

ProvenanceCache::ProvenanceCache(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ProvenanceCache::ask);
}

std::optional<storage::Provenance> ProvenanceCache::find(qint64 id)
{
    const Known *known = m_known.object(id);
    if (m_fetch && (!known || known->round != m_round))
        want(id);
    return known ? std::optional(known->provenance) : std::nullopt;
}

void ProvenanceCache::want(qint64 id)
{
    if (m_asked.contains(id) || m_wantedIds.contains(id))
        return;
    m_wanted.push_back(id);
    m_wantedIds.insert(id);
    if (m_wantedIds.size() > mostAsked) {
        m_wantedIds.remove(m_wanted.front());
        m_wanted.pop_front();
    }
    if (!m_isAsking && !m_pause.isActive())
        m_pause.start(settling);
}

void ProvenanceCache::ask()
{
    if (m_wanted.empty())
        return;
    const std::vector<qint64> ids(m_wanted.begin(), m_wanted.end());
    m_wanted.clear();
    m_asked = std::exchange(m_wantedIds, {});
    m_askedRound = m_round;
    m_isAsking = true;
    m_fetch(ids, [this](const Found &found) { take(found); });
}

void ProvenanceCache::take(const Found &found)
{
    const QSet<qint64> asked = std::exchange(m_asked, {});
    m_isAsking = false;
    m_pause.start(found ? settling : rest);
    if (!found) {
        for (const qint64 id : asked)
            if (m_wantedIds.size() < mostAsked)
                want(id);
        return;
    }
    for (const storage::Provenance &one : *found)
        if (asked.contains(one.id))
            m_known.insert(one.id, new Known{one, m_askedRound});
    Q_EMIT came();
}

void ProvenanceCache::forget(const QSet<qint64> &ids)
{
    for (const qint64 id : ids) {
        m_known.remove(id);
        m_asked.remove(id);
    }
}

void ProvenanceCache::forgetAll()
{
    m_known.clear();
    m_asked.clear();
    m_wanted.clear();
    m_wantedIds.clear();
    m_pause.stop();
}

} // namespace gui
