// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui {

// Shows what a help bundle holds before anything is written, to be looked through and then copied
// or saved.
class BundleView : public QWidget
{
    Q_OBJECT

public:
    explicit BundleView(QWidget *parent = nullptr);

    void show(const QString &bundle);
    QString bundle() const;

Q_SIGNALS:
    void wanted(); // a bundle is to be made and shown
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();

    QLabel *m_about;
    QPlainTextEdit *m_text;
    QPushButton *m_make;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace gui
