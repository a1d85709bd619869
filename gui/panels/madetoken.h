// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QSettings;

namespace runtime {
class Runtime;
}

namespace gui {

class Preferences;

// The token that is made as the server is opened to others, who need one, and that goes again with
// the access it was made for. One that the person has set is left alone.
class MadeToken
{
public:
    MadeToken(const runtime::Runtime &runtime, Preferences &preferences);

    void make(); // where none is set
    void drop(); // for a server that starts anew

    void restore(const QSettings &state);
    void save(QSettings &state) const;

private:
    const runtime::Runtime &m_runtime;
    Preferences &m_preferences;
    QByteArray m_digest; // of the one that was made
};

} // namespace gui
