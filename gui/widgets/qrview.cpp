// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/qrview.h"

#include "gui/look/measure.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace gui {

namespace {

constexpr int quiet = 4; // cells of white around, as the standard wants
constexpr int smallestCell = 3; // device-independent pixels

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString &text)
{
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    const Code code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0 /*as large as needed*/, QR_ECLEVEL_M),
        &QRcode_free); // null for no text, too
    m_side = code ? code->width : 0;
    m_dark = QBitArray(qsizetype(m_side) * m_side);
    for (qsizetype cell = 0; cell < m_dark.size(); ++cell)
        m_dark.setBit(cell, (code->data[cell] & 1) != 0);
    updateGeometry();
    update();
}

int QrView::cells() const
{
    return m_side + 2 * quiet;
}

QSize QrView::sizeHint() const
{
    const int side = cells() * std::max(smallestCell, 12 * measure::line() / cells());
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const double scale = devicePixelRatioF();
    painter.scale(1 / scale, 1 / scale);
    const QSize room(int(width() * scale), int(height() * scale));
    const int cell = std::min(room.width(), room.height()) / cells();
    const int left = (room.width() - m_side * cell) / 2;
    const int top = (room.height() - m_side * cell) / 2;
    for (int row = 0; row < m_side; ++row)
        for (int column = 0; column < m_side; ++column)
            if (m_dark.testBit(qsizetype(row) * m_side + column))
                painter.fillRect(left + column * cell, top + row * cell, cell, cell, Qt::black);
}

} // namespace gui
