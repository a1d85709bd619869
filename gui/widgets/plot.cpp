// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/plot.h"

#include "gui/access.h"
#include "gui/look/colours.h"
#include "gui/look/measure.h"

#include <QLabel>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int mostSteps = 3; // of an axis; those that read well may be five

// Its sign stands beside the middle of its words, where QCustomPlot has it at their top. Where one
// reads from the right, all stands where the mirror shows it, the sign before the words.
class LegendEntry final : public QCPPlottableLegendItem
{
public:
    using QCPPlottableLegendItem::QCPPlottableLegendItem;

protected:
    void draw(QCPPainter *painter) override
    {
        const QSize sign = mParentLegend->iconSize();
        const QSize whole = minimumOuterSizeHint();
        const QPoint corner = mRect.topLeft();
        QPoint signTo = corner + QPoint(0, (whole.height() - sign.height()) / 2);
        QPoint wordsTo = corner + QPoint(sign.width(), 0);
        if (mParentPlot->layoutDirection() == Qt::RightToLeft) {
            const QRect room = mParentLegend->outerRect();
            const int end = room.left() + room.right() + 1 - corner.x();
            signTo.setX(end - sign.width());
            wordsTo.setX(end - whole.width() - mParentLegend->iconTextPadding());
        }
        drawPart(*painter, {corner, sign}, signTo);
        drawPart(*painter, {corner + QPoint(sign.width(), 0), QSize(whole.width(), mRect.height())},
                 wordsTo);
    }

private:
    void drawPart(QCPPainter &painter, const QRect &part, const QPoint &to)
    {
        painter.save();
        painter.translate(to - part.topLeft());
        const int beyond = part.height() / 2; // where marks of letters reach
        painter.setClipRect(part.adjusted(0, -beyond, 0, beyond)); // beside it is the other part
        QCPPlottableLegendItem::draw(&painter);
        painter.restore();
    }
};

constexpr int shortSigns = 3; // series of which a short one tells each from the others

// In widths of the pen. The sign of a legend is long enough to show that each is another.
QList<qreal> dashesOf(int series)
{
    switch (series % 5) {
    case 1:
        return {3, 2};
    case 2:
        return {1, 1.5};
    case 3:
        return {5, 2, 1, 2};
    case 4:
        return {5, 2, 1, 2, 1, 2};
    default:
        return {}; // a whole line
    }
}

// Whether the words of so many steps stand apart, each in the middle below its place.
bool haveRoom(const QCPAxis &axis, int steps)
{
    QVector<double> places;
    QVector<QString> words;
    axis.ticker()->setTickCount(steps);
    axis.ticker()->generate(axis.range(), axis.parentPlot()->locale(), u'g', 6, places, nullptr,
                            &words);
    const QFontMetrics font(axis.tickLabelFont());
    for (qsizetype i = 1; i < places.size(); ++i) {
        const int both = font.horizontalAdvance(words[i - 1]) + font.horizontalAdvance(words[i]);
        const double apart = axis.coordToPixel(places[i]) - axis.coordToPixel(places[i - 1]);
        if (apart < both / 2.0 + measure::gap())
            return false;
    }
    return true;
}

} // namespace

Plot::Plot(QWidget *parent)
    : QCustomPlot(parent)
{
    setMinimumSize(8 * measure::line(), 5 * measure::line());
    setLocale(QLocale());
    setNoAntialiasingOnDrag(true);
    setFocusPolicy(Qt::NoFocus);
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    axisRect()->setMinimumSize(measure::line(), measure::line()); // more would press on the legend
    connect(this, &QCustomPlot::beforeReplot, this, &Plot::fitLegend);
    connect(this, &QCustomPlot::afterLayout, this, &Plot::thinNumbers);
    const int apart = measure::gap() / 3; // its first number from the last of the other axis
    xAxis->setTickLabelPadding(xAxis->tickLabelPadding() + apart);
    xAxis->setPadding(std::max(0, xAxis->padding() - apart));
    xAxis->grid()->setVisible(false);
    yAxis->setSubTicks(false);
    xAxis->setSubTicks(false);
    xAxis->ticker()->setTickCount(mostSteps);
    recolour();
}

QColor Plot::seriesColour(int series) const
{
    const Colours &colours = Colours::of(QApplication::palette());
    return isEnabled() ? colours.series[std::size_t(series) % colours.series.size()] : colours.edge;
}

QPen Plot::seriesPen(int series) const
{
    QPen pen(seriesColour(series), 1.8, Qt::SolidLine, Qt::FlatCap);
    if (const auto dashes = dashesOf(series); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

double Plot::milliseconds(std::chrono::nanoseconds duration)
{
    return double(duration.count()) / 1e6;
}

double Plot::placeOf(double share)
{
    return -std::log10(1 - share);
}

void Plot::markPercentiles(std::initializer_list<double> shares)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double share : shares)
        ticker->addTick(placeOf(share), u"p%1"_s.arg(share * 100));
    xAxis->setTicker(ticker);
}

void Plot::tell(const QString &sentence, QLabel &label)
{
    label.setText(sentence);
    describe(*this, sentence);
}

void Plot::showLegend()
{
    QList<QCPAbstractPlottable *> named;
    for (int i = 0; i < legend->itemCount(); ++i)
        named << static_cast<QCPPlottableLegendItem *>(legend->item(i))->plottable();
    legend->clearItems();
    for (QCPAbstractPlottable *series : named)
        addToLegend(*series);
    axisRect()->insetLayout()->take(legend);
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, legend);
    plotLayout()->setRowStretchFactor(0, 0.001); // as high as its words
    plotLayout()->setRowSpacing(0);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setMargins(QMargins(0, measure::gap() / 2, 0, 0));
    legend->setVisible(true);
}

void Plot::addToLegend(QCPAbstractPlottable &series)
{
    if (!legend->hasItemWithPlottable(&series))
        legend->addItem(new LegendEntry(legend, &series));
}

void Plot::setLeastHeight(int height)
{
    m_leastHeight = height;
    fitHeight();
}

// Before the layout is made, which takes what is not a grid of the right shape as it stands.
void Plot::fitLegend()
{
    if (legend->visible())
        arrangeLegend();
    fitHeight();
}

void Plot::fitHeight()
{
    const int words = legend->visible() ? legend->minimumOuterSizeHint().height() : 0;
    if (m_leastHeight > 0 && minimumHeight() != m_leastHeight + words)
        setMinimumHeight(m_leastHeight + words);
}

// Several lines where its words are too wide for one. Its signs are no longer than they have to be.
void Plot::arrangeLegend()
{
    const int line = measure::line();
    legend->setIconSize(legend->itemCount() > shortSigns ? 2 * line : line, measure::gap());
    const auto columnsFit = [this](int columns) {
        legend->setWrap(columns);
        legend->setFillOrder(QCPLegend::foColumnsFirst); // arranges it anew
        return legend->minimumOuterSizeHint().width() <= width();
    };
    for (int columns = legend->itemCount(); columns > 1; --columns)
        if (columnsFit(columns))
            return;
    columnsFit(1);
}

// No number at an axis touches the next.
void Plot::thinNumbers()
{
    const bool isUprightOther = thinUpright();
    if (thinAlong() || isUprightOther)
        replot(rpQueuedReplot);
}

// A step that reads well may be shorter than asked for by a third.
bool Plot::thinUpright()
{
    const int number = QFontMetrics(yAxis->tickLabelFont()).height();
    const int count = std::clamp(axisRect()->height() * 2 / (3 * number), 1, mostSteps);
    const auto ticker = yAxis->ticker();
    if (ticker->tickCount() == count)
        return false;
    ticker->setTickCount(count);
    // Of one step, which may read worse, that there is a number besides the zero.
    ticker->setTickStepStrategy(count > 1 ? QCPAxisTicker::tssReadability
                                          : QCPAxisTicker::tssMeetTickCount);
    return true;
}

// By their own words, which may be long.
bool Plot::thinAlong()
{
    const auto ticker = xAxis->ticker();
    const int before = ticker->tickCount();
    int count = mostSteps;
    while (count > 1 && !haveRoom(*xAxis, count))
        --count;
    ticker->setTickCount(count);
    return count != before;
}

void Plot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale()); // of the numbers at the axes
        fitLegend(); // who named the series has named them anew
        replot(rpQueuedReplot);
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange) {
        recolour();
        Q_EMIT recoloured();
        replot(rpQueuedReplot);
    }
}

void Plot::recolour()
{
    const Colours &colours = Colours::of(QApplication::palette());
    setBackground(colours.surface);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    legend->setFont(font);
    legend->setTextColor(colours.text);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(axis == xAxis ? QPen(colours.edge) : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setTickLabelColor(colours.muted);
        axis->setTickLabelFont(font);
        axis->setLabelFont(font);
        axis->setLabelColor(colours.muted);
        axis->grid()->setPen(QPen(colours.line));
        axis->grid()->setZeroLinePen(QPen(colours.line));
    }
    const int number = QFontMetrics(font).height(); // half of it stands above the highest line
    axisRect()->setMargins(
        QMargins(0, std::max(measure::gap(), number / 2 + 2), measure::gap(), 0));
}

} // namespace gui
