// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/base/result.h"

#include <QTest>

using base::Error;
using base::Kind;
using base::Message;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arguments_takeTheirPlaces();
    void argumentThatLooksLikeAPlace_staysAsItIs();
    void sentenceWithinASentence_isPartOfIt();
    void foreignWords_standAlone();
    void severalMessages_areOneSentence();
    void error_tellsItsMessageOrItsDetail();
};

void MessageTest::arguments_takeTheirPlaces()
{
    const Message message("%2 of %1 in %3, 50 %", {u"files"_s, 12'000, 1'912us});

    QCOMPARE(message.english(), u"12000 of files in 1.912 ms, 50 %"_s);
}

void MessageTest::argumentThatLooksLikeAPlace_staysAsItIs()
{
    QCOMPARE(Message("%1 and %2", {u"%2"_s, u"%1"_s}).english(), u"%2 and %1"_s);
}

void MessageTest::sentenceWithinASentence_isPartOfIt()
{
    const Message inner("%1 is full", {u"/data"_s});

    QCOMPARE(Message("not written: %1", {inner}).english(), u"not written: /data is full"_s);
}

void MessageTest::foreignWords_standAlone()
{
    QCOMPARE(Message(u"No space left on device"_s).english(), u"No space left on device"_s);
    QVERIFY(Message().isEmpty());
    QVERIFY(Message(QString()).isEmpty());
}

void MessageTest::severalMessages_areOneSentence()
{
    QCOMPARE(base::joined({"one", "two", "three"}).english(), u"one; two; three"_s);
    QVERIFY(base::joined({}).isEmpty());
}

void MessageTest::error_tellsItsMessageOrItsDetail()
{
    const Error told(Kind::Io, Message("%1 is gone", {u"it"_s}));
    const Error plain(Kind::Io, u"it is gone"_s);

    QCOMPARE(told.detail, u"it is gone"_s);
    QCOMPARE(told.words().text(), "%1 is gone");
    QCOMPARE(plain.words().text(), nullptr);
    QCOMPARE(plain.words().english(), u"it is gone"_s);
    QVERIFY(told == plain);
}

QTEST_APPLESS_MAIN(MessageTest)
#include "tst_message.moc"
