// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/bundleview.h"

#include "gui/look/glyph.h"
#include "gui/look/measure.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

BundleView::BundleView(QWidget *parent)
    : QWidget(parent)
    , m_about(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_make(new QPushButton)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
{
    m_about->setWordWrap(true);
    m_text->setObjectName(u"bundleText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(14 * measure::line());
    m_make->setObjectName(u"makeBundleButton"_s);
    m_copy->setIcon(icon(Glyph::Copy));
    m_save->setObjectName(u"saveBundleButton"_s);
    m_save->setIcon(icon(Glyph::Save));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measure::gap(), 0, 0);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_make, m_copy, m_save})
        row->addWidget(button);
    row->addStretch(1);
    column->addWidget(m_about);
    column->addLayout(row);
    column->addWidget(m_text);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_copy, m_save})
        widget->hide(); // until there is a bundle
    connect(m_make, &QPushButton::clicked, this, &BundleView::wanted);
    connect(m_copy, &QPushButton::clicked, this, &BundleView::copy);
    connect(m_save, &QPushButton::clicked, this, &BundleView::saveWanted);
    retranslate();
}

void BundleView::show(const QString &bundle)
{
    m_text->setPlainText(bundle);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_copy, m_save})
        widget->show();
    m_text->setFocus(Qt::OtherFocusReason);
}

QString BundleView::bundle() const
{
    return m_text->toPlainText();
}

void BundleView::copy()
{
    QGuiApplication::clipboard()->setText(bundle());
}

void BundleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BundleView::retranslate()
{
    m_about->setText(tr("A help bundle tells somebody who helps you how this program is set up and "
                        "how it fares. Passwords, tokens and customers are not in it, and it goes "
                        "nowhere by itself: look it through, then copy or save it."));
    //: Gathers a text for somebody who helps, and shows it.
    m_make->setText(tr("&Make a help bundle"));
    m_copy->setText(tr("Copy"));
    //: Writes the help bundle into a file.
    m_save->setText(tr("Save"));
    m_text->setAccessibleName(tr("The help bundle"));
}

} // namespace gui
