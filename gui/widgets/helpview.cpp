// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/helpview.h"

#include "gui/look/measure.h"

#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::array names{"server", "customers", "denominations", "simulator", "settings"};

QString helpText(Page page)
{
    const QString name = QLatin1StringView(names[std::size_t(page)]);
    const QString locale = QLocale().name();
    for (const QString &language : {locale, locale.section(u'_', 0, 0), u"en"_s}) {
        QFile file(":/help/%1/%2.md"_L1.arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpView::HelpView(QWidget *parent)
    : QDockWidget(parent)
    , m_text(new QTextBrowser)
{
    setObjectName(u"helpView"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(measure::line());
    m_text->setMinimumWidth(16 * measure::line());
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable);
    setWidget(m_text);
    setFocusProxy(m_text);
    hide();
}

void HelpView::showPage(Page page)
{
    m_page = page;
    retranslate();
}

void HelpView::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpView::retranslate()
{
    //: Title of the help beside a page; %1 is the page.
    setWindowTitle(tr("Help: %1").arg(pageTitle(m_page)));
    m_text->setAccessibleName(windowTitle());
    m_text->setMarkdown(helpText(m_page));
}

} // namespace gui
