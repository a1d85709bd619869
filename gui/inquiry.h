// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/whendone.h"

#include <QTimer>

namespace gui {

// What a page asked the pool for. A new question ends the one before, whose answer nobody wants
// any more, so that it does not hold up what others ask of the pool; so does the end of the page.
// Tells when an answer is longer in coming than a moment. Lives on the main thread.
class Inquiry : public QObject
{
    Q_OBJECT

public:
    explicit Inquiry(QObject *parent);
    ~Inquiry() override;

    // Calls react(Result<T>) unless another question comes first.
    template <typename T, typename React>
    void ask(const QFuture<base::Result<T>> &future, React react)
    {
        begin(QFuture<void>(future));
        runtime::whenDone(
            future, this,
            [this, number = m_number, react = std::move(react)](const base::Result<T> &answer) {
                if (number != m_number)
                    return;
                end();
                react(answer);
            });
    }

    void cancel(); // without an answer
    bool isLong() const { return m_isLong; }
    bool isUnderWay() const { return m_isLong || m_moment.isActive(); }

Q_SIGNALS:
    void longChanged();
    void ended(); // with an answer or without

private:
    void begin(const QFuture<void> &future);
    void end();

    QFuture<void> m_future;
    quint64 m_number = 0; // of the question
    QTimer m_moment;
    bool m_isLong = false;
};

} // namespace gui
