// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/settings/load.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace runtime {
class Runtime;
}

namespace gui {

class Keyring;

// Changes settings from the window: keeps what was chosen in the preferences, secrets in the
// keyring, and takes it into use at once. What .env, environment or command line say stays. Lives
// on the main thread; the files are read and written elsewhere.
class Preferences : public QObject
{
    Q_OBJECT

public:
    Preferences(runtime::Runtime &runtime, settings::Sources sources, Keyring &keyring,
                QObject *parent = nullptr);

    const settings::Settings &settings() const;

    // Takes the secrets that are kept into use, then calls done: at once when there are none, and
    // after a few seconds also when the keyring still waits to be unlocked. What it gives later is
    // taken then. Can be repeated.
    void recall(std::function<void()> done);

    // Why the text is no value for the key; empty when it is one.
    base::Message fault(settings::Key key, const QString &text) const;

    // The password in a Redis URL goes where passwords are kept.
    void choose(settings::Key key, const QString &text);
    void reset(settings::Key key);

    // Until the program ends, also where the value is fixed from outside. Kept nowhere.
    void chooseForNow(settings::Key key, const QString &text);

    // Whether a setting of the server is another than the one it works by.
    bool isAwaitingRestart(settings::Key key) const;

Q_SIGNALS:
    void changed();
    void serverChanged(); // what it works by may differ
    void failed(const base::Error &error); // it could not be saved; it holds until the end
    void secretNotKept(const base::Message &reason); // it holds until the end
    void secretNotForgotten(const base::Message &reason); // the keyring may hold it still
    void secretsMissing(const base::Message &reason); // some are kept, and not given
    void secretsRecalled(); // all that are kept are in use

private:
    using Done = bool; // results travel through futures as values; void has none

    // The threads of the pool overtake each other: a change that comes to its turn after a newer
    // one of the same setting is not written any more.
    class Written
    {
    public:
        base::Result<> write(settings::Key key, quint64 number,
                             const std::function<base::Result<>()> &change);

    private:
        QMutex m_mutex;
        std::map<settings::Key, quint64> m_newest;
    };

    void use(const settings::Settings &settings);
    void take(settings::Key key, const base::Result<QString> &secret, int recall);
    void finishRecall();
    void giveUpWaiting();
    void tellRecalled();
    std::map<settings::Key, QString> chosen(settings::Key key, const QString &text) const;
    bool put(settings::Settings &next, settings::Key key, const QString &text) const;
    void store(settings::Key key, const QString &text);
    void prefer(settings::Key key, const QString &text);
    QFuture<base::Result<Done>> write(settings::Key key, std::function<base::Result<>()> change);
    void keep(settings::Key key, const QString &secret);
    void forgetSecret(settings::Key key);
    void mark(settings::Key key, bool isKept);

    runtime::Runtime &m_runtime;
    settings::Sources m_sources;
    Keyring &m_keyring;
    std::function<void()> m_recalled;
    int m_recall = 0; // its number: what an earlier one asked for is taken, but not waited for
    int m_awaited = 0; // secrets that the keyring was asked for
    QTimer m_patience;
    std::set<settings::Key> m_chosen; // secrets that the person set since the start
    base::Message m_missing; // why one of them was not given
    std::map<settings::Key, int> m_choices; // how often each was chosen or reset
    quint64 m_changes = 0; // of the file, since the start
    std::shared_ptr<Written> m_written = std::make_shared<Written>(); // shared with the pool
};

} // namespace gui
