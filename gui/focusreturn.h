// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace gui {

// A button that starts something is disabled until that is done, and Qt then moves the focus on.
// Gives it back afterwards, unless the person has gone elsewhere meanwhile. Lives on the main
// thread.
class FocusReturn : public QObject
{
    Q_OBJECT

public:
    explicit FocusReturn(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *before, QWidget *now);
    void forget();

    QPointer<QWidget> m_starter; // was disabled while it had the focus
    QPointer<QWidget> m_substitute; // where Qt has put the focus since; null: nowhere
};

} // namespace gui
