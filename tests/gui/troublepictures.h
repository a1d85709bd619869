// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/camera.h"

namespace support {

// Pictures of what goes wrong: with the server, the store, files, what was typed, and the
// simulator's target; and of what takes long. The server is stopped before and afterwards, the
// store a private one.
class TroublePictures
{
public:
    explicit TroublePictures(Camera &camera);

    void all(const QString &manner); // how the window looks now, for the names

private:
    void take(const QString &what) { m_camera.take(what + u'-' + m_manner); }

    void crash();
    void busyPort();
    void openServer();
    void files();
    void questions();
    void payouts();
    void target();
    void undecided();
    void keep(const simulator::ReportPointer &report);
    void lostStore();
    void readOnlyStore();
    void lockedCustomers();
    void longJobs();
    void longDeletion();
    void useStore(const QString &url); // empty: the private one again

    Camera &m_camera;
    QString m_manner;
};

} // namespace support
