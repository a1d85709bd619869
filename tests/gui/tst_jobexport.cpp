// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/focusreturn.h"
#include "tests/gui/denominationpage.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using gui::Command;
using gui::Tone;

// The way of the combinations into a file.
class JobExportTest : public QObject, protected support::DenominationPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void export_writesTheStandardFile();
    void everyFormat_isOffered_data();
    void everyFormat_isOffered();
    void answerThatIsNotThereYet_isNotExported();
    void exportUnderWay_goesOnBesideAFault();
    void exportThatIsCancelled_leavesNothing();
    void cancelledExport_givesTheFocusBack();
    void export_givesTheFocusBackToItsButton();
    void folderThatCannotBe_isSaidInWords();
    void listTooLongForTheDisk_offersASample();
    void sample_isDrawnFromALongList();

private:
    QAction *entry(const QString &text) const; // of the menu of formats
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QAction *JobExportTest::entry(const QString &text) const
{
    QMenu *menu = find<QToolButton>("formatsButton").findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text().startsWith(text))
            return action;
    return nullptr;
}

void JobExportTest::export_writesTheStandardFile()
{
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);

    (*m_actions)[Command::ExportDenominations]->trigger();

    QTRY_COMPARE(written.size(), 1);
    const QString path = output(u"denomination_routine_run.txt"_s);
    QCOMPARE(written[0][0].toString(), path);
    QCOMPARE(content(path).size(), 7035);
    QVERIFY(content(path).startsWith("30 EUR:\n- 3 x 10 EUR\n\n50 EUR:\n- 5 x 10 EUR\n"));
}

void JobExportTest::everyFormat_isOffered_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << u"Plain text: 6.87 KiB"_s << u"txt"_s << QByteArray("30 EUR:\n");
    QTest::newRow("csv") << u"CSV table: "_s << u"csv"_s << QByteArray("amount,10 EUR");
    QTest::newRow("json") << u"JSON: "_s << u"json"_s << QByteArray("{\"currency\":\"EUR\"");
    QTest::newRow("ndjson") << u"JSON, one row a line: "_s << u"ndjson"_s
                            << QByteArray("{\"amount\":30");
    QTest::newRow("markdown") << u"Markdown: "_s << u"md"_s << QByteArray("## 30 EUR");
    QTest::newRow("pdf") << u"PDF for printing"_s << u"pdf"_s << QByteArray("%PDF-1.4");
}

void JobExportTest::everyFormat_isOffered()
{
    QFETCH(QString, title);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);
    QTRY_VERIFY(said("summaryLabel").endsWith("KiB"_L1)); // the sizes are known

    QAction *action = entry(title);
    QVERIFY(action && action->isEnabled());
    action->trigger();

    QTRY_COMPARE(written.size(), 1);
    QVERIFY(content(output(u"denomination_routine_run."_s + suffix)).startsWith(start));
    const bool isForeseen = suffix != "pdf"_L1;
    QCOMPARE(find<QProgressBar>("exportProgress").maximum() > 0, isForeseen); // or busy
}

void JobExportTest::answerThatIsNotThereYet_isNotExported()
{
    const QAction *action = (*m_actions)[Command::ExportDenominations];
    QVERIFY(action->isEnabled());
    type("amountsEdit", u"30 50"_s);
    QVERIFY(!action->isEnabled()); // it would write the amounts of before
    QTRY_VERIFY(action->isEnabled());
}

void JobExportTest::exportUnderWay_goesOnBesideAFault()
{
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);
    QAction *action = (*m_actions)[Command::ExportDenominations];

    action->trigger();
    type("amountsEdit", u"many"_s);

    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(content(written[0][0].toString()).size(), 7035);
    QVERIFY(!action->isEnabled()); // another one has to wait
}

void JobExportTest::exportThatIsCancelled_leavesNothing()
{
    type("notesEdit", euroNotes);
    type("amountsEdit", u"2000"_s); // 204 MB
    QTRY_COMPARE(cell("amountsTable", 0, 1), u"2,782,164"_s);
    const QSignalSpy noticed(m_panel.get(), &gui::Panel::noticed);
    QAction *action = (*m_actions)[Command::ExportDenominations];

    action->trigger();
    QVERIFY(!action->isEnabled());
    find<QPushButton>("cancelButton").click();

    QTRY_VERIFY(action->isEnabled());
    QVERIFY(noticed.isEmpty()); // who cancelled need not be told
    QVERIFY(QDir(output({})).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(!find<QPushButton>("cancelButton").isVisible());
}

void JobExportTest::cancelledExport_givesTheFocusBack()
{
    type("notesEdit", euroNotes);
    type("amountsEdit", u"2000"_s);
    QTRY_COMPARE(cell("amountsTable", 0, 1), u"2,782,164"_s);
    QAction *action = (*m_actions)[Command::ExportDenominations];
    auto &cancel = find<QPushButton>("cancelButton");
    find<QLineEdit>("amountsEdit").setFocus();

    action->trigger();
    cancel.show(); // as it is after a moment
    cancel.setFocus();
    cancel.click();

    QTRY_VERIFY(action->isEnabled());
    QVERIFY(find<QLineEdit>("amountsEdit").hasFocus());
}

void JobExportTest::export_givesTheFocusBackToItsButton()
{
    const gui::FocusReturn focusReturn; // as the window has one
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);
    auto &button = find<QToolButton>("exportButton");
    button.setFocus(Qt::TabFocusReason);
    button.click();
    QVERIFY(!button.hasFocus()); // it cannot be pressed meanwhile

    QTRY_COMPARE(written.size(), 1);
    QVERIFY(button.hasFocus());
}

void JobExportTest::folderThatCannotBe_isSaidInWords()
{
    QFile inTheWay(m_folder->filePath(u"out"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QSignalSpy noticed(m_panel.get(), &gui::Panel::noticed);

    (*m_actions)[Command::ExportDenominations]->trigger();

    QTRY_COMPARE(noticed.size(), 1);
    const auto notice = noticed[0][0].value<gui::Notice>();
    QCOMPARE(notice.tone, Tone::Bad);
    QVERIFY2(notice.text.contains("choose another folder"_L1), qPrintable(notice.text));
    QVERIFY(inTheWay.remove());
    const QSignalSpy settled(m_panel.get(), &gui::Panel::settled);
    type("amountsEdit", {}); // another question than the one whose answer is to be written
    QTRY_VERIFY(!(*m_actions)[Command::ExportDenominations]->isEnabled());
    notice.remedies.front().act(); // try again
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(content(output(u"denomination_routine_run.txt"_s)).size(), 7035);
    QVERIFY(!(*m_actions)[Command::ExportDenominations]->isEnabled()); // of what is asked now
}

void JobExportTest::listTooLongForTheDisk_offersASample()
{
    askForManyWays();
    QTRY_COMPARE(said("summaryLabel").left(24), u"1.39 × 10²² combinations"_s);
    const QSignalSpy noticed(m_panel.get(), &gui::Panel::noticed);
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);
    QVERIFY(!entry(u"PDF for printing"_s)->isEnabled());

    (*m_actions)[Command::ExportDenominations]->trigger();
    QTRY_COMPARE(noticed.size(), 1);
    const auto notice = noticed[0][0].value<gui::Notice>();
    QVERIFY2(notice.text.contains("it needs"_L1), qPrintable(notice.text));
    QCOMPARE(notice.remedies.back().label, u"Only a sample of 1,000 each"_s);
    notice.remedies.back().act();

    QTRY_COMPARE(written.size(), 1);
    const QString path = written[0][0].toString();
    const QString seed = path.section(u'_', -1).section(u'.', 0, 0);
    QCOMPARE(path, output(u"denomination_routine_run_sample_%1.txt"_s.arg(seed)));
    const QString heading =
        u"1000000 EUR, 1000 of 13926008230392705886501 ways drawn with seed %1:\n"_s.arg(seed);
    QVERIFY(content(path).startsWith(heading.toLatin1()));
    QCOMPARE(content(path).count('\n'), 1001);
    QVERIFY(!QFile::exists(output(u"denomination_routine_run.txt"_s)));
}

void JobExportTest::sample_isDrawnFromALongList()
{
    QTRY_VERIFY(entry(u"A random sample of 1,000 each…"_s));
    QVERIFY(!entry(u"A random sample of 1,000 each…"_s)->isEnabled()); // 199 are all of them
    askForManyWays();
    QTRY_COMPARE(said("summaryLabel").left(24), u"1.39 × 10²² combinations"_s);
    const QSignalSpy written(m_panel.get(), &gui::Panel::fileWritten);

    QVERIFY(entry(u"A random sample of 1,000 each…"_s)->isEnabled());
    entry(u"A random sample of 1,000 each…"_s)->trigger();
    QFileDialog *chooser = nullptr;
    QTRY_VERIFY((chooser = m_panel->findChild<QFileDialog *>(u"fileChooser"_s)));
    const QString proposed = QFileInfo(chooser->selectedFiles().value(0)).completeBaseName();
    QVERIFY2(proposed.startsWith("denomination_routine_run_sample_"_L1), qPrintable(proposed));
    Q_EMIT chooser->fileSelected(m_folder->filePath(proposed + u".json"_s));
    chooser->close();

    QTRY_COMPARE(written.size(), 1);
    const QByteArray seed = proposed.section(u'_', -1).toLatin1();
    QVERIFY(content(written[0][0].toString()).contains("\"seed\":" + seed + ','));
    QCOMPARE(find<QProgressBar>("exportProgress").maximum(), 0); // busy, for its size is unknown
}

int main(int argc, char *argv[])
{
    return support::runInEnglish<JobExportTest>(argc, argv);
}
#include "tst_jobexport.moc"
