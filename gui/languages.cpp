// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString folder = u":/i18n"_s;

QString desktopLanguage()
{
    const QStringList spoken = languages();
    for (QString wanted : QLocale::system().uiLanguages()) {
        wanted.replace(u'-', u'_');
        for (const QString &code : spoken)
            if (wanted == code || wanted.startsWith(code + u'_'))
                return code;
    }
    return u"en"_s;
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const QString &file : QDir(folder).entryList({u"app_*.qm"_s}))
        codes << file.mid(4).chopped(3);
    if (!codes.contains("en"_L1))
        codes.prepend(u"en"_s);
    return codes;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return code.contains(u'_') ? "%1 (%2)"_L1.arg(name, locale.nativeTerritoryName()) : name;
}

Language::~Language()
{
    if (!qApp)
        return;
    QCoreApplication::removeTranslator(&m_application);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::choose(const QString &code)
{
    const QString wanted = code.isEmpty() ? desktopLanguage() : code;
    if (std::exchange(m_isChosen, true) && wanted == m_code)
        return;
    m_code = wanted;
    // The system's English or German keeps its own numbers and dates.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(wanted) ? system : QLocale(wanted));
    QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
    QCoreApplication::removeTranslator(&m_application);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_application.load(u"app_"_s + wanted, folder))
        QCoreApplication::installTranslator(&m_application);
}

} // namespace gui
