// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/settings/load.h"

#include <QObject>

namespace runtime {
class Runtime;
}

namespace gui {

// Changes settings from the window: keeps what was chosen in the preferences and takes it into use
// at once. What .env, environment or command line say stays. Lives on the main thread; the files
// are read and written elsewhere.
class Preferences : public QObject
{
    Q_OBJECT

public:
    Preferences(runtime::Runtime &runtime, settings::Sources sources, QObject *parent = nullptr);

    const settings::Settings &settings() const;

    // Why the text is no value for the key, in English; empty when it is one.
    QString fault(settings::Key key, const QString &text) const;

    void choose(settings::Key key, const QString &text); // a secret only until the program ends
    void reset(settings::Key key);

Q_SIGNALS:
    void changed();
    void failed(const base::Error &error); // it could not be saved; it holds until the end

private:
    void use(const settings::Settings &settings);

    runtime::Runtime &m_runtime;
    settings::Sources m_sources;
};

} // namespace gui
