// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString state; // "unfinished", "vanished", "obsolete"; empty: finished
    bool hasPlural = false;
    QStringList texts; // one, or one a plural form
    QString note = {}; // for the translator
};

// By context, source and disambiguation, parted by a character that no text holds.
using Messages = std::map<QString, Message>;

QString named(const QString &key)
{
    return key.section(u'\x1f', 0, 1).replace(u'\x1f', u": "_s);
}

QString sourceOf(const QString &key)
{
    return key.section(u'\x1f', 1, 1);
}

Message messageFrom(QXmlStreamReader &xml, QString &source, QString &comment)
{
    Message message;
    message.hasPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "extracomment"_L1) {
            message.note = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.hasPlural) {
                message.texts << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.texts << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Messages messagesFrom(const QString &path)
{
    QFile file(path);
    Messages messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                QString source;
                QString comment;
                const Message message = messageFrom(xml, source, comment);
                messages[context + u'\x1f' + source + u'\x1f' + comment] = message;
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return messages;
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern);
    for (auto i = expression.globalMatch(text); i.hasNext();)
        all << i.next().captured();
    all.sort();
    all.removeDuplicates();
    return all;
}

// What a translation has to keep of its source: places for values, and markup.
QStringList keepsakes(const QString &text)
{
    return found(text, u"%L?[0-9]+|<[^>]+>|`[^`]+`"_s);
}

bool hasNumber(const QString &text)
{
    return text.contains("%Ln"_L1) || text.contains("%n"_L1);
}

// A lone ampersand marks the letter which the Alt key reaches.
qsizetype mnemonics(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

std::size_t pluralForms(const QString &language)
{
    static const std::map<QString, std::size_t> forms{{u"ar"_s, 6}, {u"ja"_s, 1}};
    const auto known = forms.find(language);
    return known == forms.end() ? 2 : known->second;
}

QStringList faultsOf(const QString &language, const QString &key, const Message &message)
{
    const QString source = sourceOf(key);
    QStringList faults;
    const auto say = [&](const QString &what) { faults << named(key) + " – "_L1 + what; };
    if (message.hasPlural && std::size_t(message.texts.size()) != pluralForms(language))
        say(u"has %1 plural forms"_s.arg(message.texts.size()));
    for (const QString &text : message.texts) {
        if (keepsakes(text) != keepsakes(source))
            say(u"other places or markup: "_s + text);
        if (mnemonics(text) != mnemonics(source))
            say(u"other mnemonics: "_s + text);
    }
    // Where one form stands for one number, the number may go without saying.
    if (message.hasPlural && !message.texts.isEmpty() && hasNumber(source)
        && !hasNumber(message.texts.last()))
        say(u"lacks its number: "_s + message.texts.last());
    return faults;
}

} // namespace

// The texts of the program against their translations. What is wrong in a language fails the test;
// what is only missing fails it once the language is listed as complete.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyText_isTranslated_data();
    void everyText_isTranslated();
    void everyTranslation_keepsItsPlaces_data() { everyText_isTranslated_data(); }
    void everyTranslation_keepsItsPlaces();
    void everyNote_isThatOfTheProgram_data();
    void everyNote_isThatOfTheProgram();
    void everyShare_isWrittenTheSame_data() { everyNote_isThatOfTheProgram_data(); }
    void everyShare_isWrittenTheSame();
    void everyUnit_staysBesideItsNumber_data() { everyNote_isThatOfTheProgram_data(); }
    void everyUnit_staysBesideItsNumber();
    void everyPage_hasHelp_data() { everyText_isTranslated_data(); }
    void everyPage_hasHelp();
    void englishPlurals_areComplete();
    void brokenTranslation_isNoticed();

private:
    static QString fileOf(const QString &language)
    {
        return QStringLiteral(TRANSLATIONS "/app_") + language + ".ts"_L1;
    }
    static bool isComplete(const QString &language)
    {
        return QStringLiteral(COMPLETE_LANGUAGES).split(u' ').contains(language);
    }
    static void judge(const QString &language, const QStringList &missing)
    {
        const QByteArray told =
            "%1: %2 missing\n%3"_L1
                .arg(language, QString::number(missing.size()), missing.mid(0, 20).join(u'\n'))
                .toUtf8();
        if (isComplete(language))
            QVERIFY2(missing.isEmpty(), told.constData());
        else if (!missing.isEmpty())
            qInfo("%s: %lld missing", qPrintable(language), qlonglong(missing.size()));
    }

    QTemporaryDir m_folder;
    Messages m_texts; // as the sources have them today
};

void TranslationsTest::initTestCase()
{
    const QString fresh = m_folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringLiteral(TEXT_FOLDERS).split(u' ')
                      << u"-I"_s << QStringLiteral(SOURCES) << u"-locations"_s << u"none"_s
                      << u"-silent"_s << u"-ts"_s << fresh);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    m_texts = messagesFrom(fresh);
    QVERIFY(m_texts.size() > 200);
}

void TranslationsTest::everyText_isTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &file :
         QDir(QStringLiteral(TRANSLATIONS)).entryList({u"app_*.ts"_s}, QDir::Files)) {
        const QString language = file.mid(4).chopped(3);
        if (language != "en"_L1)
            QTest::newRow(qPrintable(language)) << language;
    }
}

void TranslationsTest::everyText_isTranslated()
{
    QFETCH(QString, language);
    const Messages translated = messagesFrom(fileOf(language));
    QStringList missing;
    for (const auto &[key, text] : m_texts) {
        const auto message = translated.find(key);
        if (message == translated.end())
            missing << "not in the file: "_L1 + named(key);
        else if (!message->second.state.isEmpty() || message->second.texts.contains(QString()))
            missing << "unfinished: "_L1 + named(key);
    }
    for (const auto &[key, message] : translated)
        if (!m_texts.contains(key))
            missing << "no longer in the program: "_L1 + named(key);
    judge(language, missing);
}

void TranslationsTest::everyTranslation_keepsItsPlaces()
{
    QFETCH(QString, language);
    QStringList faults;
    for (const auto &[key, message] : messagesFrom(fileOf(language)))
        if (message.state.isEmpty())
            faults << faultsOf(language, key, message);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::everyNote_isThatOfTheProgram_data()
{
    everyText_isTranslated_data();
    QTest::newRow("en") << u"en"_s;
}

// One that lupdate does not find in the source, since it stands apart from its text, is no note.
void TranslationsTest::everyNote_isThatOfTheProgram()
{
    QFETCH(QString, language);
    QStringList faults;
    for (const auto &[key, message] : messagesFrom(fileOf(language))) {
        const auto text = m_texts.find(key);
        if (text != m_texts.end() && text->second.note != message.note)
            faults << named(key) + " – \""_L1 + message.note + "\", the program says: \""_L1
                    + text->second.note + u'"';
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// No line ends between them.
void TranslationsTest::everyUnit_staysBesideItsNumber()
{
    QFETCH(QString, language);
    const QString parted = // a place and a unit of time
        u"%[0-9] (?:(?:ms|s|min|h|ملي|ث|د|س)(?!\\p{L})|秒|分|時間)"_s;
    QStringList faults;
    const bool isEnglish = language == "en"_L1;
    for (const auto &[key, message] : isEnglish ? m_texts : messagesFrom(fileOf(language)))
        for (const QString &text : isEnglish ? QStringList{sourceOf(key)} : message.texts)
            if (!found(text, parted).isEmpty())
                faults << text;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// So many of a hundred: with the sign and the space that the language has there.
void TranslationsTest::everyShare_isWrittenTheSame()
{
    QFETCH(QString, language);
    static const QRegularExpression share(
        u"(?:[0-9٠-٩]|%p)([ \u00a0\u202f]?[%٪])(?![0-9A-Za-z])"_s);
    std::map<QString, QStringList> manners; // each with the texts that have it
    const bool isEnglish = language == "en"_L1;
    for (const auto &[key, message] : isEnglish ? m_texts : messagesFrom(fileOf(language)))
        for (const QString &text : isEnglish ? QStringList{sourceOf(key)} : message.texts)
            for (auto i = share.globalMatch(text); i.hasNext();)
                manners[i.next().captured(1)] << text;
    QStringList told;
    for (const auto &[manner, texts] : manners)
        told << u"\"%1\": %2"_s.arg(manner, texts.join(u" | "_s));
    QVERIFY2(manners.size() == 1, qPrintable(told.join(u'\n')));
}

void TranslationsTest::everyPage_hasHelp()
{
    QFETCH(QString, language);
    const QDir help(QStringLiteral(SOURCES "/resources/help"));
    QStringList missing;
    for (const QString &page : QDir(help.filePath(u"en"_s)).entryList({u"*.md"_s}, QDir::Files))
        if (!help.exists(language + u'/' + page))
            missing << page;
    judge(language, missing);
}

void TranslationsTest::englishPlurals_areComplete()
{
    const Messages english = messagesFrom(fileOf(u"en"_s));
    QStringList missing;
    for (const auto &[key, text] : m_texts) {
        if (!text.hasPlural)
            continue;
        const auto message = english.find(key);
        if (message == english.end() || !message->second.state.isEmpty()
            || message->second.texts.contains(QString()))
            missing << named(key);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TranslationsTest::brokenTranslation_isNoticed()
{
    const auto faults = [](const QString &source, const Message &message) {
        return faultsOf(u"de"_s, u"context\x1f"_s + source + u'\x1f', message).size();
    };
    QCOMPARE(faults(u"&Use %1"_s, {{}, false, {u"%1 &nehmen"_s}}), 0);
    QCOMPARE(faults(u"&Use %1"_s, {{}, false, {u"%2 &nehmen"_s}}), 1);
    QCOMPARE(faults(u"&Use %1"_s, {{}, false, {u"%1 nehmen"_s}}), 1);
    QCOMPARE(faults(u"%Ln row(s)"_s, {{}, true, {u"eine Zeile"_s, u"%Ln Zeilen"_s}}), 0);
    QCOMPARE(faults(u"%Ln row(s)"_s, {{}, true, {u"%Ln Zeile"_s, u"Zeilen"_s}}), 1);
    QCOMPARE(faults(u"%Ln row(s)"_s, {{}, true, {u"%Ln Zeilen"_s}}), 1);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
