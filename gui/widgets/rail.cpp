// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rail.h"

#include "gui/access.h"
#include "gui/look/measure.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// Draws an entry as a rounded pill, with a bar of the accent colour where it is chosen.
class RailDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        return {option.fontMetrics.horizontalAdvance(text) + measure::icon() + 3 * measure::line(),
                measure::line() * 5 / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect pill = option.rect.adjusted(0, 2, 0, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isChosen || isHovered) {
            painter->setBrush(isChosen ? colours.selection : colours.line);
            painter->drawRoundedRect(pill, measure::radius(), measure::radius());
        }
        const bool isLeft = option.direction == Qt::LeftToRight;
        const int bar = measure::line() / 5;
        const int inset = pill.height() / 4;
        if (isChosen) {
            painter->setBrush(colours.accent);
            painter->drawRoundedRect(QRectF(isLeft ? pill.left() : pill.right() - bar + 1,
                                            pill.top() + inset, bar, pill.height() - 2 * inset),
                                     bar / 2.0, bar / 2.0);
        }
        painter->restore();
        drawContents(*painter, option, index, pill);
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            drawFocusRing(*painter, option, pill);
    }

private:
    static void drawContents(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const QRect &pill)
    {
        const int start = measure::line() * 3 / 4;
        const auto entry = index.data(Qt::DecorationRole).value<QIcon>();
        const int room = entry.isNull() ? 0 : measure::icon() + measure::gap();
        const QRect picture(pill.left() + start, pill.center().y() - measure::icon() / 2,
                            measure::icon(), measure::icon());
        entry.paint(&painter, QStyle::visualRect(option.direction, pill, picture));
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        QFont font = option.font;
        font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(
            option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::WindowText));
        const QRect words = pill.adjusted(start + room, 0, -2, 0);
        painter.drawText(
            QStyle::visualRect(option.direction, pill, words),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            index.data().toString());
    }

    static void drawFocusRing(QPainter &painter, const QStyleOptionViewItem &option,
                              const QRect &pill)
    {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        ring.rect = pill;
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter);
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new RailDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    letCurrentFollow(*this);
}

Rail::Rail(QWidget *parent)
    : SectionList(parent)
{
    setObjectName(u"rail"_s);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(measure::gap(), measure::gap(), measure::gap(), measure::gap());
    for (const Page page : pages)
        addItem(new QListWidgetItem(icon(pageGlyph(page)), {}));
    retranslate();
    recolour();
    connect(this, &QListWidget::currentRowChanged, this,
            [this](int row) { Q_EMIT chosen(Page(row)); });
}

void Rail::choose(Page page)
{
    setCurrentRow(int(page));
}

void Rail::changeEvent(QEvent *event)
{
    SectionList::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void Rail::retranslate()
{
    setAccessibleName(tr("Panels"));
    int width = 0;
    for (const Page page : pages) {
        QListWidgetItem *entry = item(int(page));
        entry->setText(pageTitle(page));
        //: Shown over an entry in the list of panels; %1 is the panel, %2 its number.
        entry->setToolTip(tr("%1 (Alt+%2)").arg(pageTitle(page)).arg(int(page) + 1));
        width = std::max(width, sizeHintForIndex(indexFromItem(entry)).width());
    }
    setFixedWidth(width + 2 * measure::gap());
}

void Rail::recolour()
{
    const QColor &ground = Colours::of(QApplication::palette()).sunken;
    if (palette().color(QPalette::Base) == ground)
        return; // setting it tells of a new palette once more
    QPalette own = palette();
    for (const auto role : {QPalette::Base, QPalette::Window})
        own.setColor(role, ground);
    setPalette(own);
}

} // namespace gui
