// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/banner.h"

#include "gui/access.h"
#include "gui/errorcode.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Information:
        return Glyph::Information;
    case Tone::Good:
        return Glyph::Success;
    case Tone::Warning:
        return Glyph::Warning;
    case Tone::Bad:
        return Glyph::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_picture(new QLabel)
    , m_text(new QLabel)
    , m_help(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_help->setObjectName(u"bannerHelp"_s);
    m_help->setIcon(icon(Glyph::Help));
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setIcon(icon(Glyph::Close));
    for (QToolButton *button : {m_help, m_close})
        button->setAutoRaise(true);
    connect(m_help, &QToolButton::clicked, this, &Banner::helpWanted);
    connect(m_close, &QToolButton::clicked, this, &Banner::closeNewest);
    const int gap = measure::gap();
    m_row->setContentsMargins(gap, gap, gap, gap);
    m_row->addSpacing(measure::line() - gap); // margins do not follow the direction of the language
    m_row->addWidget(m_picture);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_help);
    m_row->addWidget(m_close);
    retranslate();
    hide();
}

void Banner::show(const Notice &notice)
{
    std::erase_if(m_notices, [&](const Notice &old) { return old.topic == notice.topic; });
    m_notices.push_back(notice);
    present();
}

void Banner::settle(const QString &topic)
{
    if (std::erase_if(m_notices, [&](const Notice &old) { return old.topic == topic; }) > 0)
        present();
}

bool Banner::isShowing(const QString &topic) const
{
    return !m_notices.empty() && m_notices.back().topic == topic;
}

QString Banner::code() const
{
    return m_notices.empty() ? QString() : m_notices.back().code;
}

void Banner::present()
{
    removeRemedies();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (m_notices.empty()) {
        hide();
        if (hadFocus)
            Q_EMIT left();
        return;
    }
    const Notice notice = m_notices.back();
    m_picture->setPixmap(icon(glyphOf(notice.tone), notice.tone).pixmap(measure::icon()));
    const QString text = withCode(notice.text, notice.code);
    m_text->setText(text);
    m_help->setVisible(!notice.code.isEmpty());
    const bool isNews = accessibleName() != text;
    if (isNews)
        setAccessibleName(text);
    addRemedies(notice);
    if (isNews)
        announce(*this); // all at once, to be told of once
    else
        setVisible(true);
    update();
}

// Whose focus would go with them, and be nowhere.
void Banner::removeRemedies()
{
    if (!m_remedies)
        return;
    if (m_remedies->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_remedies->deleteLater();
    m_remedies = nullptr;
}

void Banner::addRemedies(const Notice &notice)
{
    m_remedies = new QWidget;
    auto *row = new QHBoxLayout(m_remedies);
    row->setContentsMargins(0, 0, 0, 0);
    int number = 0;
    for (const Remedy &remedy : notice.remedies) {
        auto *button = new QPushButton(remedy.label);
        button->setObjectName("bannerRemedy%1"_L1.arg(QString::number(++number)));
        connect(button, &QPushButton::clicked, this,
                [this, topic = notice.topic, act = remedy.act] {
                    settle(topic);
                    act();
                });
        row->addWidget(button);
    }
    m_row->insertWidget(3, m_remedies);
    orderTabs();
}

// As they stand. Qt puts what is new behind all else in the window.
void Banner::orderTabs()
{
    QWidget *before = m_close;
    QList<QWidget *> order;
    for (QPushButton *button : m_remedies->findChildren<QPushButton *>())
        order << button;
    order << m_help << m_close;
    for (QWidget *next : order) {
        setTabOrder(before, next);
        before = next;
    }
}

void Banner::closeNewest()
{
    if (!m_notices.empty())
        settle(m_notices.back().topic);
}

void Banner::paintEvent(QPaintEvent *)
{
    if (m_notices.empty())
        return;
    const Colours &colours = Colours::of(palette());
    const Tone tone = m_notices.back().tone;
    QPainter painter(this);
    painter.fillRect(rect(), colours.wash(tone));
    const int width = measure::line() / 4;
    painter.fillRect(isRightToLeft() ? rect().right() - width + 1 : 0, 0, width, height(),
                     colours.tone(tone));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_notices.empty())
        present();
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeNewest();
    QFrame::keyPressEvent(event);
}

void Banner::retranslate()
{
    //: Opens the help on what went wrong.
    m_help->setAccessibleName(tr("Explain this error"));
    m_help->setToolTip(m_help->accessibleName());
    //: Closes the message at the top of the window.
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(m_close->accessibleName());
    for (Notice &notice : m_notices)
        if (notice.again)
            notice = inAnyLanguage(notice.again);
    present();
}

} // namespace gui
