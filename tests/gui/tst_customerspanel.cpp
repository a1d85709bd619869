// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access.h"
#include "gui/panels/panel.h"
#include "tests/gui/customerstest.h"

#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using gui::Command;
using namespace Qt::StringLiterals;

// The page of customers as a whole: what it does for long, and what the store lets it do.
class CustomersPanelTest : public support::CustomersTest
{
    Q_OBJECT

private Q_SLOTS:
    void otherStore_showsNothingOfTheOneBefore();
    void job_isSeenAndCanBeCancelled();
    void jobOfALongName_leavesTheWindowItsWidth();
    void jobOfANameThatFits_isNamedWhole();
    void exportThatFailed_canBeTriedAgain();
    void emptyPage_leadsToTheSimulator();
    void emptyPage_keepsItsButtonsWhileTheStoreIsAsked();
    void lockedCustomers_areGreyedWithTheReason();
    void lockFromOutside_cannotBeOpenedHere();
    void storeOutOfReach_isSaidInASentence();

private:
    void begin(QPromise<void> &work, const QString &file);
    QWidget *bars() // other pages have some, too
    {
        return find("CustomersPanel")->findChild<QWidget *>(u"jobBars"_s);
    }
};

void CustomersPanelTest::otherStore_showsNothingOfTheOneBefore()
{
    deleteRows(0, 3);
    find<QTableView>("customersTable")->selectRow(1);
    QTRY_VERIFY(!provenance(1).isEmpty());

    settings::Settings settings = m_fixture->runtime().settings();
    settings.store = settings::StoreChoice::External;
    settings.redis.url = u"unix://"_s + m_fixture->folder() + u"/nobody.sock"_s;
    m_fixture->runtime().reconfigure(settings);

    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(find("undoBar")->isHidden());
    QVERIFY(m_fixture->runtime().customers().isEmpty());
}

void CustomersPanelTest::begin(QPromise<void> &work, const QString &file)
{
    work.start();
    Q_EMIT static_cast<gui::Panel *>(find("CustomersPanel"))
        ->begun(gui::writingOf(file, work.future()));
}

void CustomersPanelTest::job_isSeenAndCanBeCancelled()
{
    QPromise<void> work;
    begin(work, u"/somewhere/all.csv"_s);

    QTRY_VERIFY(find("jobCancelButton") && find("jobCancelButton")->isVisible());
    // Parted from the words around it, which may run the other way.
    QVERIFY(find<QLabel>("jobText")->text().contains(u"\u2068all.csv\u2069"_s));
    find<QPushButton>("jobCancelButton")->click();
    QVERIFY(work.isCanceled());
    work.finish();
    QTRY_VERIFY(bars()->isHidden());
}

void CustomersPanelTest::jobOfALongName_leavesTheWindowItsWidth()
{
    const QString name = QString(240, u'w') + ".csv"_L1;
    QPromise<void> work;
    begin(work, "/somewhere/"_L1 + name);

    QTRY_VERIFY(find("jobText") && find("jobText")->isVisible());

    QVERIFY(bars()->minimumSizeHint().width() < m_fixture->window().minimumWidth());
    QVERIFY(find("jobProgress")->accessibleName().contains(name)); // who hears it hears it all
    work.finish();
    QTRY_VERIFY(bars()->isHidden());
}

void CustomersPanelTest::jobOfANameThatFits_isNamedWhole()
{
    const int usual = m_fixture->window().width();
    const QString name = u"customers_of_the_branch_in_leipzig.csv"_s;
    QPromise<void> work;
    begin(work, "/somewhere/"_L1 + name);
    const auto words = [this] { return find<QLabel>("jobText")->text(); };
    QTRY_VERIFY(find("jobText") && find("jobText")->isVisible());
    QTRY_VERIFY2(words().contains(name), qPrintable(words()));

    m_fixture->window().resize(m_fixture->window().minimumSize());

    QTRY_VERIFY2(words().contains(u'…'), qPrintable(words()));
    QVERIFY(find("jobText")->width() >= find("jobText")->sizeHint().width());
    m_fixture->window().resize(usual, m_fixture->window().height());
    QTRY_VERIFY2(words().contains(name), qPrintable(words()));
    work.finish();
    QTRY_VERIFY(bars()->isHidden());
}

void CustomersPanelTest::exportThatFailed_canBeTriedAgain()
{
    const QString folder = m_fixture->folder() + "/there"_L1;
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    trigger(Command::ExportCustomers);
    auto *chooser = find<QFileDialog>("fileChooser");
    Q_EMIT chooser->fileSelected(folder + "/all.csv"_L1);
    chooser->close();
    QTRY_VERIFY(find("bannerRemedy2"));
    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().mkpath(folder));

    find<QPushButton>("bannerRemedy1")->click();

    QTRY_VERIFY(QFile::exists(folder + "/all.csv"_L1));
    const QString path = u"\u2068%1/all.csv\u2069"_s.arg(folder); // parted from the words
    QTRY_VERIFY(find<QLabel>("bannerText")->text().contains(path));
}

void CustomersPanelTest::emptyPage_leadsToTheSimulator()
{
    trigger(Command::DeleteAll);
    QTRY_VERIFY(find("showSimulatorButton") && find("showSimulatorButton")->isVisible());

    find<QPushButton>("showSimulatorButton")->click();

    QCOMPARE(m_fixture->window().page(), gui::Page::Simulator);
}

void CustomersPanelTest::emptyPage_keepsItsButtonsWhileTheStoreIsAsked()
{
    trigger(Command::DeleteAll);
    QTRY_VERIFY(find("addSamplesButton") && find("addSamplesButton")->isVisible());
    const QPointer<QWidget> button = find("addSamplesButton");
    button->setFocus();
    QSignalSpy told(&m_fixture->runtime(), &runtime::Runtime::storeChanged);

    QTRY_VERIFY_WITH_TIMEOUT(told.size() >= 2, 30'000);

    QVERIFY(button && button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(rows(), 10);
}

void CustomersPanelTest::lockedCustomers_areGreyedWithTheReason()
{
    gui::selectRow(*find<QTableView>("customersTable"), 0);
    QVERIFY(find("accessButton")->isHidden());
    const auto actions = [this] {
        QList<QAction *> changing;
        for (const Command command :
             {Command::AddCustomer, Command::AddAsJson, Command::AddSamples, Command::EditCustomer,
              Command::ImportCustomers, Command::DeleteSelected, Command::DeleteAll,
              Command::UndoChange})
            changing << m_fixture->window().actions()[command];
        return changing;
    };

    trigger(Command::LockCustomers);

    QTRY_VERIFY(find("accessButton")->isVisible());
    QCOMPARE(find<QAbstractButton>("accessButton")->text(), u"Read-only"_s);
    QVERIFY(!find("addButton")->isEnabled());
    QVERIFY(find("addButton")->toolTip().contains("locked"_L1));
    for (const QAction *action : actions()) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(action->toolTip().contains("locked"_L1), qPrintable(action->toolTip()));
    }
    QVERIFY(m_fixture->window().actions()[Command::ExportCustomers]->isEnabled());
    trigger(Command::DeleteAll);
    QCOMPARE(answerOf(m_fixture->runtime().clearCustomers()).error().kind, base::Kind::Locked);

    find("accessButton")->setFocus();
    QTest::keyClick(find("accessButton"), Qt::Key_Space);

    QTRY_VERIFY(find("accessButton")->isHidden());
    QVERIFY(find("customersTable")->hasFocus());
    QVERIFY(find("addButton")->isEnabled());
    for (const QAction *action : actions()) {
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().contains("locked"_L1), qPrintable(action->toolTip()));
    }
    QCOMPARE(rows(), 10);
}

void CustomersPanelTest::lockFromOutside_cannotBeOpenedHere()
{
    settings::Settings settings = m_fixture->runtime().settings();
    settings.readOnly = true;
    settings.setSource(settings::Key::ReadOnly, settings::Source::Environment);

    m_fixture->runtime().reconfigure(settings);

    QTRY_VERIFY(find("accessButton")->isVisible());
    QVERIFY(!find("accessButton")->isEnabled());
    QVERIFY(find("accessButton")->toolTip().contains("TELLERDESK_READ_ONLY"_L1));
    QVERIFY(!m_fixture->window().actions()[Command::UnlockCustomers]->isEnabled());
    QVERIFY(!m_fixture->window().actions()[Command::LockCustomers]->isEnabled());
}

void CustomersPanelTest::storeOutOfReach_isSaidInASentence()
{
    gui::Preferences &preferences = m_fixture->preferences();
    preferences.choose(settings::Key::RedisUrl, u"unix://%1/nobody"_s.arg(m_fixture->folder()));
    preferences.choose(settings::Key::Store, u"external"_s);

    QTRY_VERIFY_WITH_TIMEOUT(
        find("addButton")->toolTip().endsWith("\nThe store cannot be reached."_L1), 30'000);
}

QTEST_MAIN(CustomersPanelTest)
#include "tst_customerspanel.moc"
