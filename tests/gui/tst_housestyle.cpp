// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/look/theme.h"
#include "gui/widgets/agehistogram.h"
#include "gui/widgets/textarea.h"
#include "gui/widgets/undobar.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QStyleOptionHeaderV2>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using gui::Glyph;
using namespace Qt::StringLiterals;

namespace {

bool hasInk(const QImage &image, int column)
{
    const QRgb ground = image.pixel(0, 0);
    for (int row = 0; row < image.height(); ++row)
        if (image.pixel(column, row) != ground)
            return true;
    return false;
}

// The columns from the first that is not of the ground to the last.
std::pair<int, int> inkOf(const QImage &image)
{
    int first = 0, last = image.width() - 1;
    while (first < last && !hasInk(image, first))
        ++first;
    while (last > first && !hasInk(image, last))
        --last;
    return {first, last};
}

QImage pictureOf(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    return widget.grab().toImage();
}

bool shows(QWidget &widget, const QColor &colour)
{
    const QImage image = pictureOf(widget, {300, 100});
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column)
            if (image.pixelColor(column, row) == colour)
                return true;
    return false;
}

} // namespace

// What is drawn, looked at pixel by pixel: at the scale that QT_SCALE_FACTOR says.
class HouseStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void label_showsItsLastLetter_data();
    void label_showsItsLastLetter();
    void choiceThatIsTooLong_isElided();
    void labelOfAToolButton_isCentred_data();
    void labelOfAToolButton_isCentred();
    void labelOfAToolButton_isWholeInJapanese();
    void headingsOfASelectedRow_areNotBold();
    void cellOfSeveralLines_keepsItsDistance();
    void pictureOfACell_standsBesideItsWords_data() { labelOfAToolButton_isCentred_data(); }
    void pictureOfACell_standsBesideItsWords();
    void wordsOfACell_beginBelowTheirHeading();
    void unitsOfNumbers_standBelowOneAnother_data() { labelOfAToolButton_isCentred_data(); }
    void unitsOfNumbers_standBelowOneAnother();
    void glyphOfADirection_isMirrored_data();
    void glyphOfADirection_isMirrored();
    void agesOfNobody_showNothing();
    void undoBar_keepsItsMarginOnBothSides();
    void fieldsOfOneRow_areOfOneHeight();
    void sortArrow_standsBesideTheWords_data() { labelOfAToolButton_isCentred_data(); }
    void sortArrow_standsBesideTheWords();
    void nameLikeMarkup_isShownAsItIs();
    void cornerBesideHeadings_looksLikeThem_data() { labelOfAToolButton_isCentred_data(); }
    void cornerBesideHeadings_looksLikeThem();
    void exampleInAnEmptyField_keepsFromItsEdge_data() { labelOfAToolButton_isCentred_data(); }
    void exampleInAnEmptyField_keepsFromItsEdge();
    void bars_haveTheGroundOfWhatTheyScroll();
    void disabledTable_isWhollyGrey();
    void disabledTabs_areWhollyGrey();
    void disabledButtons_haveFaintEdges();
    void grooveOfASlider_isSeen_data();
    void grooveOfASlider_isSeen();
    void wordsOnABar_haveItsColourOfText_data() { grooveOfASlider_isSeen_data(); }
    void wordsOnABar_haveItsColourOfText();

private:
    gui::Theme m_theme{gui::Theme::Choice::Light};
};

void HouseStyleTest::label_showsItsLastLetter_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"T&arget", "Target", "Seed", "Parallel", "Most notes", "Rule", "Amounts", "Check a mix",
          "Open to the network", "Währung", "Scheine"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void HouseStyleTest::label_showsItsLastLetter()
{
    QFETCH(QString, words);
    QWidget page;
    QLabel label(words, &page);
    const QSize needed = label.sizeHint();
    for (int x = 0; x < 8; ++x) { // not all of them are whole pixels
        const auto ink = [&](const QSize &size) {
            label.setGeometry(QRect({x, 0}, size));
            return inkOf(pictureOf(page, needed + QSize(40, 0)));
        };
        QCOMPARE(ink(needed), ink(needed + QSize(20, 0)));
    }
}

void HouseStyleTest::choiceThatIsTooLong_isElided()
{
    const QString words = u"11/30/26 5:56 AM, 28 requests, consistent"_s;
    QComboBox whole, elided;
    whole.addItem(words);
    whole.resize(150, whole.sizeHint().height());
    QStyleOptionComboBox option;
    option.initFrom(&whole);
    const QRect field = whole.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                      QStyle::SC_ComboBoxEditField, &whole);
    elided.addItem(whole.fontMetrics().elidedText(words, Qt::ElideRight, field.width() - 2));
    QVERIFY(elided.currentText().endsWith(u'…'));
    QCOMPARE(pictureOf(whole, whole.size()), pictureOf(elided, whole.size()));
}

void HouseStyleTest::labelOfAToolButton_isCentred_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void HouseStyleTest::labelOfAToolButton_isCentred()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    QToolButton button;
    button.setAutoRaise(true); // no frame
    button.setIcon(gui::icon(Glyph::Stop)); // fills its square from side to side
    button.setText(u"HMH"_s);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QImage picture = pictureOf(button, button.sizeHint() + QSize(60, 0));
    const auto [first, last] = inkOf(picture);
    const int after = picture.width() - 1 - last;
    const int blank = int(4 * picture.devicePixelRatio()); // beside icon and letters
    QVERIFY2(std::abs(first - after) <= blank,
             qPrintable(u"%1 before, %2 behind"_s.arg(first).arg(after)));
}

void HouseStyleTest::labelOfAToolButton_isWholeInJapanese()
{
    QToolButton button;
    button.setAutoRaise(true); // no frame
    button.setIcon(gui::icon(Glyph::Stop));
    button.setText(u"その他の設定(&M)"_s);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto inkOn = [&button](const QSize &size) {
        const auto [first, last] = inkOf(pictureOf(button, size));
        return last - first;
    };
    // But for the pixel that is shared where one is scaled by a fraction.
    const int fitted = inkOn(button.sizeHint()),
              spacious = inkOn(button.sizeHint() + QSize(100, 0));
    QVERIFY2(spacious - fitted <= 1, qPrintable(u"%1 of %2"_s.arg(fitted).arg(spacious)));
}

void HouseStyleTest::headingsOfASelectedRow_areNotBold()
{
    QTableWidget table(1, 1);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalHeaderLabels({u"Amount"_s});
    const QImage before = pictureOf(*table.horizontalHeader(), {200, 40});

    table.selectRow(0);

    QCOMPARE(pictureOf(*table.horizontalHeader(), {200, 40}), before);
}

void HouseStyleTest::cellOfSeveralLines_keepsItsDistance()
{
    QTableWidget table(2, 1);
    table.setItem(0, 0, new QTableWidgetItem(u"one"_s));
    table.setItem(1, 0, new QTableWidgetItem(u"one\ntwo"_s));

    table.resizeRowsToContents();

    const int apart = 2 * gui::measure::line() + gui::measure::gap() / 2;
    QVERIFY(table.rowHeight(0) < apart);
    QVERIFY(table.rowHeight(1) >= apart);
}

void HouseStyleTest::pictureOfACell_standsBesideItsWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    QStyleOptionViewItem cell;
    cell.direction = direction;
    cell.rect = QRect(0, 0, 200, gui::measure::control());
    cell.features = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay;
    cell.decorationSize = {gui::measure::icon(), gui::measure::icon()};
    cell.decorationAlignment = Qt::AlignCenter;
    cell.showDecorationSelected = true;
    cell.text = u"accepted"_s;
    const auto part = [&cell](QStyle::SubElement element) {
        return QApplication::style()->subElementRect(element, &cell);
    };
    const QRect picture = part(QStyle::SE_ItemViewItemDecoration);
    const QRect words = part(QStyle::SE_ItemViewItemText); // with a margin within
    if (direction == Qt::LeftToRight)
        QCOMPARE(words.left(), picture.right() + 1);
    else
        QCOMPARE(words.right(), picture.left() - 1);
}

void HouseStyleTest::wordsOfACell_beginBelowTheirHeading()
{
    QTableWidget table(1, 1);
    table.verticalHeader()->hide();
    table.setFocusPolicy(Qt::NoFocus);
    table.setShowGrid(false);
    table.setHorizontalHeaderLabels({u"H"_s});
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.setItem(0, 0, new QTableWidgetItem(u"H"_s));
    const QImage picture = pictureOf(table, {300, 200});
    const auto firstInk = [&picture](const QWidget &part, const QRect &of) {
        const QRect inner = of.adjusted(3, 3, -of.width() / 2, -3); // without lines at its edges
        const qreal scale = picture.devicePixelRatio();
        const QPoint corner = part.mapTo(part.window(), inner.topLeft());
        return inkOf(picture.copy(QRect(corner * scale, inner.size() * scale))).first;
    };
    const QWidget &heading = *table.horizontalHeader()->viewport();
    const QWidget &cells = *table.viewport();
    const QRect cell = table.visualItemRect(table.item(0, 0));
    QCOMPARE(firstInk(heading, QRect(0, 0, cell.width(), heading.height())), firstInk(cells, cell));
}

// Digits run from the left in every language.
void HouseStyleTest::unitsOfNumbers_standBelowOneAnother()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    QTableWidget table(2, 1);
    table.verticalHeader()->hide();
    table.setFocusPolicy(Qt::NoFocus);
    table.setShowGrid(false);
    table.setHorizontalHeaderLabels({u"77"_s});
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < 2; ++row) {
        table.setItem(row, 0, new QTableWidgetItem(row == 0 ? u"7"_s : u"777"_s));
        table.item(row, 0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    const QImage picture = pictureOf(table, {300, 200});
    const auto lastInk = [&picture](const QWidget &part, const QRect &of) {
        const QRect inner = of.adjusted(3, 3, -3, -3); // without lines at its edges
        const qreal scale = picture.devicePixelRatio();
        const QPoint corner = part.mapTo(part.window(), inner.topLeft());
        return inkOf(picture.copy(QRect(corner * scale, inner.size() * scale))).second;
    };
    const QRect first = table.visualItemRect(table.item(0, 0));
    const int last = lastInk(*table.viewport(), first);
    QCOMPARE(lastInk(*table.viewport(), table.visualItemRect(table.item(1, 0))), last);
    const QWidget &heading = *table.horizontalHeader()->viewport();
    const int above = lastInk(heading, QRect(0, 0, first.width(), heading.height()));
    QVERIFY2(std::abs(above - last) <= picture.devicePixelRatio(), // the mirror's
             qPrintable(u"%1 above %2"_s.arg(above).arg(last)));
}

void HouseStyleTest::glyphOfADirection_isMirrored_data()
{
    QTest::addColumn<Glyph>("glyph");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("back") << Glyph::Left << true;
    QTest::newRow("forward") << Glyph::Right << true;
    QTest::newRow("undo") << Glyph::Undo << true;
    QTest::newRow("start") << Glyph::Start << false; // as on every player
}

void HouseStyleTest::glyphOfADirection_isMirrored()
{
    QFETCH(Glyph, glyph);
    QFETCH(bool, isMirrored);
    constexpr int side = 32;
    const QIcon icon = gui::icon(glyph);
    const QImage usual = icon.pixmap(side).toImage();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(icon.pixmap(side).toImage(), isMirrored ? usual.mirrored(true, false) : usual);
}

void HouseStyleTest::agesOfNobody_showNothing()
{
    gui::AgeHistogram histogram;
    gui::CustomerView::Ages ages{};
    histogram.show(ages);
    const QImage nothing = pictureOf(histogram, histogram.sizeHint());
    QVERIFY(!hasInk(nothing, 0));

    ages[31] = 1;
    histogram.show(ages);
    QVERIFY(hasInk(pictureOf(histogram, histogram.sizeHint()), 0)); // of the line below the bars
}

void HouseStyleTest::undoBar_keepsItsMarginOnBothSides()
{
    const auto before = [](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        gui::UndoBar bar;
        bar.offer(1, std::chrono::minutes(10));
        bar.resize(600, bar.sizeHint().height());
        (void)bar.grab(); // which lays it out
        const QRect words = bar.findChild<QLabel *>(u"undoText"_s)->geometry();
        return direction == Qt::LeftToRight ? words.left() : bar.width() - 1 - words.right();
    };
    QCOMPARE(before(Qt::RightToLeft), before(Qt::LeftToRight));
}

void HouseStyleTest::fieldsOfOneRow_areOfOneHeight()
{
    QLineEdit line;
    QComboBox choice;
    QSpinBox whole;
    QDoubleSpinBox broken;
    QPushButton button(u"Calculate"_s);
    for (const QWidget *widget :
         std::initializer_list<QWidget *>{&line, &choice, &whole, &broken, &button}) {
        QCOMPARE(widget->sizeHint().height(), gui::measure::control());
        QVERIFY(widget->minimumSizeHint().height() <= gui::measure::control());
    }
}

void HouseStyleTest::sortArrow_standsBesideTheWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    QStyleOptionHeaderV2 header;
    header.direction = direction;
    header.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    header.palette = QApplication::palette();
    header.rect = QRect(0, 0, 200, gui::measure::control());
    header.text = u"Age"_s;
    header.textAlignment = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto picture = [&header](QStyleOptionHeader::SortIndicator indicator) {
        header.sortIndicator = indicator;
        QImage image(header.rect.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        QApplication::style()->drawControl(QStyle::CE_Header, &header, &painter);
        return image;
    };
    const QImage without = picture(QStyleOptionHeader::None);
    const QImage with = picture(QStyleOptionHeader::SortUp);
    QRegion arrow;
    for (int row = 0; row < with.height(); ++row)
        for (int column = 0; column < with.width(); ++column)
            if (with.pixel(column, row) != without.pixel(column, row))
                arrow += QRect(column, row, 1, 1);
    const QRect place = arrow.boundingRect();
    QVERIFY(!place.isEmpty());
    QVERIFY2(std::abs(place.center().y() - header.rect.center().y()) <= 1,
             qPrintable(QString::number(place.center().y())));
    QCOMPARE(place.center().x() > header.rect.center().x(), direction == Qt::LeftToRight);
}

void HouseStyleTest::nameLikeMarkup_isShownAsItIs()
{
    const QString name = u"<img src=x> & <b>Able</b>"_s;
    QLabel label(name);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);

    QToolTip::showText({}, name, &label);

    const auto *tip = label.findChild<QLabel *>();
    QVERIFY(tip);
    QCOMPARE(tip->text(), name);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
}

void HouseStyleTest::cornerBesideHeadings_looksLikeThem()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    QTableWidget table(100, 1);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(true);
    table.show();
    const QImage image = pictureOf(table, {300, 200});
    const QScrollBar &bar = *table.verticalScrollBar();
    const QHeaderView &header = *table.horizontalHeader();
    const auto colourAt = [&image](const QPoint &place) {
        return image.pixelColor((QPointF(place) * image.devicePixelRatio()).toPoint());
    };
    const QPoint corner = bar.mapTo(&table, QPoint(bar.width() / 2, header.height() / 2));
    const gui::Colours &colours = gui::Colours::of(QApplication::palette());
    QCOMPARE(colourAt(corner), colours.sunken);
    QVERIFY(colourAt(corner + QPoint(0, header.height())) != colours.sunken); // there it begins

    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    const auto part = [&](QStyle::SubControl which) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
    };
    QCOMPARE(part(QStyle::SC_ScrollBarGroove).top(), header.height());
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).top(), header.height());
}

// Also its headings, and a cell whose colour comes from the model.
void HouseStyleTest::exampleInAnEmptyField_keepsFromItsEdge()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    gui::TextArea field;
    field.setFrameShape(QFrame::NoFrame);
    field.setPlaceholderText(u"230"_s);
    const QImage picture = pictureOf(field, {300, 100});
    const auto [first, last] = inkOf(picture);
    QVERIFY(last > first);
    const int before = direction == Qt::LeftToRight ? first : picture.width() - 1 - last;
    const double margin = 4 * picture.devicePixelRatio(); // that of a document
    QVERIFY2(before >= margin && before < 2 * margin, qPrintable(QString::number(before)));
}

// A table that stands on the page, which has another.
void HouseStyleTest::bars_haveTheGroundOfWhatTheyScroll()
{
    QTableWidget table(100, 8);
    table.show();
    const QImage image = pictureOf(table, {300, 200});
    const auto endOf = [&](const QScrollBar &bar) { // where its handle is not
        const QPoint end = bar.mapTo(&table, bar.rect().bottomRight() - QPoint(2, 2));
        return image.pixelColor((QPointF(end) * image.devicePixelRatio()).toPoint());
    };
    const QScrollBar &upright = *table.verticalScrollBar(), &flat = *table.horizontalScrollBar();
    QVERIFY(upright.isVisible() && flat.isVisible());
    const QColor ground = table.viewport()->palette().color(QPalette::Base);
    QCOMPARE(endOf(upright), ground);
    QCOMPARE(endOf(flat), ground);
    const QPoint corner = upright.mapTo(&table, upright.rect().bottomRight() + QPoint(-2, 4));
    QCOMPARE(image.pixelColor((QPointF(corner) * image.devicePixelRatio()).toPoint()), ground);
}

void HouseStyleTest::disabledTable_isWhollyGrey()
{
    QTableWidget table(1, 1);
    table.verticalHeader()->hide();
    const auto words = QString(8, QChar(0x2588)); // of nothing but ink
    table.setHorizontalHeaderLabels({words});
    table.setItem(0, 0, new QTableWidgetItem(words));
    table.item(0, 0)->setForeground(QColor(Qt::red));
    table.setColumnWidth(0, 200);
    const gui::Colours &colours = gui::Colours::of(QApplication::palette());
    QVERIFY(shows(table, Qt::red) && shows(table, colours.muted));

    table.setEnabled(false);
    QVERIFY(!shows(table, Qt::red));
    QVERIFY(!shows(table, colours.muted));
    QVERIFY(shows(table, colours.edge));
}

void HouseStyleTest::disabledTabs_areWhollyGrey()
{
    QTabBar tabs;
    tabs.addTab(u"Combinations"_s);
    tabs.addTab(u"Forecast"_s);
    const gui::Colours &colours = gui::Colours::of(QApplication::palette());
    QVERIFY(shows(tabs, colours.accent));

    tabs.setEnabled(false);
    QVERIFY(!shows(tabs, colours.accent));
    QVERIFY(shows(tabs, colours.edge));
}

void HouseStyleTest::disabledButtons_haveFaintEdges()
{
    const QColor edge = gui::Colours::of(QApplication::palette()).edge;
    QPushButton wordless;
    QToolButton tool;
    for (QWidget *button : std::initializer_list<QWidget *>{&wordless, &tool}) {
        button->setEnabled(false);
        QVERIFY(!shows(*button, edge));
    }
}

void HouseStyleTest::grooveOfASlider_isSeen_data()
{
    QTest::addColumn<gui::Theme::Choice>("choice");
    QTest::newRow("light") << gui::Theme::Choice::Light;
    QTest::newRow("dark") << gui::Theme::Choice::Dark;
}

void HouseStyleTest::grooveOfASlider_isSeen()
{
    QFETCH(const gui::Theme::Choice, choice);
    m_theme.choose(choice);
    const auto light = qScopeGuard([this] { m_theme.choose(gui::Theme::Choice::Light); });
    QSlider slider(Qt::Horizontal);
    const QImage image = pictureOf(slider, {300, 40});
    const QColor groove = image.pixelColor(image.width() * 2 / 3, image.height() / 2);

    QVERIFY2(gui::contrast(groove, gui::Colours::of(QApplication::palette()).surface) >= 3,
             qPrintable(groove.name()));
}

void HouseStyleTest::wordsOnABar_haveItsColourOfText()
{
    QFETCH(const gui::Theme::Choice, choice);
    m_theme.choose(choice);
    const auto light = qScopeGuard([this] { m_theme.choose(gui::Theme::Choice::Light); });
    const gui::Colours &colours = gui::Colours::of(QApplication::palette());
    QProgressBar bar;
    QFont large = bar.font();
    large.setPixelSize(60);
    bar.setFont(large);
    bar.setFormat(u"HHH"_s);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        bar.setLayoutDirection(direction);

        bar.setValue(bar.maximum());
        QVERIFY(shows(bar, colours.accentText));
        QVERIFY(!shows(bar, colours.text));

        bar.setValue(1); // hardly anything
        QVERIFY(shows(bar, colours.text));
    }
}

QTEST_MAIN(HouseStyleTest)
#include "tst_housestyle.moc"
