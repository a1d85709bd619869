// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/simulatortest.h"
#include "tests/support/privatenetwork.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using gui::Command;
using runtime::ServerStatus;
using namespace Qt::StringLiterals;

// The form that asks what to run, and what becomes of what is entered there.
class PlanFormTest : public support::SimulatorTest
{
    Q_OBJECT

public:
    static void initMain() { support::enterPrivateNetwork(); }

private Q_SLOTS:
    void drillOnAForeignServer_cannotBeChosen();
    void settings_areKeptButForSeedAndDrill();
    void detailsOfAPlan_enterTheCommandLine();
    void durationWhereNoneCounts_isNotShown();
    void longWordsOfTheForm_leaveNoGap();
    void faultOfThePlan_goesWhenThePlanIsMended();
    void guardedServer_isAskedWithTheTokenThatIsTyped();
    void ourServerTypedOut_isOurs();
};

void PlanFormTest::drillOnAForeignServer_cannotBeChosen()
{
    find<QLineEdit>("targetEdit")->setText(u"http://127.0.0.1:9"_s);

    QVERIFY(!find<QComboBox>("drillBox")->isEnabled());
}

void PlanFormTest::settings_areKeptButForSeedAndDrill()
{
    auto *panel = m_fixture->window().findChild<gui::SimulatorPanel *>();
    find<QSpinBox>("postsBox")->setValue(12);
    find<QComboBox>("paceBox")->setCurrentIndex(3); // at a changing rate
    find<QSpinBox>("putsBox")->setValue(4);
    find<QComboBox>("drillBox")->setCurrentIndex(1);
    find<QCheckBox>("verifyBox")->setChecked(false);
    QSettings state(m_fixture->folder() + "/state.ini"_L1, QSettings::IniFormat);
    panel->save(state);
    find<QSpinBox>("postsBox")->setValue(1);
    find<QComboBox>("paceBox")->setCurrentIndex(0);
    find<QSpinBox>("putsBox")->setValue(0);
    find<QCheckBox>("verifyBox")->setChecked(true);
    find<QLineEdit>("seedEdit")->setText(u"7"_s);

    panel->restore(state);

    QCOMPARE(find<QSpinBox>("postsBox")->value(), 12);
    QCOMPARE(find<QComboBox>("paceBox")->currentIndex(), 3);
    QCOMPARE(find<QSpinBox>("putsBox")->value(), 4);
    QVERIFY(!find<QCheckBox>("verifyBox")->isChecked());
    QCOMPARE(find<QComboBox>("drillBox")->currentIndex(), 0);
    QCOMPARE(find<QLineEdit>("seedEdit")->text(), u"7"_s);
}

void PlanFormTest::detailsOfAPlan_enterTheCommandLine()
{
    find<QToolButton>("detailsButton")->click();
    QVERIFY(find<QSpinBox>("putsBox")->isVisible());
    find<QSpinBox>("putsBox")->setValue(4);
    find<QSpinBox>("p99Box")->setValue(250);
    find<QComboBox>("startIdBox")->setCurrentIndex(1); // from 1, as teller does by itself

    const QString line = find<QLineEdit>("commandField")->text();

    QVERIFY2(line.contains("--puts 4"_L1), qPrintable(line));
    QVERIFY2(line.contains("--limit p99=250"_L1), qPrintable(line));
    QVERIFY2(!line.contains("--start-id"_L1), qPrintable(line));
    QVERIFY2(!line.contains("--base-url"_L1), qPrintable(line)); // its port is left to chance
    find<QToolButton>("copyCommandButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
}

void PlanFormTest::durationWhereNoneCounts_isNotShown()
{
    auto *pace = find<QComboBox>("paceBox");
    auto *duration = find<QSpinBox>("durationBox");
    QVERIFY(!duration->isVisible());

    pace->setCurrentIndex(1); // back to back
    QVERIFY(duration->isVisible());
    duration->setValue(4);

    pace->setCurrentIndex(0); // all at once
    QVERIFY(!duration->isVisible());
    QVERIFY(!find<QLabel>("durationLabel")->isVisible());
    pace->setCurrentIndex(1);
    QCOMPARE(duration->value(), 4); // as it was
}

// As of how long a run lasts, in German.
void PlanFormTest::longWordsOfTheForm_leaveNoGap()
{
    m_fixture->language().choose(u"de"_s);
    const auto *seed = find<QLabel>("seedLabel");
    const auto *token = find<QLabel>("tokenLabel");

    QTRY_COMPARE(seed->width(), std::max(seed->sizeHint().width(), token->sizeHint().width()));

    m_fixture->language().choose(u"en"_s);
}

void PlanFormTest::faultOfThePlan_goesWhenThePlanIsMended()
{
    find<QLineEdit>("targetEdit")->setText(u"http://127.0.0.1:9"_s);
    find<QSpinBox>("oldestBox")->setValue(5); // the youngest is older
    action(Command::RunSimulator)->trigger();
    auto *fault = find<QLabel>("planFaultLabel");
    QVERIFY(fault->isVisible());

    find<QSpinBox>("oldestBox")->setValue(95);

    QVERIFY(!fault->isVisible());
}

void PlanFormTest::guardedServer_isAskedWithTheTokenThatIsTyped()
{
    const auto status = [this] { return m_fixture->runtime().serverStatus(); };
    m_fixture->preferences().choose(settings::Key::Token, u"not-for-everyone"_s);
    m_fixture->preferences().choose(settings::Key::Address, u"0.0.0.0"_s);
    m_fixture->runtime().startServer();
    QTRY_COMPARE(status().state, ServerStatus::State::Running);
    // Under an address that nobody gave us, it is as another's.
    find<QLineEdit>("targetEdit")
        ->setText("http://127.0.0.2:%1"_L1.arg(QString::number(status().url.port())));
    auto *token = find<QLineEdit>("tokenEdit");
    QVERIFY(token->isEnabled());
    run(3, 3);
    QVERIFY2(!verdict().startsWith("Consistent"_L1), qPrintable(verdict()));

    token->setText(u"not-for-everyone"_s);
    run(3, 3);

    QVERIFY2(verdict().startsWith("Consistent"_L1), qPrintable(verdict()));
    QVERIFY(!find<QLineEdit>("commandField")->text().contains("everyone"_L1));
    const QString file = m_fixture->folder() + "/state.ini"_L1;
    {
        QSettings state(file, QSettings::IniFormat);
        m_fixture->window().findChild<gui::SimulatorPanel *>()->save(state);
    }
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(!saved.readAll().contains("everyone"));
}

void PlanFormTest::ourServerTypedOut_isOurs()
{
    const auto status = [this] { return m_fixture->runtime().serverStatus(); };
    m_fixture->preferences().choose(settings::Key::Token, u"not-for-everyone"_s);
    m_fixture->runtime().startServer();
    QTRY_COMPARE(status().state, ServerStatus::State::Running);

    find<QLineEdit>("targetEdit")
        ->setText("http://localhost:%1/"_L1.arg(QString::number(status().url.port())));

    QVERIFY(!find<QLineEdit>("tokenEdit")->isEnabled());
    QVERIFY(find<QComboBox>("drillBox")->isEnabled());
    run(3, 3);
    QVERIFY2(verdict().startsWith("Consistent"_L1), qPrintable(verdict()));
}

QTEST_MAIN(PlanFormTest)
#include "tst_planform.moc"
