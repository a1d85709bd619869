// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/provenancecache.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using gui::ProvenanceCache;
using storage::Provenance;
using namespace Qt::StringLiterals;

class ProvenanceCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsLookedAtTogether_isOneQuestion();
    void whatIsKnown_isNotAskedAgain();
    void nextQuestion_waitsForTheAnswer();
    void ofTooMany_theNewestAreAskedFor();
    void changeMeanwhile_isAskedForAgain();
    void whatIsDoubted_isToldUntilTheAnswer();
    void doubtMeanwhile_isAskedForAgain();
    void otherStore_isAskedAnew();
    void failure_isAskedAgainLater();
    void unknownWriter_isNotAskedForAgain();

private:
    struct Question
    {
        std::vector<qint64> ids;
        ProvenanceCache::Answer answer;
    };

    void answer(const QString &writer); // the last question
    void letAMomentPass();

    std::unique_ptr<ProvenanceCache> m_cache;
    std::vector<Question> m_questions;
};

void ProvenanceCacheTest::init()
{
    m_questions.clear();
    m_cache = std::make_unique<ProvenanceCache>();
    m_cache->setFetch([this](const std::vector<qint64> &ids, ProvenanceCache::Answer answer) {
        m_questions.push_back({ids, std::move(answer)});
    });
}

void ProvenanceCacheTest::answer(const QString &writer)
{
    std::vector<Provenance> all;
    for (const qint64 id : m_questions.back().ids)
        all.push_back({id, {writer}, QDateTime::currentDateTimeUtc()});
    m_questions.back().answer(all);
}

// In which a cache that may ask does so: another one, that is looked at now, asks.
void ProvenanceCacheTest::letAMomentPass()
{
    bool isAsked = false;
    ProvenanceCache other;
    other.setFetch([&isAsked](const auto &, const auto &) { isAsked = true; });
    other.find(1);
    QTRY_VERIFY(isAsked);
}

void ProvenanceCacheTest::whatIsLookedAtTogether_isOneQuestion()
{
    const QSignalSpy came(m_cache.get(), &ProvenanceCache::came);
    for (const qint64 id : {3, 1, 2, 1})
        QVERIFY(!m_cache->find(id));
    QVERIFY(m_questions.empty());

    QTRY_COMPARE(m_questions.size(), std::size_t(1));
    QCOMPARE(m_questions.front().ids, (std::vector<qint64>{3, 1, 2}));
    answer(u"desk"_s);

    QCOMPARE(came.size(), 1);
    for (const qint64 id : {1, 2, 3})
        QCOMPARE(m_cache->find(id).value_or(Provenance()).author.name, u"desk"_s);
}

void ProvenanceCacheTest::whatIsKnown_isNotAskedAgain()
{
    m_cache->find(1);
    QTRY_COMPARE(m_questions.size(), std::size_t(1));
    m_cache->find(1);
    answer(u"desk"_s);
    m_cache->find(1);
    m_cache->find(2);

    QTRY_COMPARE(m_questions.size(), std::size_t(2));
    QCOMPARE(m_questions.back().ids, std::vector<qint64>{2});
}

void ProvenanceCacheTest::nextQuestion_waitsForTheAnswer()
{
    m_cache->find(1);
    QTRY_COMPARE(m_questions.size(), std::size_t(1));
    m_cache->find(2);
    letAMomentPass();
    m_cache->find(3);
    letAMomentPass();
    QCOMPARE(m_questions.size(), std::size_t(1));

    answer(u"desk"_s);

    QTRY_COMPARE(m_questions.size(), std::size_t(2));
    QCOMPARE(m_questions.back().ids, (std::vector<qint64>{2, 3}));
}

void ProvenanceCacheTest::ofTooMany_theNewestAreAskedFor()
{
    const qint64 many = 3 * ProvenanceCache::mostAsked;
    for (qint64 id = 1; id <= many; ++id)
        m_cache->find(id);

    QTRY_COMPARE(m_questions.size(), std::size_t(1));
    std::vector<qint64> newest(ProvenanceCache::mostAsked);
    std::iota(newest.begin(), newest.end(), many - ProvenanceCache::mostAsked + 1);
    QCOMPARE(m_questions.front().ids, newest);
}

void ProvenanceCacheTest::changeMeanwhile_isAskedForAgain()
{
    m_cache->find(1);
    m_cache->find(2);
    QTRY_COMPARE(m_questions.size(), std::size_t(1));
    m_cache->forget({1});
    answer(u"before"_s);
    QVERIFY(!m_cache->find(1));
    QVERIFY(m_cache->find(2));

    m_cache->forget({2});

    QVERIFY(!m_cache->find(2));
    QTRY_COMPARE(m_questions.size(), std::size_t(2));
    QCOMPARE(m_questions.back().ids, (std::vector<qint64>{1, 2}));
    answer(u"after"_s);
    QCOMPARE(m_cache->find(1).value_or(Provenance()).author.name, u"after"_s);
}

void ProvenanceCacheTest::whatIsDoubted_isToldUntilTheAnswer()
{
    const auto writer = [this] { return m_cache->find(1).value_or(Provenance()).author.name; };
    m_cache->find(1);
    QTRY_COMPARE(m_questions.size(), std::size_t(1));
    answer(u"before"_s);

    m_cache->doubt();

    QCOMPARE(writer(), u"before"_s);
    QTRY_COMPARE(m_questions.size(), std::size_t(2));
    QCOMPARE(m_questions.back().ids, std::vector<qint64>{1});
    QCOMPARE(writer(), u"before"_s);
    answer(u"after"_s);
    QCOMPARE(writer(), u"after"_s);
    letAMomentPass();
    QCOMPARE(m_questions.size(), std::size_t(2));
}

void ProvenanceCacheTest::doubtMeanwhile_isAskedForAgain()
{
    m_cache->find(1);
    QTRY_COMPARE(m_questions.size(), std::size_t(1));
    m_cache->doubt();
    answer(u"before"_s);

    QCOMPARE(m_cache->find(1).value_or(Provenance()).author.name, u"before"_s);

    QTRY_COMPARE(m_questions.size(), std::size_t(2));
}

void ProvenanceCacheTest::otherStore_isAskedAnew()
{
    m_cache->find(1);
    QTRY_COMPARE(m_questions.size(), std::size_t(1));
    m_cache->forgetAll();
    QVERIFY(!m_cache->find(1));
    answer(u"of the store before"_s);
    QVERIFY(!m_cache->find(1));

    QTRY_COMPARE(m_questions.size(), std::size_t(2));
    answer(u"of this store"_s);
    QCOMPARE(m_cache->find(1).value_or(Provenance()).author.name, u"of this store"_s);
}

void ProvenanceCacheTest::failure_isAskedAgainLater()
{
    const QSignalSpy came(m_cache.get(), &ProvenanceCache::came);
    m_cache->find(1);
    QTRY_COMPARE(m_questions.size(), std::size_t(1));

    m_questions.back().answer(base::failure(base::Kind::Unavailable, u"away"_s));

    m_cache->find(1);
    letAMomentPass();
    QCOMPARE(m_questions.size(), std::size_t(1));
    QCOMPARE(came.size(), 0);
    QTRY_COMPARE(m_questions.size(), std::size_t(2));
    QCOMPARE(m_questions.back().ids, std::vector<qint64>{1});
}

void ProvenanceCacheTest::unknownWriter_isNotAskedForAgain()
{
    m_cache->find(1);
    QTRY_COMPARE(m_questions.size(), std::size_t(1));

    m_questions.back().answer(std::vector<Provenance>{{1, {}, {}}});

    QVERIFY(m_cache->find(1));
    m_cache->find(2);
    QTRY_COMPARE(m_questions.size(), std::size_t(2));
    QCOMPARE(m_questions.back().ids, std::vector<qint64>{2});
}

QTEST_GUILESS_MAIN(ProvenanceCacheTest)
#include "tst_provenancecache.moc"
