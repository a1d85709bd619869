// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/editconflict.h"

#include "gui/access.h"
#include "gui/faulttext.h"
#include "gui/widgets/textroles.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

EditConflict::EditConflict(QWidget *parent)
    : QWidget(parent)
    , m_text(new ToneLabel)
    , m_reload(new QPushButton)
    , m_save(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_reload, m_save})
        column->addWidget(widget);
    m_text->setObjectName(u"conflictText"_s);
    m_text->setTone(Tone::Warning);
    m_text->setWordWrap(true);
    m_reload->setObjectName(u"reloadButton"_s);
    m_save->setObjectName(u"saveAnywayButton"_s);
    setFocusProxy(m_reload); // takes the buttons along to their place in the order of tabs
    connect(m_reload, &QPushButton::clicked, this, &EditConflict::reloadWanted);
    connect(m_save, &QPushButton::clicked, this, &EditConflict::saveWanted);
    retranslate();
    hide();
}

void EditConflict::tell(const std::optional<customers::Customer> &stored)
{
    m_stored = stored;
    m_reload->setVisible(stored.has_value());
    retranslate();
    announce(*this);
}

void EditConflict::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EditConflict::retranslate()
{
    m_text->setText(m_stored
                        //: %1 is the name of a customer, %2 the age: what someone else made of it.
                        ? tr("Someone else changed this customer meanwhile: %1, age %2.")
                              .arg(nameOf(*m_stored), QLocale().toString(m_stored->age))
                        : tr("Someone else deleted this customer meanwhile."));
    setAccessibleName(m_text->text());
    //: Puts what is stored into the form, in place of what was entered.
    m_reload->setText(tr("Take theirs"));
    //: Stores what was entered, in place of what someone else made of it.
    m_save->setText(m_stored ? tr("Overwrite with mine") : tr("Save as a new customer"));
}

} // namespace gui
