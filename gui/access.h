// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QString;
class QTableView;
class QWidget;

// What Qt leaves open towards screen readers and other assistive tools. Main thread only.
namespace gui {

// What is drawn is a chart, a card groups what it holds, the banner and the offer to undo are
// alerts. Once, before the first widget is asked for.
void describeWidgets();

// Shows the alert and has it spoken, also when it was shown already and says something else now.
void announce(QWidget &alert);

// Says how many rows a table has, or what else describes a widget. Spoken once: Qt would tell it
// again each time, also when it is the same.
void describe(QWidget &widget, const QString &words);

// The buttons within fields have pictures alone; gives them names in the language of the moment.
void nameFieldButtons(const QWidget &window);

// An assistive tool selects a row without making it the current one, on which everything here
// depends. The view has its model.
void letCurrentFollow(QAbstractItemView &view);

// Selects a row and makes it the current one, as QTableView::selectRow() does where one writes from
// the left; from the right, that finds no column.
void selectRow(QTableView &table, int row);

} // namespace gui
