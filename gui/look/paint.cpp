// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/paint.h"

#include "gui/look/colours.h"
#include "gui/look/measure.h"

#include <QPainter>
#include <QPainterPath>

namespace gui::paint {

namespace {

constexpr double hairline = 1;
constexpr double focusWidth = 2;

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isFocused(const QStyleOption &option)
{
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange);
}

QColor mixed(const QColor &base, const QColor &other, double share)
{
    return QColor::fromRgbF(float(base.redF() + (other.redF() - base.redF()) * share),
                            float(base.greenF() + (other.greenF() - base.greenF()) * share),
                            float(base.blueF() + (other.blueF() - base.blueF()) * share));
}

// A border inside the rectangle, crisp at every scale.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge,
         double width = hairline, double radius = measure::radius())
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge.alpha() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = edge.alpha() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void ring(QPainter &painter, const QRectF &rect, const Colours &colours)
{
    box(painter, rect, Qt::transparent, colours.accent, focusWidth);
}

QColor buttonFill(const QStyleOptionButton &option, const Colours &colours)
{
    const bool isMain = option.features.testFlag(QStyleOptionButton::DefaultButton);
    if (!isOn(option, QStyle::State_Enabled))
        return colours.sunken;
    const QColor base = isMain ? colours.accent : colours.surface;
    if (isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On))
        return mixed(base, isMain ? colours.surface : colours.text, 0.14);
    if (isOn(option, QStyle::State_MouseOver))
        return mixed(base, isMain ? colours.surface : colours.text, 0.06);
    return base;
}

QPen pen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void button(const QStyleOptionButton &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool isMain = option.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    const QColor fill = buttonFill(option, colours);
    if (!isFlat || isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken))
        box(painter, option.rect, fill,
            isFlat || (isMain && isOn(option, QStyle::State_Enabled)) ? QColor(Qt::transparent)
                : isOn(option, QStyle::State_Enabled)                 ? colours.edge
                                                                      : colours.line);
    if (!isFocused(option))
        return;
    ring(painter, option.rect, colours);
    if (isMain)
        box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), Qt::transparent,
            colours.accentText);
}

void toolButton(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool isRaised = !isOn(option, QStyle::State_AutoRaise);
    const bool isPressed = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    const bool isHovered =
        isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    const QColor base = isRaised ? colours.surface : colours.window;
    if (isRaised || isPressed || isHovered)
        box(painter, option.rect,
            isPressed       ? colours.selection
                : isHovered ? mixed(base, colours.text, 0.07)
                            : base,
            !isRaised                                 ? QColor(Qt::transparent)
                : isOn(option, QStyle::State_Enabled) ? colours.edge
                                                      : colours.line);
    if (isFocused(option))
        ring(painter, option.rect, colours);
}

void field(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool hasFocus = isOn(option, QStyle::State_HasFocus);
    box(painter, option.rect, option.palette.color(QPalette::Base),
        hasFocus        ? colours.accent
            : isEnabled ? colours.edge
                        : colours.line,
        hasFocus ? focusWidth : hairline);
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isMarked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const QRectF rect = option.rect;
    box(painter, rect, isMarked && isEnabled ? colours.accent : colours.surface,
        isMarked && isEnabled ? colours.accent
            : isEnabled       ? colours.edge
                              : colours.line,
        1.2, measure::radius() * 0.7);
    if (!isMarked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen(isEnabled ? colours.accentText : colours.edge, rect.width() / 8));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
    };
    if (isOn(option, QStyle::State_NoChange))
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
    painter.restore();
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    const bool isMarked = isOn(option, QStyle::State_On);
    const QRectF rect = option.rect;
    const QColor mark = isEnabled ? colours.accent : colours.edge;
    box(painter, rect, colours.surface,
        isMarked        ? mark
            : isEnabled ? colours.edge
                        : colours.line,
        isMarked ? 1.6 : 1.2, rect.width() / 2);
    if (isMarked)
        box(painter, rect.adjusted(4, 4, -4, -4), mark, Qt::transparent, 0, rect.width());
}

void focus(const QStyleOption &option, QPainter &painter)
{
    ring(painter, option.rect, Colours::of(option.palette));
}

void frame(const QStyleOption &option, QPainter &painter)
{
    box(painter, option.rect, Qt::transparent, Colours::of(option.palette).line, hairline, 2);
}

void arrow(const QStyleOption &option, QPainter &painter, Qt::ArrowType direction)
{
    constexpr double reach = 0.26; // of the square it is drawn in
    const double side = std::min({option.rect.width(), option.rect.height(), measure::line()});
    QPolygonF chevron{QPointF(-reach, -reach / 2), QPointF(0, reach / 2),
                      QPointF(reach, -reach / 2)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(option.rect).center());
    painter.rotate(direction == Qt::UpArrow          ? 180
                       : direction == Qt::LeftArrow  ? 90
                       : direction == Qt::RightArrow ? -90
                                                     : 0);
    painter.scale(side, side);
    const auto group = isOn(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(pen(option.palette.color(group, QPalette::ButtonText), 1.6 / side));
    painter.drawPolyline(chevron);
    painter.restore();
}

void header(const QStyleOptionHeader &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const QRect rect = option.rect;
    headerGround(option, painter);
    if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        painter.fillRect(rect.adjusted(0, 0, 0, -1), mixed(colours.sunken, colours.text, 0.05));
    if (option.orientation != Qt::Horizontal)
        return;
    const int edge = option.direction == Qt::RightToLeft ? rect.left() : rect.right();
    const int inset = rect.height() / 4;
    painter.fillRect(edge, rect.top() + inset, 1, rect.height() - 2 * inset, colours.line);
}

void headerGround(const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const QRect rect = option.rect;
    painter.fillRect(rect, colours.sunken);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.line);
}

void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    const QRect rect = option.rect;
    if (isOn(option, QStyle::State_MouseOver) && !isOn(option, QStyle::State_Selected))
        box(painter, rect.adjusted(0, 2, 0, -4), mixed(colours.window, colours.text, 0.06),
            Qt::transparent);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.line);
    if (isOn(option, QStyle::State_Selected))
        painter.fillRect(rect.left(), rect.bottom() - 2, rect.width(), 3,
                         isOn(option, QStyle::State_Enabled) ? colours.accent : colours.edge);
    if (isFocused(option))
        ring(painter, rect.adjusted(1, 1, -1, -5), colours);
}

void progressGroove(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    box(painter, option.rect, colours.sunken, colours.line, hairline, option.rect.height() / 2.0);
}

void progress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colours &colours = Colours::of(option.palette);
    QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double span = double(option.maximum) - option.minimum;
    if (span > 0) {
        const double share = (option.progress - option.minimum) / span;
        const double width = std::max(rect.height(), rect.width() * share);
        if (option.direction == Qt::RightToLeft)
            rect.setLeft(rect.right() - width);
        else
            rect.setWidth(width);
        if (share <= 0)
            return;
    }
    box(painter, rect, colours.accent, Qt::transparent, 0, rect.height() / 2);
}

// The groove is no hairline: how far the handle can go is to be seen.
void slider(const QStyleOption &groove, const QRect &handle, QPainter &painter)
{
    const Colours &colours = Colours::of(groove.palette);
    const bool isEnabled = isOn(groove, QStyle::State_Enabled);
    const bool hasFocus = isOn(groove, QStyle::State_HasFocus);
    const double inset = (groove.rect.height() - measure::line() / 4.0) / 2;
    const QRectF way = QRectF(groove.rect).adjusted(0, inset, 0, -inset);
    box(painter, way, isEnabled ? colours.edge : colours.line, Qt::transparent, 0,
        way.height() / 2);
    const int side = std::min(handle.width(), handle.height());
    QRectF knob(0, 0, side, side);
    knob.moveCenter(QRectF(handle).center());
    box(painter, knob, colours.surface, isEnabled ? colours.accent : colours.line,
        hasFocus ? 2 * focusWidth : focusWidth, side / 2.0);
}

void scrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter)
{
    if (option.maximum <= option.minimum)
        return;
    const Colours &colours = Colours::of(option.palette);
    const bool isHeld = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const int side = std::min(handle.width(), handle.height());
    const int inset = isHeld ? side / 5 : side / 4;
    const QRectF bar = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    box(painter, bar, isHeld ? colours.muted : colours.edge, Qt::transparent, 0,
        std::min(bar.width(), bar.height()) / 2);
}

} // namespace gui::paint
