// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/redis/request.h"

#include <QTimer>

#include <optional>

namespace redis {

// One timer for any number of deadlines: it stands at the earliest and is cheap to be told of
// later ones, so that a pipeline of thousands moves it once in a deadline's length.
class Alarm : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(QObject *parent = nullptr);

    void cover(TimePoint deadline);
    void clear();

Q_SIGNALS:
    void due(); // then cover() anew what has not passed

private:
    void ring();

    QTimer m_timer;
    std::optional<TimePoint> m_at;
};

} // namespace redis
