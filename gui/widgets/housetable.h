// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/denomination/currency.h"
#include "backend/denomination/mix.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace gui {

class FaultLabel;

// The operator's own table of what to pay each amount with, typed or pasted as a line for each.
// While it cannot be read the last sound table holds.
class HouseTable : public QWidget
{
    Q_OBJECT

public:
    explicit HouseTable(QWidget *parent = nullptr);

    const denomination::MixTable &table() const { return m_table; }
    QString text() const; // as it is kept, to be read in any language
    void setText(const QString &kept);
    void setExponent(int exponent); // of the currency it is written in

    // Puts a way into the table, in place of what stood there for the amount.
    void keep(quint64 amount, const denomination::Combination &way,
              const denomination::NoteSet &notes);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void retranslate();

    QLabel *m_title;
    QPlainTextEdit *m_text;
    FaultLabel *m_fault;
    denomination::MixTable m_table;
    int m_exponent = 2;
    QLocale m_spelling; // of the sums in the field
};

} // namespace gui
