// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/glyph.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::array names{
    "add",       "appearance", "clock",    "close",    "copy",    "customers", "delete",
    "dice",      "docs",       "done",     "down",     "edit",    "error",     "export",
    "file",      "filter",     "folder",   "gauge",    "help",    "import",    "information",
    "instances", "keyboard",   "language", "left",     "link",    "lock",      "more",
    "network",   "notes",      "pause",    "quit",     "refresh", "replay",    "right",
    "save",      "search",     "server",   "settings", "start",   "stop",      "store",
    "success",   "terminal",   "undo",     "unlock",   "up",      "wand",      "warning"};
static_assert(names.size() == std::size_t(Glyph::Warning) + 1);

using Ink = std::function<QColor(const QPalette &, QIcon::Mode)>;

QColor textInk(const QPalette &palette, QIcon::Mode mode)
{
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                         mode == QIcon::Selected ? QPalette::HighlightedText
                                                 : QPalette::ButtonText);
}

// Points forward or back, which is the other way where one reads from the right.
bool isMirrored(Glyph glyph)
{
    return QGuiApplication::isRightToLeft()
        && (glyph == Glyph::Left || glyph == Glyph::Right || glyph == Glyph::Undo);
}

QPixmap drawn(Glyph glyph, const QColor &colour, const QSize &size)
{
    const QString name = QLatin1StringView(names[std::size_t(glyph)]);
    const bool isTurned = isMirrored(glyph);
    const QString key = "glyph/%1%2/%3/%4x%5"_L1.arg(
        name, isTurned ? u"/mirrored"_s : QString(), colour.name(QColor::HexArgb),
        QString::number(size.width()), QString::number(size.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(":/icons/%1.svg"_L1.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer drawing(file.readAll().replace("#000", colour.name().toLatin1()));
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.end();
    if (isTurned)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Ink ink)
        : m_glyph(glyph)
        , m_ink(std::move(ink))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * scale, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_glyph, m_ink(QGuiApplication::palette(), mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal /*scale: the size is in device pixels already*/) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_ink); }

    bool isNull() override { return false; }

private:
    Glyph m_glyph;
    Ink m_ink;
};

} // namespace

QIcon icon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph, textInk));
}

QIcon icon(Glyph glyph, Tone tone)
{
    return QIcon(new GlyphEngine(glyph, [tone](const QPalette &palette, QIcon::Mode) {
        return Colours::of(palette).tone(tone);
    }));
}

QIcon accentIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph, [](const QPalette &palette, QIcon::Mode mode) {
        return mode == QIcon::Disabled ? textInk(palette, mode) : Colours::of(palette).accentText;
    }));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/tellerdesk.svg"_s);
}

} // namespace gui
