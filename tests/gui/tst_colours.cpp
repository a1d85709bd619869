// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/colours.h"

#include <QTest>

using gui::Colours;
using gui::contrast;
using gui::Scheme;
using namespace Qt::StringLiterals;

class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfBlackOnWhite_is21();
    void text_isReadableOnEveryGround_data();
    void text_isReadableOnEveryGround();
    void edges_standOut_data();
    void edges_standOut();
    void palette_tellsItsScheme_data();
    void palette_tellsItsScheme();
    void disabledField_isGreyAlsoWithoutText_data();
    void disabledField_isGreyAlsoWithoutText();
};

namespace {

constexpr double readable = 4.5;
constexpr double visible = 3.0;

void schemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

QString pair(const QColor &front, const QColor &back)
{
    return "%1 on %2 has %3"_L1.arg(front.name(), back.name(),
                                    QString::number(contrast(front, back)));
}

void compare(const QColor &front, const QColor &back, double least)
{
    QVERIFY2(contrast(front, back) >= least, qPrintable(pair(front, back)));
}

} // namespace

void ColoursTest::contrastOfBlackOnWhite_is21()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void ColoursTest::text_isReadableOnEveryGround_data()
{
    schemes();
}

void ColoursTest::text_isReadableOnEveryGround()
{
    QFETCH(Scheme, scheme);
    const Colours &colours = Colours::of(scheme);
    for (const QColor &ground : {colours.window, colours.surface, colours.sunken})
        for (const QColor &text : {colours.text, colours.muted, colours.accent})
            compare(text, ground, readable);
    compare(colours.accentText, colours.accent, readable);
    compare(colours.selectionText, colours.selection, readable);
    compare(colours.text, colours.glow, readable);
    for (std::size_t tone = 0; tone < colours.tones.size(); ++tone) {
        compare(colours.tones[tone], colours.surface, readable);
        compare(colours.tones[tone], colours.window, readable);
        compare(colours.tones[tone], colours.sunken, readable);
        compare(colours.text, colours.washes[tone], readable);
    }
    for (const QColor &series : colours.series)
        compare(series, colours.surface, readable);
}

void ColoursTest::edges_standOut_data()
{
    schemes();
}

void ColoursTest::edges_standOut()
{
    QFETCH(Scheme, scheme);
    const Colours &colours = Colours::of(scheme);
    compare(colours.edge, colours.surface, visible);
    compare(colours.edge, colours.window, visible);
}

void ColoursTest::palette_tellsItsScheme_data()
{
    schemes();
}

void ColoursTest::palette_tellsItsScheme()
{
    QFETCH(Scheme, scheme);
    QCOMPARE(&Colours::of(Colours::of(scheme).palette()), &Colours::of(scheme));
}

void ColoursTest::disabledField_isGreyAlsoWithoutText_data()
{
    schemes();
}

void ColoursTest::disabledField_isGreyAlsoWithoutText()
{
    QFETCH(Scheme, scheme);
    const QPalette palette = Colours::of(scheme).palette();
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::PlaceholderText),
             palette.color(QPalette::Disabled, QPalette::Text));
}

QTEST_GUILESS_MAIN(ColoursTest)
#include "tst_colours.moc"
