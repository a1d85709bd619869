// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/windowfixture.h"

#include <memory>

namespace support {

// Beginning of the tests that drive the whole window by keys and clicks: each of their slots has
// one of its own, open over a store that is ready.
class WindowTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void trigger(gui::Command command) { m_fixture->window().actions()[command]->trigger(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void toggle(const QString &box);
    // A file with this content, in the folder of the test; empty when it cannot be written.
    QString written(const char *name, const QByteArray &content);
    void takeFile(const QString &path); // as the answer of the dialog that asks for one

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace support
