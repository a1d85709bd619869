// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/helpview.h"

#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/widgets/docktitle.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLocale>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::array names{"server", "customers", "denominations", "simulator", "settings"};
const QString allErrors = u"errors"_s; // no code is called so

QString fileText(const QString &name)
{
    const QString locale = QLocale().name();
    for (const QString &language : {locale, locale.section(u'_', 0, 0), u"en"_s}) {
        QFile file(":/help/%1/%2.md"_L1.arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

// The entry under the code's heading, with that.
QString entryOf(const QString &code)
{
    const QString all = fileText(allErrors);
    const qsizetype begin = all.indexOf("## `%1`\n"_L1.arg(code));
    if (begin < 0)
        return {};
    const qsizetype end = all.indexOf(u"\n## "_s, begin);
    return all.mid(begin, end < 0 ? -1 : end - begin);
}

// One step smaller than Qt's: the first is as large as the title of a page, and not larger.
void calmHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCharFormat smaller;
        smaller.setProperty(QTextFormat::FontSizeAdjustment, std::max(0, 3 - level));
        QTextCursor words(block);
        words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        words.mergeCharFormat(smaller);
    }
}

} // namespace

HelpView::HelpView(QWidget *parent)
    : QDockWidget(parent)
    , m_title(new DockTitle(this))
    , m_text(new QTextBrowser)
{
    setObjectName(u"helpView"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // there is one
    m_text->document()->setDocumentMargin(measure::line());
    m_text->setMinimumWidth(16 * measure::line());
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable);
    setTitleBarWidget(m_title);
    setWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this] {
        m_code = allErrors;
        retranslate();
    });
    m_title->closeButton().setObjectName(u"helpClose"_s);
    connect(&m_title->closeButton(), &QToolButton::clicked, this, &HelpView::putAway);
    hide();
}

void HelpView::showPage(Page page)
{
    m_page = page;
    if (m_code.isEmpty())
        retranslate();
}

void HelpView::toggle(Page page, const QString &code)
{
    if (isVisible() && m_code == code)
        return putAway();
    m_page = page;
    m_code = code;
    retranslate();
    show();
}

void HelpView::putAway()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        Q_EMIT left();
}

void HelpView::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return putAway();
    QDockWidget::keyPressEvent(event);
}

void HelpView::retranslate()
{
    //: Title of the help beside a page; %1 is the page, or the code of an error.
    setWindowTitle(tr("Help: %1").arg(subject()));
    m_title->setWords(windowTitle(), tr("Close the help"));
    m_text->setAccessibleName(windowTitle());
    m_text->setMarkdown(text());
    // Also a heading that is a code begins where the page does.
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    m_text->document()->setDefaultTextOption(option);
    calmHeadings(*m_text->document());
}

QString HelpView::subject() const
{
    if (m_code == allErrors)
        //: What the help is about, and a link at its end that leads there.
        return tr("All errors");
    return m_code.isEmpty() ? pageTitle(m_page) : isolated(m_code);
}

QString HelpView::text() const
{
    if (m_code == allErrors)
        return fileText(allErrors);
    const QString words = m_code.isEmpty() ? fileText(QLatin1StringView(names[std::size_t(m_page)]))
                                           : entryOf(m_code);
    return "%1\n\n[%2](%3)\n"_L1.arg(words, tr("All errors"), allErrors);
}

} // namespace gui
