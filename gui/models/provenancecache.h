// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/authorship.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace gui {

// Who wrote customers last, asked for as somebody looks at them: what is looked at within a moment
// in one question, and no question before the last one is answered. Of more than fit into one,
// those who were looked at last are asked for. Lives on the main thread.
class ProvenanceCache : public QObject
{
    Q_OBJECT

public:
    using Found = base::Result<std::vector<storage::Provenance>>;
    using Answer = std::function<void(const Found &)>;
    using Fetch = std::function<void(const std::vector<qint64> &ids, Answer answer)>;

    static constexpr qsizetype mostAsked = 512; // in one question
    static constexpr qsizetype mostKept = 10'000;

    explicit ProvenanceCache(QObject *parent = nullptr);

    // Answers once, now or later; the cache outlives the answer.
    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }

    // Nothing while it is not known, and then it is asked for.
    std::optional<storage::Provenance> find(qint64 id);

    // Of anybody known there may be a newer writer: the last one is told until that is known, and
    // it is asked for as somebody looks.
    void doubt() { ++m_round; }
    void forget(const QSet<qint64> &ids); // also what is being asked about them
    void forgetAll(); // whoever is asked may be another one, and is not spared

Q_SIGNALS:
    void came(); // more is known

private:
    struct Known
    {
        storage::Provenance provenance;
        quint64 round; // in which that held
    };

    void want(qint64 id);
    void ask();
    void take(const Found &found);

    Fetch m_fetch;
    QCache<qint64, Known> m_known{mostKept};
    quint64 m_round = 0; // of doubts
    quint64 m_askedRound = 0; // in which the question under way was asked
    std::deque<qint64> m_wanted; // the newest at the end, each once
    QSet<qint64> m_wantedIds;
    QSet<qint64> m_asked; // and not forgotten since
    bool m_isAsking = false;
    QTimer m_pause; // until the next question
};

} // namespace gui
