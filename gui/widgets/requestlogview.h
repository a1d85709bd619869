// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/logmodel.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace Ui {
class RequestLogView;
}

namespace gui {

// The requests as they come: followed, filtered, opened one by one.
class RequestLogView : public QWidget
{
    Q_OBJECT

public:
    explicit RequestLogView(QWidget *parent = nullptr);
    ~RequestLogView() override;

    void append(const QList<http::LogEntry> &entries);
    void setServer(const QUrl &url);

    QByteArray archive() const; // what is shown, as an HTTP Archive

Q_SIGNALS:
    void archiveWanted(); // as a file

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createTable();
    void showDetail();
    void copyCurl();
    void retranslate();

    std::unique_ptr<Ui::RequestLogView> m_ui;
    LogModel m_log;
    LogFilter m_filter;
    QUrl m_server;
};

} // namespace gui
