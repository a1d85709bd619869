// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access.h"

#include "gui/widgets/menubutton.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Described
{
    QLatin1StringView type;
    QAccessible::Role role;
};

constexpr std::array described{
    Described{"gui::AgeHistogram"_L1, QAccessible::Chart},
    Described{"gui::Banner"_L1, QAccessible::AlertMessage},
    Described{"gui::Card"_L1, QAccessible::Grouping},
    Described{"gui::EditConflict"_L1, QAccessible::AlertMessage},
    Described{"gui::LaneTimeline"_L1, QAccessible::Chart},
    Described{"gui::NoteBars"_L1, QAccessible::Chart},
    Described{"gui::Plot"_L1, QAccessible::Chart},
    Described{"gui::QrView"_L1, QAccessible::Graphic},
    Described{"gui::StatusStrip"_L1, QAccessible::StatusBar},
    Described{"gui::TimeWaterfall"_L1, QAccessible::Chart},
    Described{"gui::UndoBar"_L1, QAccessible::AlertMessage},
    Described{"gui::WindowPicture"_L1, QAccessible::Chart},
};

// While its menu is open, that is a part of the button: Qt leaves popups out of the tree.
class MenuButtonAccess final : public QAccessibleWidget
{
public:
    explicit MenuButtonAccess(MenuButton &button)
        : QAccessibleWidget(&button, QAccessible::ButtonMenu)
        , m_button(button)
    { }

    int childCount() const override { return m_button.popup().isVisible() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && childCount() > 0
            ? QAccessible::queryAccessibleInterface(&m_button.popup())
            : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == &m_button.popup() ? 0 : -1;
    }

    QStringList actionNames() const override
    {
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    MenuButton &m_button;
};

QAccessibleInterface *accessTo(const QString &type, QObject *object)
{
    if (auto *button = qobject_cast<MenuButton *>(object))
        return new MenuButtonAccess(*button);
    const auto found = std::ranges::find(described, type, &Described::type);
    if (found == described.end())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), found->role);
}

} // namespace

void describeWidgets()
{
    QAccessible::installFactory(&accessTo);
}

void announce(QWidget &alert)
{
    if (!alert.isVisible())
        return alert.setVisible(true); // which is spoken
    QAccessibleEvent again(&alert, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&again);
}

void describe(QWidget &widget, const QString &words)
{
    if (widget.accessibleDescription() != words)
        widget.setAccessibleDescription(words);
}

void nameFieldButtons(const QWidget &window)
{
    //: Empties the field it stands in.
    const QString clear = QCoreApplication::translate("gui::Access", "Clear");
    for (QAction *action : window.findChildren<QAction *>(u"_q_qlineeditclearaction"_s))
        action->setText(clear);
}

void letCurrentFollow(QAbstractItemView &view)
{
    auto *selection = view.selectionModel();
    // Queued, since a person's choice is selected first and made current in the same breath.
    QObject::connect(
        selection, &QItemSelectionModel::selectionChanged, &view,
        [selection](const QItemSelection &selected) {
            if (selected.isEmpty() || selection->isSelected(selection->currentIndex()))
                return;
            const QModelIndex first = selected.first().topLeft();
            if (first.isValid())
                selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        },
        Qt::QueuedConnection);
}

void selectRow(QTableView &table, int row)
{
    const QModelIndex index = table.model()->index(row, std::max(0, table.currentIndex().column()));
    table.setCurrentIndex(index); // from there Shift extends what is selected
    table.selectionModel()->select(index, // whichever keys are held
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace gui
