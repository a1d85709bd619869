// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/widgets/plot.h"

#include <QEvent>
#include <QTest>

using gui::Plot;
using namespace Qt::StringLiterals;

class PlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void legendThatIsTooWide_takesSeveralLines();
    void legendThatIsRenamed_isFittedAnew();
    void numbers_followTheLanguage();

private:
    gui::Theme m_theme{gui::Theme::Choice::Light};
};

void PlotTest::legendThatIsTooWide_takesSeveralLines()
{
    Plot plot;
    for (const char *name : {"Antworten pro Sekunde", "fehlgeschlagen"})
        plot.addGraph()->setName(QString::fromLatin1(name));
    plot.showLegend();
    plot.resize(1000, 400);
    (void)plot.grab();
    QCOMPARE(plot.legend->rowCount(), 1);
    plot.resize(220, 400);
    (void)plot.grab();
    QCOMPARE(plot.legend->rowCount(), 2);
    QVERIFY(plot.legend->minimumOuterSizeHint().width() <= plot.width());
    plot.resize(1000, 400);
    (void)plot.grab();
    QCOMPARE(plot.legend->rowCount(), 1);
}

void PlotTest::legendThatIsRenamed_isFittedAnew()
{
    Plot plot;
    for (const char *name : {"Answers", "failed"})
        plot.addGraph()->setName(QString::fromLatin1(name));
    plot.showLegend();
    plot.resize(220, 400);
    (void)plot.grab();
    QCOMPARE(plot.legend->rowCount(), 1);
    plot.graph(0)->setName(u"Antworten pro Sekunde"_s);
    plot.graph(1)->setName(u"fehlgeschlagen"_s);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&plot, &event);
    QCOMPARE(plot.legend->rowCount(), 2);
}

void PlotTest::numbers_followTheLanguage()
{
    Plot plot;
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&plot, &event);
    QCOMPARE(plot.locale(), QLocale());
}

QTEST_MAIN(PlotTest)
#include "tst_plot.moc"
