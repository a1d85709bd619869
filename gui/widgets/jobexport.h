// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/denominationwork.h"
#include "gui/inquiry.h"
#include "gui/job.h"
#include "gui/notice.h"
#include "gui/progress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace gui {

class Actions;
class MutedLabel;

// The foot of a page of combinations: how many there are, and their way into a file. The menu of
// the export button offers every format with the size the file would have, and a sample where the
// list is long; what takes longer than a moment shows how far it is and can be cancelled.
class JobExport : public QWidget
{
    Q_OBJECT

public:
    explicit JobExport(QWidget *parent = nullptr);
    ~JobExport() override; // ends an export that is under way

    // The runtime and the menu, which it fills with the formats, outlive it.
    void serve(runtime::Runtime &runtime, Actions &actions, QMenu &menu);

    void show(const denomination::Job &job, const denomination::Natural &ways);

    // What is shown is not to be exported any more, until something is shown again; empty: without
    // a word, as between two answers. What is being written goes on.
    void withhold(const QString &why);

Q_SIGNALS:
    void noticed(const gui::Notice &notice);
    void settled(const QString &topic);
    void begun(const gui::Job &job);
    void fileWritten(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Exported = QFutureWatcher<base::Result<QString>>;
    using Sizes = std::vector<base::Result<denomination::Natural>>;

    struct Order // what is to be written where
    {
        denomination::Job job;
        QString path;
        exports::Format format = exports::Format::Text;
        exports::DenominationScope scope;
        Sizes sizes; // of the whole, as far as they were known by then
    };

    void retranslate();
    void present();
    void showSummary();
    void fillMenu();
    void offer(exports::Format format, const QString &size);
    void exportInto(exports::Format format); // the folder of outputs
    void chooseFile(const Order &order);
    void start(const Order &order);
    Order orderOf(const QString &path, exports::Format format) const; // of what is shown
    static double bytes(const Order &order); // it will have, 0: not foreseen
    void showProgress(int done); // in thousandths
    void finish(const Order &order, const base::Result<QString> &written);
    void tellFailure(const Order &order, const base::Error &error);
    Notice failed(const Order &order, const base::Error &error);
    bool isReady() const; // there is something to export, and nothing under way
    bool isLong() const; // more than a sample
    static Order sampled(Order order); // a part of it, in a file of its own

    runtime::Runtime *m_runtime = nullptr;
    Actions *m_actions = nullptr;
    QAction *m_action = nullptr;
    QMenu *m_menu = nullptr;
    MutedLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer m_patience; // until the progress is shown
    QElapsedTimer m_clock; // of the export
    RestTime m_rest; // of the export
    double m_bytes = 0; // it will have, 0: not foreseen
    std::optional<denomination::Job> m_job;
    denomination::Natural m_ways;
    std::optional<QString> m_withheld; // and why, in words or without one
    Sizes m_sizes; // of each format; none as long as they are not known
    Inquiry m_inquiry{this}; // of the sizes
    QPointer<Exported> m_export;
    QPointer<QWidget> m_starter; // had the focus before the export
};

} // namespace gui
