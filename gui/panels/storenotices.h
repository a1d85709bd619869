// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/result.h"
#include "backend/runtime/shared.h"
#include "gui/notice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

namespace exports {
struct Preview;
}

namespace runtime {
class Runtime;
struct Addition;
struct Loss;
struct StoreStatus;
} // namespace runtime

namespace gui {

class Actions;
class Panel;

// What the customers' panel says in the banner about their store: why it cannot be used, what about
// it can cost data, and what it has lost. Lives as long as the panel, whose member it is.
class StoreNotices
{
    Q_DECLARE_TR_FUNCTIONS(gui::StoreNotices)

public:
    StoreNotices(runtime::Runtime &runtime, Panel &panel, const Actions &actions);

private:
    void follow(const runtime::StoreStatus &status);
    void tellTrouble(const runtime::StoreStatus &status);
    void tellAbsence();
    void retry();
    std::vector<Remedy> remediesFor(const runtime::StoreStatus &status);
    Remedy useAnother() const;
    void warn(const runtime::StoreStatus &status);
    void tellLoss(const runtime::Loss &loss);
    Remedy puttingBack(const runtime::Loss &loss);
    static QString lossText(const runtime::Loss &loss);
    void putBack(const runtime::Loss &loss);
    void store(const runtime::Shared<exports::Preview> &preview, const runtime::Loss &loss);
    Notice noticeOf(const runtime::Addition &addition, std::size_t refused,
                    const runtime::Loss &loss);
    void fail(const base::Error &error, const runtime::Loss &loss);

    runtime::Runtime &m_runtime;
    Panel &m_panel;
    const Actions &m_actions;
    base::Message m_trouble; // that was told
    QDateTime m_lostSince; // invalid: it is not lost
    QTimer m_absence; // from the loss until it is told
    std::vector<base::Message> m_warnings; // that were told
};

} // namespace gui
