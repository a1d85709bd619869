// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/result.h"
#include "backend/customers/customer.h"
#include "backend/simulator/judgement.h"
#include "gui/failuretext.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/shownwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using simulator::Failure;

// The reasons that a run writes into its report in English are shown in the person's language.
class FailureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pseudo.speak(); }

    void reason_isTranslated_data();
    void reason_isTranslated();
    void foreignReason_isQuoted();
    void refusals_areTranslatedRowByRow();

private:
    support::PseudoLanguage m_pseudo;
};

namespace {

void addRow(const QString &reason)
{
    QTest::newRow(qPrintable(reason)) << reason;
}

QString judged(const QByteArray &body, int status)
{
    const simulator::Request request{
        .number = 1, .sort = simulator::Sort::Post, .rows = {{"Leia", "Ray", 30, 7}}};
    simulator::Answer answer;
    answer.status = status;
    answer.body = body;
    simulator::Reader reader;
    return simulator::judge(request, answer, simulator::Scrutiny::Rows, &reader).reason;
}

} // namespace

void FailureTextTest::reason_isTranslated_data()
{
    QTest::addColumn<QString>("reason");
    for (int i = int(Failure::Refused); i <= int(Failure::Cancelled); ++i)
        addRow(simulator::failureName(Failure(i)));
    for (int i = 0; i <= int(customers::Reason::UnknownField); ++i)
        addRow(customers::reasonCode(customers::Reason(i)));
    for (int i = 0; i <= int(base::Kind::Cancelled); ++i)
        addRow("500 "_L1 + base::kindName(base::Kind(i)));
    addRow(u"not_found"_s);
    addRow(u"other"_s);
    simulator::Reader reader;
    for (const char *body : {"nobody", "{}", "[1]"})
        addRow(reader.list(body).error().detail);
    addRow(reader.batch("{}").error().detail);
    addRow(judged(R"({"inserted":[],"failed":[]})", 201));
    addRow(judged(R"({"inserted":[],"failed":[{"id":7}]})", 422));
}

void FailureTextTest::reason_isTranslated()
{
    QFETCH(QString, reason);
    const QString text = gui::reasonText(reason);
    QVERIFY2(text.contains(support::PseudoLanguage::mark), qPrintable(text));
    const QStringList words = support::undressedWords(text);
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u' ') + " in: "_L1 + text));
}

void FailureTextTest::foreignReason_isQuoted()
{
    QCOMPARE(gui::reasonText(u"tired"_s), u"\u2068tired\u2069"_s);
    QCOMPARE(gui::reasonText(u"418"_s), u"418"_s);
    QVERIFY(gui::reasonText(u"418 teapot"_s).contains(u"\u2068teapot\u2069"_s));
}

void FailureTextTest::refusals_areTranslatedRowByRow()
{
    const QString text = gui::refusalsText(u"3 too_young, 4 id_taken"_s);
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY2(support::undressedWords(text).isEmpty(), qPrintable(text));
    QVERIFY(text.contains(u'3') && text.contains(u'4'));
}

QTEST_MAIN(FailureTextTest)
#include "tst_failuretext.moc"
