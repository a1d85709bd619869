// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/clipping.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *place = &widget; place && !place->isWindow(); place = place->parentWidget())
        if (!place->objectName().isEmpty())
            names.prepend(place->objectName());
    return names.join(u'/');
}

QString shortage(const QWidget &widget, const QString &words, QSize has, QSize needs)
{
    return u"%1 \"%2\": has %3x%4, needs %5x%6"_s.arg(placeOf(widget), words)
        .arg(has.width())
        .arg(has.height())
        .arg(needs.width())
        .arg(needs.height());
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *place = &widget; place; place = place->parentWidget())
        if (qobject_cast<const QScrollArea *>(place))
            return true;
    return false;
}

// Nothing of it lies beyond the edge of what holds it.
bool isWhole(const QWidget &widget)
{
    return isScrolled(widget)
        || widget.visibleRegion().boundingRect().contains(
            widget.rect().intersected(QRect(QPoint(), widget.sizeHint().boundedTo(widget.size()))));
}

QSize neededBy(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    return {label.minimumSizeHint().width(), label.heightForWidth(label.width())};
}

bool fits(QSize needs, QSize has)
{
    return needs.width() <= has.width() && needs.height() <= has.height();
}

class Search
{
public:
    void look(const QWidget &widget)
    {
        lookAtLayout(widget);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            lookAtButton(*button);
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            lookAtChoice(*box);
        else if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
            lookAtNumber(*number);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            lookAtTabs(*tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            lookAtHeader(*header);
    }

    QStringList found() const { return m_found; }

private:
    // What is lower than its parts need lays them over one another.
    void lookAtLayout(const QWidget &widget)
    {
        if (const QLayout *layout = widget.layout())
            demand(widget, u"parts"_s, {0, widget.contentsRect().height()},
                   {0, layout->minimumSize().height()});
    }

    void lookAtLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || !label.toolTip().isEmpty())
            return;
        judge(label, label.text(), label.size(), neededBy(label));
    }

    void lookAtButton(const QAbstractButton &button)
    {
        const bool isElided = qobject_cast<const QToolButton *>(&button); // by Qt itself
        if (!button.text().isEmpty() && !(isElided && !button.toolTip().isEmpty()))
            judge(button, button.text(), button.size(), button.sizeHint());
    }

    void lookAtChoice(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const int room =
            box.style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
                .width();
        const int needs = box.fontMetrics().horizontalAdvance(box.currentText());
        if (box.toolTip().isEmpty())
            judge(box, box.currentText(), {room, 0}, {needs, 0});
    }

    void lookAtNumber(const QSpinBox &number)
    {
        const auto *field = number.findChild<QLineEdit *>();
        const int needs = number.fontMetrics().horizontalAdvance(number.text());
        constexpr int margins = 4; // of the text within the field
        judge(number, number.text(), {field->width(), 0}, {needs + margins, 0});
    }

    void lookAtTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            const QRect seen = tabs.tabRect(tab).intersected(tabs.rect());
            const QString words = tabs.tabText(tab);
            if (tabs.isTabVisible(tab) && tabs.tabToolTip(tab).isEmpty())
                judge(tabs, words, {seen.width(), 0},
                      {tabs.fontMetrics().horizontalAdvance(words), 0});
        }
    }

    void lookAtHeader(const QHeaderView &header)
    {
        if (header.orientation() == Qt::Vertical || !header.model())
            return;
        for (int section = 0; section < header.count(); ++section) {
            const auto words =
                header.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
            const auto tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole);
            if (!header.isSectionHidden(section) && tip.toString().isEmpty())
                demand(header, words, {header.sectionSize(section), 0},
                       {header.sectionSizeHint(section), 0});
        }
    }

    void demand(const QWidget &widget, const QString &words, QSize has, QSize needs)
    {
        if (!fits(needs, has))
            m_found << shortage(widget, words, has, needs);
    }

    void judge(const QWidget &widget, const QString &words, QSize has, QSize needs)
    {
        demand(widget, words, has, needs);
        if (!isWhole(widget))
            m_found << placeOf(widget) + " \""_L1 + words + "\": lies beyond the edge"_L1;
    }

    QStringList m_found;
};

} // namespace

QStringList clippedTexts(const QWidget &widget)
{
    Search search;
    for (const QWidget *child : widget.findChildren<QWidget *>())
        if (child->isVisible() && !child->objectName().startsWith("qt_"_L1))
            search.look(*child);
    return search.found();
}

} // namespace support
