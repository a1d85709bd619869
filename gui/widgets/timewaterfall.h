// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <vector>

namespace gui {

// Where the time of one request went: a row for each stage, its bar beginning where the one before
// it ended. Whoever fills it says the same as a sentence, its accessible description.
class TimeWaterfall : public QWidget
{
    Q_OBJECT

public:
    struct Stage
    {
        QString name;
        std::chrono::nanoseconds time{0};
    };

    explicit TimeWaterfall(QWidget *parent = nullptr);

    void show(std::vector<Stage> stages);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static int rowHeight();
    int nameWidth() const;
    int timeWidth() const;

    std::vector<Stage> m_stages;
};

} // namespace gui
