// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/simulator/transport.h"

#include <QHash>
#include <QNetworkReply>
#include <QObject>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace simulator {

// Why a QNetworkAccessManager brought no answer; a status of HTTP is one.
Failure failureOf(QNetworkReply::NetworkError error);

// The requests of a plan by QNetworkAccessManager. A manager opens six connections to a host and no
// more, but counts them by the name it expects in a certificate too; each six lanes ask under a
// name of their own. Over TLS the server would be asked for that name, so that there each six
// lanes have their own manager.
class ManagerTransport final : public QObject, public Transport
{
public:
    ManagerTransport(const Plan &plan, const base::Clock &clock, Receiver *receiver);
    ~ManagerTransport() override;

    void send(Dispatch dispatch) override;
    void abandon(quint32 number) override;
    void stop() override;

private:
    struct Flight
    {
        QNetworkReply *reply = nullptr; // owned by its manager
        Sort sort = Sort::Get;
        Answer answer;
    };

    bool isNamePooled() const;
    std::unique_ptr<QNetworkAccessManager> makeManager() const;
    QNetworkRequest blankRequest(const Plan &plan) const;
    QNetworkRequest requestFor(const Dispatch &dispatch, int lane) const;
    QNetworkAccessManager &managerOf(int lane);
    int takeLane();
    void follow(QNetworkReply *reply, quint32 number);
    void finish(quint32 number);

    const base::Clock &m_clock;
    Receiver *m_receiver;
    QUrl m_target;
    const QList<QSslError> m_forgiven;
    QNetworkRequest m_blank;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    std::vector<int> m_freeLanes; // the last one used is on top: its connection is warm
    int m_lanes = 0;
    QHash<quint32, Flight> m_flights;
};

} // namespace simulator
