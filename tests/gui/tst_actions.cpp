// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include <QKeyEvent>
#include <QSet>
#include <QTest>
#include <QWidget>

using gui::Actions;
using gui::Command;
using gui::Page;
using namespace Qt::StringLiterals;

namespace {

// Takes every key for itself, as fields of text do with some.
class GreedyField : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        return QWidget::event(event);
    }
};

} // namespace

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommand_hasWordsAndAPicture();
    void shortcuts_reachOneActionEach();
    void actionsOfAPage_areThoseOfItsPanel();
    void commands_workInFieldsOfText();
};

void ActionsTest::everyCommand_hasWordsAndAPicture()
{
    const Actions actions;
    for (const QAction *action : actions.all()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY2(!action->icon().pixmap(16).isNull(), qPrintable(action->objectName()));
    }
}

// On any page, a key means one thing: the window's or that page's.
void ActionsTest::shortcuts_reachOneActionEach()
{
    const Actions actions;
    for (const Page page : gui::pages) {
        QSet<QKeySequence> seen;
        auto reachable = actions.ofWindow();
        std::ranges::copy(actions.of(page), std::back_inserter(reachable));
        for (const QAction *action : reachable) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!keys.isEmpty() && !seen.contains(keys), qPrintable(action->objectName()));
                seen.insert(keys);
            }
        }
    }
}

void ActionsTest::actionsOfAPage_areThoseOfItsPanel()
{
    const Actions actions;
    QCOMPARE(Actions::page(actions[Command::AddCustomer]), Page::Customers);
    QCOMPARE(Actions::page(actions[Command::Quit]), std::nullopt);
    QCOMPARE(actions.of(Page::Settings).size(), std::size_t(2));
    QCOMPARE(Actions::show(Page::Simulator), Command::ShowSimulator);
}

void ActionsTest::commands_workInFieldsOfText()
{
    const Actions actions;
    GreedyField field;
    const auto isTakenByField = [&field](Qt::Key key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        QCoreApplication::sendEvent(&field, &event);
        return event.isAccepted();
    };
    QVERIFY(isTakenByField(Qt::Key_Z)); // undoes what was typed
    QVERIFY(!isTakenByField(Qt::Key_E));
    QVERIFY(!isTakenByField(Qt::Key_K));
}

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
