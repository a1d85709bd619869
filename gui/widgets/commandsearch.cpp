// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/commandsearch.h"

#include "gui/access.h"
#include "gui/actions.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/widgets/textroles.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int actionRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1;

// The command on the leading side, its keys on the trailing one.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(keysColour(option));
        painter->drawText(
            option.rect.adjusted(measure::gap(), 0, -measure::gap(), 0),
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
            standingAlone(index.data(keysRole).toString()));
    }

protected:
    // Long words leave the keys their place.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString keys = index.data(keysRole).toString();
        const int before = option->decorationSize.width() + 2 * measure::gap();
        const int behind = keys.isEmpty()
            ? measure::gap()
            : option->fontMetrics.horizontalAdvance(keys) + 3 * measure::gap();
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - before - behind);
    }

private:
    static QColor keysColour(const QStyleOptionViewItem &option)
    {
        if (!option.state.testFlag(QStyle::State_Enabled)) // as the command itself
            return option.palette.color(QPalette::Disabled, QPalette::WindowText);
        return option.state.testFlag(QStyle::State_Selected)
            ? option.palette.color(QPalette::HighlightedText)
            : Colours::of(option.palette).muted;
    }
};

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandSearch::CommandSearch(const Actions &actions, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(new MutedLabel)
{
    setObjectName(u"commandSearch"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::gap(), measure::gap(), measure::gap(), measure::gap());
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_none);
    createField();
    createList();
    m_none->setObjectName(u"noCommand"_s);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(2 * measure::line());
    shadow->setOffset(0, measure::gap() / 2.0);
    shadow->setColor(QColor(0, 0, 0, 110));
    setGraphicsEffect(shadow);
    retranslate();
    window->installEventFilter(this);
    hide();
}

void CommandSearch::createField()
{
    m_field->setObjectName(u"commandField"_s);
    m_field->addAction(m_actions[Command::SearchCommands], QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandSearch::accept);
}

void CommandSearch::createList()
{
    m_list->setObjectName(u"commandList"_s);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    connect(m_list, &QListWidget::itemClicked, this, &CommandSearch::accept);
}

void CommandSearch::open()
{
    if (isVisible())
        return close(Qt::OtherFocusReason);
    m_before = QApplication::focusWidget();
    fill();
    m_field->clear();
    filter({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandSearch::fill()
{
    m_list->clear();
    for (QAction *action : m_actions.all()) {
        if (action->objectName() == "searchCommands"_L1)
            continue;
        auto *item = new QListWidgetItem(action->icon(), action->text(), m_list);
        item->setData(actionRole, QVariant::fromValue(action));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        item->setData(keysRole, keys);
        item->setData(Qt::AccessibleDescriptionRole, keys);
        if (!action->isEnabled())
            item->setFlags(Qt::NoItemFlags);
    }
}

void CommandSearch::filter(const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    m_list->setCurrentItem(nullptr);
    bool hasAny = false;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isFound = hasAll(m_list->item(row)->text(), parts);
        m_list->item(row)->setHidden(!isFound);
        hasAny = hasAny || isFound;
    }
    m_list->setVisible(hasAny);
    m_none->setVisible(!hasAny);
    step(1);
    tell();
    place();
}

// The focus stays in the field, so that is where what would be done is heard.
void CommandSearch::tell()
{
    const QListWidgetItem *item = m_list->currentItem();
    describe(*m_field,
             !item ? m_none->isHidden() ? QString() : m_none->text()
                   : item->text() + u' ' + item->data(keysRole).toString());
}

// To the next entry that is seen and can be chosen.
void CommandSearch::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (m_list->item(row)->isHidden() || !m_list->item(row)->flags())
            continue;
        m_list->setCurrentRow(row);
        return tell();
    }
}

void CommandSearch::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags())
        return;
    auto *action = item->data(actionRole).value<QAction *>();
    close(Qt::OtherFocusReason);
    Q_EMIT chosen(action);
}

void CommandSearch::close(Qt::FocusReason reason)
{
    hide();
    if (m_before && reason != Qt::MouseFocusReason)
        m_before->setFocus(reason);
}

void CommandSearch::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(window->width() - 2 * measure::margin(), 36 * measure::line());
    int seen = 0;
    for (int row = 0; row < m_list->count(); ++row)
        seen += !m_list->item(row)->isHidden();
    const int found =
        seen > 0 ? seen * m_list->sizeHintForRow(0) : m_none->sizeHint().height() + measure::gap();
    const int wanted = m_field->sizeHint().height() + 4 * measure::gap() + found;
    const int height = std::min({window->height() * 2 / 3, 26 * measure::line(), wanted});
    setGeometry((window->width() - width) / 2, window->height() / 10, width, height);
}

void CommandSearch::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2 * measure::radius(),
                            2 * measure::radius());
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible())
        close(Qt::MouseFocusReason);
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        close(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void CommandSearch::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandSearch::retranslate()
{
    m_field->setPlaceholderText(tr("What would you like to do?"));
    m_field->setAccessibleName(tr("Search commands"));
    m_list->setAccessibleName(tr("Commands found"));
    m_none->setText(tr("No command is called so."));
}

} // namespace gui
