// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/customers/store.h"
#include "backend/redis/client.h"
#include "backend/storage/schema.h"
#include "backend/storage/signature.h"

#include <QDateTime>
#include <QTimer>
#include <QUrl>

namespace storage {

// One program that works on the collection.
struct Instance
{
    using Who = customers::Author::Who;

    Who who = Who::Other;
    QString name;
    QString host; // of the machine it runs on
    quint16 port = 0; // where it serves the API; 0 when it does not
    QUrl url; // likewise; one that other machines reach too, if they may
    QDateTime since; // UTC
};

// Tells the others that we are here, by a key that expires unless we renew it, and knows who else
// is. Lives on the thread of its client, which outlives it.
class Presence : public QObject
{
    Q_OBJECT

public:
    using Answer = customers::Store::Answer<std::vector<Instance>>;

    Presence(redis::Client &client, const Keys &keys, const Signature &self);

    void begin();
    void sign(); // has the others know who wrote this and that; before the first change
    void end(); // sends a farewell; the others need not wait for the key to expire
    void serveAt(const QUrl &url); // empty: no more

    void instances(Answer answer); // by name, then since when

private:
    void beat();
    void show();
    void tellName();
    QByteArray text() const;
    void read(const std::vector<QByteArray> &ids, Answer answer);

    redis::Client &m_client;
    Keys m_keys;
    QByteArray m_id;
    Instance m_self;
    QTimer m_timer;
    bool m_isShown = false; // among the instances
    bool m_hasSigned = false;
};

} // namespace storage
