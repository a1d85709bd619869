// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/camera.h"

#include <QComboBox>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace support {

Camera::Camera(WindowFixture &fixture, const QString &folder)
    : m_fixture(fixture)
    , m_folder(folder)
{
    m_folder.mkpath(u"."_s);
}

void Camera::take(const QString &name)
{
    QTest::qWait(settling);
    const QString file = m_folder.filePath(name + ".png"_L1);
    m_fixture.window().grab().save(file);
    std::printf("%s\n", qPrintable(file));
}

void Camera::run(gui::Command command)
{
    m_fixture.window().actions()[command]->trigger();
}

void Camera::choose(settings::Key key, const QString &text)
{
    m_fixture.preferences().choose(key, text);
    QTest::qWait(settling);
}

void Camera::choose(const QString &name, int index)
{
    auto *box = find<QComboBox>(name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    QTest::qWait(settling);
}

void Camera::closeBanner()
{
    find<QToolButton>(u"bannerClose"_s)->click();
    QTest::qWait(settling);
}

bool Camera::waitFor(runtime::ServerStatus::State state)
{
    return QTest::qWaitFor([&] { return m_fixture.runtime().serverStatus().state == state; },
                           patience);
}

bool Camera::waitFor(runtime::StoreStatus::State state)
{
    return QTest::qWaitFor([&] { return m_fixture.runtime().storeStatus().state == state; },
                           patience);
}

void Camera::waitForRun()
{
    (void)QTest::qWaitFor([&] { return !m_fixture.runtime().isSimulating(); }, patience);
    QTest::qWait(4 * settling);
}

} // namespace support
