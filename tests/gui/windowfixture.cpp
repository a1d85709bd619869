// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowfixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int patience = 20'000; // milliseconds; sanitizers are slow

} // namespace

WindowFixture::WindowFixture()
{
    for (const char *name : {"CONFIG", "DATA", "STATE", "CACHE", "RUNTIME"}) {
        const QString folder = m_folder.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QByteArray variable = name == QByteArray("RUNTIME")
            ? QByteArray("XDG_RUNTIME_DIR")
            : QByteArray("XDG_") + name + "_HOME";
        qputenv(variable.constData(), folder.toUtf8());
    }
    m_language.choose(u"en"_s);
    m_runtime = std::make_unique<runtime::Runtime>(settings());
    m_preferences = std::make_unique<gui::Preferences>(*m_runtime, sources(), m_keyring);
    m_window = std::make_unique<gui::MainWindow>(*m_runtime, *m_preferences, m_clock);
}

WindowFixture::~WindowFixture()
{
    QSignalSpy stopped(m_runtime.get(), &runtime::Runtime::stopped);
    m_runtime->stop();
    if (stopped.isEmpty())
        stopped.wait(patience);
    m_window.reset();
}

bool WindowFixture::open()
{
    m_window->show();
    m_runtime->start();
    return QTest::qWaitForWindowActive(m_window.get())
        && QTest::qWaitFor(
               [this] {
                   return m_runtime->storeStatus().state == runtime::StoreStatus::State::Ready;
               },
               patience);
}

settings::Settings WindowFixture::settings() const
{
    settings::Settings settings;
    settings.store = settings::StoreChoice::Private;
    settings.server.port = 0;
    settings.outputs = m_folder.filePath(u"outputs"_s);
    return settings;
}

settings::Sources WindowFixture::sources() const
{
    settings::Sources sources;
    sources.preferences = m_folder.filePath(u"tellerdesk.ini"_s);
    return sources;
}

} // namespace support
