// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/formstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace gui {

namespace {

// Calls visit(field, key) for each field of one sort.
template <typename Field, typename Visit>
void eachField(const QWidget &form, const QString &group, Visit visit)
{
    for (Field *field : form.findChildren<Field *>(Qt::FindDirectChildrenOnly))
        visit(*field, group + u'/' + field->objectName());
}

template <typename Field, typename Signal>
void follow(const QWidget &form, Signal signal, const std::function<void()> &act)
{
    for (Field *field : form.findChildren<Field *>(Qt::FindDirectChildrenOnly))
        QObject::connect(field, signal, &form, act);
}

} // namespace

void saveForm(const QWidget &form, QSettings &state, const QString &group)
{
    eachField<QSpinBox>(form, group, [&](const QSpinBox &box, const QString &key) {
        state.setValue(key, box.value());
    });
    eachField<QComboBox>(form, group, [&](const QComboBox &box, const QString &key) {
        state.setValue(key, box.currentIndex());
    });
    eachField<QCheckBox>(form, group, [&](const QCheckBox &box, const QString &key) {
        state.setValue(key, box.isChecked());
    });
    eachField<QLineEdit>(form, group, [&](const QLineEdit &edit, const QString &key) {
        if (edit.echoMode() == QLineEdit::Normal) // no file keeps a secret
            state.setValue(key, edit.text());
    });
}

void restoreForm(const QWidget &form, const QSettings &state, const QString &group)
{
    eachField<QSpinBox>(form, group, [&](QSpinBox &box, const QString &key) {
        box.setValue(state.value(key, box.value()).toInt());
    });
    eachField<QComboBox>(form, group, [&](QComboBox &box, const QString &key) {
        const int index = state.value(key, box.currentIndex()).toInt();
        if (index >= 0 && index < box.count())
            box.setCurrentIndex(index);
    });
    eachField<QCheckBox>(form, group, [&](QCheckBox &box, const QString &key) {
        box.setChecked(state.value(key, box.isChecked()).toBool());
    });
    eachField<QLineEdit>(form, group, [&](QLineEdit &edit, const QString &key) {
        edit.setText(state.value(key, edit.text()).toString());
    });
}

void whenFormChanges(const QWidget &form, const std::function<void()> &act)
{
    follow<QSpinBox>(form, &QSpinBox::valueChanged, act);
    follow<QComboBox>(form, &QComboBox::currentIndexChanged, act);
    follow<QCheckBox>(form, &QCheckBox::toggled, act);
    follow<QLineEdit>(form, &QLineEdit::textChanged, act);
}

} // namespace gui
