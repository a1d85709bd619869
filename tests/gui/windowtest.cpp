// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowtest.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace support {

void WindowTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
}

void WindowTest::cleanup()
{
    m_fixture.reset();
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_fixture->window().windowHandle(), key, modifiers);
}

// As AT-SPI does it, which presses nothing and clicks nothing.
void WindowTest::toggle(const QString &box)
{
    auto *spoken = QAccessible::queryAccessibleInterface(m_fixture->find<QCheckBox>(box));
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

void WindowTest::takeFile(const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = find<QFileDialog>("fileChooser")));
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

QString WindowTest::written(const char *name, const QByteArray &content)
{
    const QString path = m_fixture->folder() + u'/' + QLatin1StringView(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                    : QString();
}

} // namespace support
