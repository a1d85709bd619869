// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/widgets/banner.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using gui::Banner;
using gui::Notice;
using gui::Tone;
using namespace Qt::StringLiterals;

class BannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutNotices_isHidden();
    void newestNotice_isShown_andTheOneBeforeReturns();
    void sameTopic_replaces();
    void remedy_actsOnceAndSettles();
    void escape_closes();
    void error_endsWithItsCode();
    void focus_isSeen();
    void otherLanguage_losesNothing();
    void tab_goesAsTheEyeDoes();
    void focusOfARemedy_staysInTheBanner();
};

namespace {

QString textOf(const Banner &banner)
{
    return banner.findChild<QLabel *>(u"bannerText"_s)->text();
}

} // namespace

void BannerTest::withoutNotices_isHidden()
{
    QVERIFY(Banner().isHidden());
}

void BannerTest::newestNotice_isShown_andTheOneBeforeReturns()
{
    Banner banner;
    banner.show({u"first"_s, Tone::Information, u"One"_s, {}});
    banner.show({u"second"_s, Tone::Bad, u"Two"_s, {}});
    QCOMPARE(textOf(banner), u"Two"_s);
    banner.settle(u"second"_s);
    QCOMPARE(textOf(banner), u"One"_s);
    banner.findChild<QToolButton *>(u"bannerClose"_s)->click();
    QVERIFY(banner.isHidden());
}

void BannerTest::sameTopic_replaces()
{
    Banner banner;
    banner.show({u"port"_s, Tone::Bad, u"8000 is busy"_s, {}});
    banner.show({u"port"_s, Tone::Bad, u"8001 is busy"_s, {}});
    QCOMPARE(textOf(banner), u"8001 is busy"_s);
    banner.settle(u"port"_s);
    QVERIFY(banner.isHidden());
}

void BannerTest::remedy_actsOnceAndSettles()
{
    Banner banner;
    int acted = 0;
    banner.show({u"port"_s, Tone::Bad, u"Busy"_s, {{u"Use 8001"_s, [&acted] { ++acted; }}}});
    banner.findChild<QPushButton *>(u"bannerRemedy1"_s)->click();
    QCOMPARE(acted, 1);
    QVERIFY(banner.isHidden());
}

void BannerTest::escape_closes()
{
    Banner banner;
    banner.show({u"port"_s, Tone::Bad, u"Busy"_s, {}});
    QTest::keyClick(&banner, Qt::Key_Escape);
    QVERIFY(banner.isHidden());
}

void BannerTest::error_endsWithItsCode()
{
    Banner banner;
    QSignalSpy wanted(&banner, &Banner::helpWanted);
    const auto *help = banner.findChild<QToolButton *>(u"bannerHelp"_s);
    banner.show({u"port"_s, Tone::Bad, u"Busy"_s, {}, {}, u"port_busy"_s});
    QCOMPARE(textOf(banner), u"Busy [\u2068port_busy\u2069]"_s);
    QCOMPARE(banner.accessibleName(), textOf(banner));
    QCOMPARE(banner.code(), u"port_busy"_s);
    QVERIFY(!help->isHidden());
    banner.findChild<QToolButton *>(u"bannerHelp"_s)->click();
    QCOMPARE(wanted.size(), 1);

    banner.show({u"saved"_s, Tone::Good, u"Saved"_s, {}});
    QCOMPARE(textOf(banner), u"Saved"_s);
    QVERIFY(banner.code().isEmpty());
    QVERIFY(help->isHidden());
}

void BannerTest::focus_isSeen()
{
    const gui::Theme theme(gui::Theme::Choice::Light);
    Banner banner;
    banner.show({u"saved"_s, Tone::Good, u"Saved"_s, {}});
    QVERIFY(QTest::qWaitForWindowActive(&banner));
    banner.clearFocus();
    const QImage without = banner.grab().toImage();
    banner.setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(banner.hasFocus());
    QVERIFY(banner.grab().toImage() != without);
}

void BannerTest::otherLanguage_losesNothing()
{
    Banner banner;
    QString word = u"Lost"_s;
    banner.show(gui::inAnyLanguage([&word] {
        return Notice{u"loss"_s, Tone::Bad, word, {{u"Put them back"_s, [] {}}}};
    }));
    banner.show({u"port"_s, Tone::Bad, u"Busy"_s, {}});
    word = u"Verloren"_s;
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&banner, &change);
    QCOMPARE(textOf(banner), u"Busy"_s); // it cannot be said otherwise, but it holds
    banner.settle(u"port"_s);
    QCOMPARE(textOf(banner), u"Verloren"_s);
    QVERIFY(banner.findChild<QPushButton *>(u"bannerRemedy1"_s));
}

void BannerTest::tab_goesAsTheEyeDoes()
{
    QWidget window;
    auto *banner = new Banner;
    auto *page = new QPushButton(u"Page"_s);
    page->setObjectName(u"page"_s);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(banner);
    column->addWidget(page);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const std::vector<gui::Remedy> remedies{{u"Use 8001"_s, [] {}}, {u"Try again"_s, [] {}}};
    for (const auto &text : {u"8000 is busy"_s, u"8000 is busy again"_s})
        banner->show({u"port"_s, Tone::Bad, text, remedies, {}, u"port_busy"_s});
    // The buttons of the notice before go with the next turn of the event loop.
    QTRY_COMPARE(banner->findChildren<QPushButton *>().size(), 2);
    banner->setFocus();
    QStringList reached;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(reached,
             QStringList({u"bannerRemedy1"_s, u"bannerRemedy2"_s, u"bannerHelp"_s, u"bannerClose"_s,
                          u"page"_s}));
}

void BannerTest::focusOfARemedy_staysInTheBanner()
{
    Banner banner;
    for (const auto &topic : {u"first"_s, u"second"_s})
        banner.show({topic, Tone::Bad, topic, {{u"Try again"_s, [] {}}}});
    QVERIFY(QTest::qWaitForWindowActive(&banner));
    const auto remedies = [&banner] { return banner.findChildren<QPushButton *>(); };
    QTRY_COMPARE(remedies().size(), 1);
    QPushButton *remedy = remedies().front();
    remedy->setFocus();
    QTRY_VERIFY(remedy->hasFocus());

    remedy->click();

    QCOMPARE(textOf(banner), u"first"_s);
    QTRY_COMPARE(remedies().size(), 1); // the other one has gone
    QVERIFY(banner.isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(BannerTest)
#include "tst_banner.moc"
