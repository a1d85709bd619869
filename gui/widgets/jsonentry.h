// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace gui {

class FaultLabel;
class HeadingLabel;

// Customers typed or pasted as JSON, in the form POST /customers takes.
class JsonEntry : public QWidget
{
    Q_OBJECT

public:
    explicit JsonEntry(QWidget *parent = nullptr);

    void begin();
    void refuse(const base::Message &why); // the text is no JSON of customers

Q_SIGNALS:
    void submitted(const QByteArray &json);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void retranslate();

    HeadingLabel *m_heading;
    QToolButton *m_close;
    QPlainTextEdit *m_text;
    FaultLabel *m_fault;
    QPushButton *m_check;
    base::Message m_reason;
};

} // namespace gui
