// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowfixture.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

// The window in other languages, changed while it is open.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void arabic_isWrittenFromTheRight();
    void numbers_followTheLanguage();
    void settings_chooseTheLanguage();

private:
    std::unique_ptr<support::WindowFixture> m_fixture;
};

void LanguagesTest::init()
{
    m_fixture = std::make_unique<support::WindowFixture>();
    QVERIFY(m_fixture->open());
}

void LanguagesTest::cleanup()
{
    m_fixture->language().choose(u"en"_s);
    m_fixture.reset();
}

void LanguagesTest::arabic_isWrittenFromTheRight()
{
    m_fixture->language().choose(u"ar"_s);
    QTRY_COMPARE(m_fixture->window().layoutDirection(), Qt::RightToLeft);
    auto *rail = m_fixture->find<QWidget>(u"rail"_s);
    QTRY_VERIFY(rail->geometry().center().x() > m_fixture->window().width() / 2);
    m_fixture->language().choose(u"en"_s);
    QTRY_VERIFY(rail->geometry().center().x() < m_fixture->window().width() / 2);
}

void LanguagesTest::numbers_followTheLanguage()
{
    auto *age = m_fixture->find<QSpinBox>(u"ageBox"_s);
    auto *port = m_fixture->find<QSpinBox>(u"portBox"_s);
    const QString canonical = port->text();
    age->setValue(36);
    m_fixture->language().choose(u"ar"_s);
    QTRY_COMPARE(age->text(), u"٣٦"_s);
    QCOMPARE(port->text(), canonical); // it is typed into other programs
}

void LanguagesTest::settings_chooseTheLanguage()
{
    auto *box = m_fixture->find<QComboBox>(u"TELLERDESK_LANGUAGE"_s);
    QVERIFY(box);
    QStringList codes;
    for (int i = 0; i < box->count(); ++i)
        codes << box->itemData(i).toString();
    for (const char *code : {"", "en", "de", "es", "fr", "pt_BR", "ja", "ar"})
        QVERIFY2(codes.contains(QLatin1StringView(code)), code);
    box->setCurrentIndex(box->findData(u"de"_s));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(m_fixture->runtime().settings().language, u"de"_s);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
