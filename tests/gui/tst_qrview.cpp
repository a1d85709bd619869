// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/widgets/qrview.h"

#include <QTest>

using gui::QrView;
using namespace Qt::StringLiterals;

namespace {

const QString line = u"http://192.168.1.20:8000/ 0123456789abcdefghijklmnopqrstuv"_s;

QImage pictureOf(QrView &view)
{
    view.resize(view.sizeHint());
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

// Where the mark in the first corner begins, and how wide its seven cells are.
struct Grid
{
    explicit Grid(const QImage &picture)
    {
        while (picture.pixelColor(origin, origin) == Qt::white)
            ++origin;
        int end = origin;
        while (picture.pixelColor(end, origin) == Qt::black)
            ++end;
        cell = (end - origin) / 7;
    }

    int origin = 0;
    int cell = 0;
};

} // namespace

class QrViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code_isBlackOnWhiteInEveryTheme_data();
    void code_isBlackOnWhiteInEveryTheme();
    void cells_areWhole();
    void otherText_isAnotherCode();
    void noText_isNoCode();
    void code_isToldInWords();
};

void QrViewTest::code_isBlackOnWhiteInEveryTheme_data()
{
    QTest::addColumn<gui::Theme::Choice>("choice");
    QTest::newRow("light") << gui::Theme::Choice::Light;
    QTest::newRow("dark") << gui::Theme::Choice::Dark;
}

void QrViewTest::code_isBlackOnWhiteInEveryTheme()
{
    QFETCH(gui::Theme::Choice, choice);
    const gui::Theme theme(choice);
    QrView view;
    view.setText(line);
    const QImage picture = pictureOf(view);
    for (int row = 0; row < picture.height(); ++row)
        for (int column = 0; column < picture.width(); ++column) {
            const QColor colour = picture.pixelColor(column, row);
            QVERIFY(colour == Qt::white || colour == Qt::black);
        }
}

void QrViewTest::cells_areWhole()
{
    QrView view;
    view.setText(line);
    const QImage picture = pictureOf(view);
    const auto [origin, cell] = Grid(picture);
    QVERIFY(cell >= 3 && origin >= 4 * cell);
    const auto isDark = [&, origin = origin, cell = cell](int column, int row) {
        const int x = origin + column * cell, y = origin + row * cell;
        const QColor colour = picture.pixelColor(x, y);
        for (int i = 0; i < cell * cell; ++i)
            if (picture.pixelColor(x + i % cell, y + i / cell) != colour)
                qFatal("a cell of two colours");
        return colour == Qt::black;
    };
    for (int i = 0; i < 7; ++i) { // the mark in the corner: a frame, a ring of white, a square
        QVERIFY(isDark(i, 0) && isDark(0, i) && isDark(i, 6) && isDark(6, i));
        QVERIFY(!isDark(7, i) && !isDark(i, 7));
    }
    QVERIFY(!isDark(1, 1) && isDark(3, 3));
    for (int i = -4; i < 0; ++i)
        QVERIFY(!isDark(i, 0) && !isDark(0, i));
}

void QrViewTest::otherText_isAnotherCode()
{
    QrView view;
    view.setText(line);
    const QImage picture = pictureOf(view);
    view.setText(line.chopped(1) + u'w');
    QVERIFY(pictureOf(view) != picture);
    view.setText(line);
    QCOMPARE(pictureOf(view), picture);
}

void QrViewTest::noText_isNoCode()
{
    QrView view;
    QVERIFY(view.isEmpty());
    view.setText(line);
    QVERIFY(!view.isEmpty());
    view.setText({});
    QVERIFY(view.isEmpty());
    view.setText(QString(4000, u'x')); // more than any code holds
    QVERIFY(view.isEmpty());
}

void QrViewTest::code_isToldInWords()
{
    QrView view;
    view.setText(line);
    QCOMPARE(view.accessibleDescription(), line);
}

QTEST_MAIN(QrViewTest)
#include "tst_qrview.moc"
