// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/logmodel.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace Ui {
class RequestLogView;
}

class QLabel;
class QToolButton;

namespace gui {

class RequestColumns;

// The requests as they come: followed, filtered, opened one by one.
class RequestLogView : public QWidget
{
    Q_OBJECT

public:
    explicit RequestLogView(QWidget *parent = nullptr);
    ~RequestLogView() override;

    void append(const QList<http::LogEntry> &entries);
    void setServer(const QUrl &url, const QString &certificate); // a PEM file, or empty
    void setActions(QAction *filter, QAction *repeat, QAction *archive);

    enum class Format { Archive, Bruno, K6 };
    QByteArray shownAs(Format format) const; // what is shown, as a file
    std::optional<http::LogEntry> chosen() const;
    void focusFilter();

Q_SIGNALS:
    void chosenChanged();
    void savingAsked(gui::RequestLogView::Format format); // other than an archive

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the table
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createTable();
    void widenFilter();
    void createFormats();
    void createDetail();
    void nameClose();
    void nameFormats();
    void sayCount();
    void sayNone();
    void offerFiles();
    void follow();
    void shareHeight();
    int neededForTime() const;
    void showDetail();
    void showTime(const http::LogEntry &entry);
    void closeDetail();
    void forgetGone();
    void copyCurl();
    void retranslate();

    std::unique_ptr<Ui::RequestLogView> m_ui;
    LogModel m_log;
    LogFilter m_filter;
    QLabel *m_none; // over the table that has no row
    QToolButton *m_close; // of the request that is looked at
    RequestColumns *m_columns = nullptr; // the table's
    QTimer m_pause; // from the first request that came, until their number is told
    QUrl m_server;
    QString m_certificate;
};

} // namespace gui
