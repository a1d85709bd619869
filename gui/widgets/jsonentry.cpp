// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/jsonentry.h"

#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/widgets/textarea.h"
#include "gui/widgets/textroles.h"

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString example = uR"([
  {"firstName": "Ada",
   "lastName": "Lovelace",
   "age": 36,
   "id": 1}
])"_s;

} // namespace

JsonEntry::JsonEntry(QWidget *parent)
    : QWidget(parent)
    , m_heading(new HeadingLabel)
    , m_close(new QToolButton)
    , m_text(new TextArea)
    , m_fault(new FaultLabel)
    , m_check(new QPushButton)
{
    m_close->setIcon(icon(Glyph::Close));
    m_close->setAutoRaise(true);
    m_text->setObjectName(u"jsonText"_s);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(example);
    m_text->setTabChangesFocus(true);
    m_fault->setObjectName(u"jsonFault"_s);
    m_check->setObjectName(u"checkJsonButton"_s);
    m_check->setDefault(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(m_fault);
    column->addWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, &JsonEntry::submit);
    connect(m_close, &QToolButton::clicked, this, &JsonEntry::closed);
    retranslate();
}

void JsonEntry::begin()
{
    m_reason = {};
    m_fault->say({});
    m_text->setFocus(Qt::OtherFocusReason);
}

void JsonEntry::refuse(const base::Message &why)
{
    m_reason = why;
    retranslate();
    m_text->setFocus(Qt::OtherFocusReason);
}

void JsonEntry::submit()
{
    begin();
    Q_EMIT submitted(m_text->toPlainText().toUtf8());
}

void JsonEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JsonEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else
        QWidget::keyPressEvent(event);
}

void JsonEntry::retranslate()
{
    //: Heading of a form into which customers are typed or pasted as JSON.
    m_heading->setText(tr("Add as JSON"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the form"));
    m_text->setAccessibleName(tr("Customers as JSON, the way POST /customers takes them"));
    m_text->setToolTip(m_text->accessibleName());
    //: Shows what would be added and what refused.
    m_check->setText(tr("Chec&k (Ctrl+Enter)"));
    //: %1 is the reason.
    m_fault->say(m_reason.isEmpty()
                     ? QString()
                     : tr("This is no list of customers: %1").arg(messageText(m_reason)));
    m_text->setAccessibleDescription(m_fault->text());
}

} // namespace gui
