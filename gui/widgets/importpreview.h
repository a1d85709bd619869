// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exports/customersreader.h"
#include "backend/runtime/shared.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ImportPreview;
}

namespace gui {

// What an import of a file would do, before it is done.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);
    ~ImportPreview() override;

    void show(const QString &file, const runtime::Shared<exports::Preview> &preview);
    const QString &file() const { return m_file; }
    const runtime::Shared<exports::Preview> &preview() const { return m_preview; }
    runtime::Shared<exports::Preview> take(); // and keep none of it

Q_SIGNALS:
    void importWanted();
    void refusedWanted(); // as a file
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void retranslate();

    std::unique_ptr<Ui::ImportPreview> m_ui;
    QString m_file;
    runtime::Shared<exports::Preview> m_preview;
};

} // namespace gui
