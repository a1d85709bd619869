// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/runtime.h"

#include "backend/customers/admission.h"
#include "backend/exports/save.h"
#include "backend/runtime/answer.h"
#include "backend/runtime/model.h"

#include <QFile>

using namespace Qt::StringLiterals;
using customers::Store;

namespace runtime {

namespace {

base::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    if (file.error() == QFileDevice::NoError)
        return bytes;
    return base::failure(base::Kind::Io, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
}

} // namespace

Runtime::Runtime(settings::Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_model(new Model(m_settings))
{
    m_modelThread.setObjectName(QStringLiteral("model"));
    m_model->moveToThread(&m_modelThread);
    connect(&m_modelThread, &QThread::finished, m_model, &QObject::deleteLater);
    connect(m_model, &Model::storeChanged, this, &Runtime::takeStore);
    connect(m_model, &Model::serverChanged, this, &Runtime::takeServer);
    connect(m_model, &Model::rollChanged, this, &Runtime::takeRoll);
    connect(m_model, &Model::closed, this, &Runtime::stopped);
    m_modelThread.start();
}

Runtime::~Runtime()
{
    *m_closing = true;
    m_modelThread.quit();
    m_modelThread.wait();
}

void Runtime::start()
{
    tell(&Model::open);
}

void Runtime::stop()
{
    tell(&Model::close);
}

void Runtime::startServer()
{
    tell(&Model::startServer);
}

void Runtime::stopServer()
{
    tell(&Model::stopServer);
}

void Runtime::restartServer()
{
    tell(&Model::stopServer);
    tell(&Model::startServer);
}

Runtime::Future<customers::Batch> Runtime::addCustomers(std::vector<customers::Draft> drafts)
{
    return ask<customers::Batch>([drafts = std::move(drafts)](Store &store, auto answer) {
        customers::Admission(store).admit(drafts, std::move(answer));
    });
}

Runtime::Future<customers::Roll> Runtime::listCustomers()
{
    return ask<customers::Roll>([](Store &store, auto answer) { store.list(std::move(answer)); });
}

Runtime::Future<Store::Change> Runtime::replaceCustomer(customers::Customer customer)
{
    return ask<Store::Change>(
        [customer](Store &store, auto answer) { store.replace(customer, {}, std::move(answer)); });
}

Runtime::Future<qint64> Runtime::removeCustomers(std::vector<qint64> ids)
{
    return ask<qint64>([ids](Store &store, auto answer) { store.remove(ids, std::move(answer)); });
}

Runtime::Future<qint64> Runtime::clearCustomers()
{
    return ask<qint64>([](Store &store, auto answer) { store.clear(std::move(answer)); });
}

Runtime::Future<Store::Restoration> Runtime::undo()
{
    return ask<Store::Restoration>(
        [](Store &store, auto answer) { store.undo(std::move(answer)); });
}

Runtime::Future<std::chrono::nanoseconds> Runtime::probeStore()
{
    return ask<std::chrono::nanoseconds>(
        [](Store &store, auto answer) { store.probe(std::move(answer)); });
}

Runtime::Future<exports::Preview> Runtime::previewImport(const QString &file,
                                                         exports::Format format)
{
    return workOn<exports::Preview>(
        m_pool, m_closing, [file, format, roll = listCustomers()](const Progress &) {
            return readFile(file)
                .and_then([format](const QByteArray &bytes) {
                    return exports::readCustomers(bytes, format);
                })
                .and_then([&roll](const std::vector<customers::Draft> &drafts) {
                    return roll.result().map([&drafts](const customers::Roll &known) {
                        return exports::preview(drafts, known);
                    });
                });
        });
}

Runtime::Future<QString> Runtime::save(exports::Document document, const QString &path,
                                       exports::Format format)
{
    return workOn<QString>(
        m_pool, m_closing,
        [document = std::move(document), path, format](const Progress &progress) {
            return exports::save(path, document, format, [&](qsizetype done) {
                progress.report(done, document.rowCount);
                return progress.isCancelled() ? exports::Next::Stop : exports::Next::GoOn;
            });
        });
}

void Runtime::tell(void (Model::*order)())
{
    QMetaObject::invokeMethod(m_model, [model = m_model, order] { (model->*order)(); });
}

template <typename T, typename Ask>
Runtime::Future<T> Runtime::ask(Ask ask)
{
    const Answer<T> answer;
    QMetaObject::invokeMethod(m_model, [model = m_model, ask = std::move(ask), answer] {
        if (Store *store = model->store())
            ask(*store, answer.callback());
        else
            answer.callback()(tl::make_unexpected(model->reason()));
    });
    return answer.future();
}

void Runtime::takeStore(const StoreStatus &status)
{
    m_store = status;
    Q_EMIT storeChanged(status);
}

void Runtime::takeServer(const ServerStatus &status)
{
    m_server = status;
    Q_EMIT serverChanged(status);
}

void Runtime::takeRoll(const customers::Roll &roll)
{
    m_roll = roll;
    Q_EMIT customersChanged(roll);
}

} // namespace runtime
