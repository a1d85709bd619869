// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

// A store on a running thread of its own. The server that uses it goes first.
template <typename Store>
class StoreThread
{
public:
    // `make` answers with a std::unique_ptr<Store> and is called on the thread.
    template <typename Make>
    explicit StoreThread(Make make)
    {
        m_inside.moveToThread(&m_thread);
        m_thread.start();
        ask([&](std::unique_ptr<Store> &store) { store = make(); });
    }

    ~StoreThread()
    {
        QMetaObject::invokeMethod(&m_inside, [this] {
            m_store.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }

    Store *store() { return m_store.get(); }

    // Runs question(Store &) on the thread and waits for it.
    template <typename Question>
    void onThread(Question question)
    {
        ask([&](std::unique_ptr<Store> &store) { question(*store); });
    }

private:
    template <typename Question>
    void ask(Question question)
    {
        QMetaObject::invokeMethod(
            &m_inside, [&] { question(m_store); }, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_inside; // lives on the thread, as the store does
    std::unique_ptr<Store> m_store;
};
