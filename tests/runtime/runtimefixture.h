// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "tests/support/privateredis.h"

#include <QTemporaryDir>
#include <QTest>

// A Redis of its own and a folder for all files, for a Runtime that each test makes as it needs it.
class RuntimeFixture : public QObject
{
    Q_OBJECT

protected:
    static constexpr int patience = 30'000; // milliseconds, for a machine that is busy elsewhere

    // Runs the event loop until the answer is there.
    template <typename T>
    static base::Result<T> answerOf(const QFuture<base::Result<T>> &future)
    {
        QObject context;
        std::optional<base::Result<T>> answer;
        runtime::whenDone(future, &context,
                          [&answer](const base::Result<T> &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
            return base::failure(base::Kind::Timeout, QStringLiteral("no answer came"));
        return *answer;
    }

    static std::vector<customers::Draft> drafts(int count); // with the ids from 1

    void begin(); // anew for each test
    settings::Settings externalSettings() const; // over that Redis, serving on any port

    static bool isReady(const runtime::Runtime &runtime);
    static bool serves(const runtime::Runtime &runtime, runtime::ServerStatus::State state);

    // Answer whether it has come so far.
    [[nodiscard]] static bool opens(runtime::Runtime &runtime); // its store
    [[nodiscard]] static bool opensAndServes(runtime::Runtime &runtime);

    // The status of a GET of all customers; 0 when nobody answers.
    static int statusOf(const QUrl &server, QByteArray *body = nullptr);
    static int statusOfDelete(const QUrl &server); // of all customers

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::PrivateRedis> m_redis;

private:
    static int statusOf(const QUrl &server, const QByteArray &method, QByteArray *body);
};
