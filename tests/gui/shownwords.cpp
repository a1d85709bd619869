// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shownwords.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace support {

namespace {

QString placeOf(const QObject *object, const char *what)
{
    QStringList names{QLatin1StringView(what)};
    for (; object; object = object->parent())
        names.prepend(object->objectName().isEmpty()
                          ? QLatin1StringView(object->metaObject()->className())
                          : object->objectName());
    return names.join(u'/');
}

void gatherHeader(const QAbstractItemView &view, std::vector<Text> &texts)
{
    if (qobject_cast<const QHeaderView *>(&view) || !view.model())
        return;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        if (const auto title = view.model()->headerData(column, Qt::Horizontal);
            title.userType() == QMetaType::QString)
            texts.push_back({placeOf(&view, "header"), title.toString()});
}

void gatherItems(const QWidget &widget, std::vector<Text> &texts)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts.push_back({placeOf(box, "item"), box->itemText(i)});
    if (const auto *list = qobject_cast<const QListWidget *>(&widget))
        for (int i = 0; i < list->count(); ++i)
            texts.push_back({placeOf(list, "item"), list->item(i)->text()});
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.push_back({placeOf(tabs, "tab"), tabs->tabText(i)});
}

// What was put away takes its words when it is shown again; pages of a stack are only behind
// others.
bool isPutAway(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (widget->isHidden() && !qobject_cast<QStackedWidget *>(widget->parentWidget()))
            return true;
    return false;
}

} // namespace

std::vector<Text> textsOf(const QWidget &window)
{
    std::vector<Text> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->objectName().startsWith("qt_"_L1) || isPutAway(widget))
            continue;
        for (const char *property :
             {"text", "title", "placeholderText", "toolTip", "windowTitle", "accessibleName",
              "accessibleDescription", "suffix", "prefix", "specialValueText"})
            if (const QVariant value = widget->property(property);
                value.userType() == QMetaType::QString)
                texts.push_back({placeOf(widget, property), value.toString()});
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            gatherHeader(*view, texts);
        gatherItems(*widget, texts);
    }
    for (const QAction *action : window.actions())
        texts.push_back({placeOf(action, "action"), action->text()});
    return texts;
}

QStringList undressedWords(const QString &text)
{
    static const QRegularExpression apart(u"\u2068[^\u2069]*\u2069|<[^>]+>|\\*\\.[a-z]+"_s);
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    static const QRegularExpression undressed(u"^[A-Za-z]*[aeiouyncAEIOUYNC][A-Za-z]*$"_s);
    QStringList words;
    for (auto i = word.globalMatch(QString(text).remove(apart)); i.hasNext();)
        words << i.next().captured();
    return words.filter(undressed);
}

} // namespace support
