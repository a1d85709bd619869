// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/housetable.h"

#include "gui/denominationtext.h"
#include "gui/look/measure.h"
#include "gui/widgets/textarea.h"
#include "gui/widgets/textroles.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

HouseTable::HouseTable(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new TextArea)
    , m_fault(new FaultLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addWidget(m_fault);
    m_title->setBuddy(m_text);
    m_text->setObjectName(u"houseTableEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setMinimumHeight(4 * measure::line());
    m_fault->setObjectName(u"houseTableFault"_s);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HouseTable::read);
    retranslate();
}

void HouseTable::setExponent(int exponent)
{
    m_exponent = exponent;
    read();
}

QString HouseTable::text() const
{
    return respelt(m_text->toPlainText(), m_exponent, m_spelling, QLocale::c());
}

void HouseTable::setText(const QString &kept)
{
    m_text->setPlainText(respelt(kept, m_exponent, QLocale::c(), m_spelling));
}

void HouseTable::read()
{
    const QString text = m_text->toPlainText();
    const auto table = readMixTable(text, m_exponent);
    //: A fault in a table: %1 is the line that was typed, %2 the sentence that says what is wrong.
    m_fault->say(table ? QString()
                       : tr("“%1”: %2")
                             .arg(quoted(text.mid(table.error().position, table.error().length)),
                                  faultText(table.error())));
    if (!table)
        return;
    m_table = *table;
    Q_EMIT edited();
}

void HouseTable::keep(quint64 amount, const denomination::Combination &way,
                      const denomination::NoteSet &notes)
{
    QStringList lines;
    for (const QString &line : m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto read = readMixTable(line, m_exponent);
        if (!read || read->lines.empty() || read->lines.front().amount != amount)
            lines << line;
    }
    lines << mixLine(amount, way, notes, m_exponent);
    m_text->setPlainText(lines.join(u'\n'));
}

void HouseTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HouseTable::retranslate()
{
    //: Heading of a field: the operator's own table of which notes pay which amount.
    m_title->setText(tr("House &table, a line for each amount"));
    //: Two examples in a field; the numbers and signs stay as they are.
    m_text->setPlaceholderText(tr("230 = 2 x 100 + 3 x 10\n80 = 1 x 50 + 3 x 10"));
    const QLocale before = std::exchange(m_spelling, QLocale());
    const QString text = m_text->toPlainText();
    if (const QString now = respelt(text, m_exponent, before, m_spelling); now != text)
        return m_text->setPlainText(now); // and is read
    read();
}

} // namespace gui
