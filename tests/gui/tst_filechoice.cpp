// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filechoice.h"

#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using exports::Format;
using gui::FileChoice;
using namespace Qt::StringLiterals;

class FileChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameWithoutASuffix_getsThatOfTheFormat();
    void nameWithoutASuffix_getsTheProposedOne();

private:
    QFileDialog *choose(const QString &name, const std::vector<Format> &formats);

    QTemporaryDir m_folder;
    QWidget m_window;
};

QFileDialog *FileChoiceTest::choose(const QString &name, const std::vector<Format> &formats)
{
    gui::chooseFile(m_window,
                    {u"Save as"_s, m_folder.path(), name, formats, FileChoice::Purpose::Save},
                    [](const QString &) {});
    return m_window.findChildren<QFileDialog *>().last();
}

void FileChoiceTest::nameWithoutASuffix_getsThatOfTheFormat()
{
    QFileDialog *dialog = choose(u"customers"_s, {Format::Json, Format::Csv});
    QCOMPARE(dialog->defaultSuffix(), u"json"_s);
    Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
}

void FileChoiceTest::nameWithoutASuffix_getsTheProposedOne()
{
    QFileDialog *dialog = choose(u"requests.har"_s, {});
    QCOMPARE(dialog->defaultSuffix(), u"har"_s);
    Q_EMIT dialog->filterSelected(dialog->selectedNameFilter());
    QCOMPARE(dialog->defaultSuffix(), u"har"_s);
}

QTEST_MAIN(FileChoiceTest)
#include "tst_filechoice.moc"
