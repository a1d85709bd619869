// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace gui {

// A field of several lines. Qt 6.4 keeps the words of an empty one from its left edge alone, so
// that they touch the right one where one reads from there; here all that it shows keeps from both.
class TextArea : public QPlainTextEdit
{
public:
    explicit TextArea(QWidget *parent = nullptr)
        : QPlainTextEdit(parent)
    {
        const int margin = int(document()->documentMargin());
        document()->setDocumentMargin(0);
        setViewportMargins(margin, margin, margin, margin);
        setBackgroundRole(QPalette::Base); // of the margins, as of what is between them
        setAutoFillBackground(true);
        // Nothing of wrapped lines is beside the view, as Qt believes until the upright bar is
        // there.
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
};

} // namespace gui
