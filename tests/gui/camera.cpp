// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/camera.h"

#include "gui/widgets/menubutton.h"

#include <QComboBox>
#include <QMenu>
#include <QPainter>
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
    save(m_fixture.window().grab(), name);
}

// The menu is a window of its own. It is shown where it opens on a screen that has room for it.
void Camera::take(const QString &name, gui::MenuButton &opened)
{
    opened.click();
    QTest::qWait(settling);
    const gui::MainWindow &window = m_fixture.window();
    QMenu &menu = opened.popup();
    QRect place = menu.rect();
    place.moveTop(opened.mapTo(&window, QPoint(0, opened.height())).y());
    const QPoint left = opened.mapTo(&window, QPoint(0, 0));
    const bool isMirrored = opened.isRightToLeft();
    place.moveLeft(isMirrored ? left.x() + opened.width() - place.width() : left.x());
    place.moveRight(std::min(place.right(), window.width() - 1));
    place.moveLeft(std::max(place.left(), 0));
    QPixmap picture = m_fixture.window().grab();
    QPainter(&picture).drawPixmap(place.topLeft(), menu.grab());
    save(picture, name);
    menu.close();
}

void Camera::save(const QPixmap &picture, const QString &name) const
{
    const QString file = m_folder.filePath(name + ".png"_L1);
    picture.save(file);
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

void Camera::tidy()
{
    const auto *banner = find<QWidget>(u"banner"_s);
    while (!banner->isHidden()) // each message uncovers the one before it
        find<QToolButton>(u"bannerClose"_s)->click();
    find<QWidget>(u"undoBar"_s)->hide();
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
