// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/settings/item.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QToolButton;

namespace gui {

class FaultLabel;
class Preferences;

// How one setting is shown and changed.
struct SettingField
{
    enum class Editor { Text, Number, Switch, Choice, Secret, Folder };

    struct Option
    {
        QString value; // as the settings spell it
        const char *label; // translated in gui::SettingField; null: it is a language's code
    };

    settings::Key key;
    Editor editor;
    const char *label; // translated in gui::SettingField
    const char *hint; // likewise; may be null
    std::vector<Option> options = {};
};

// One setting: its name, its value to be edited, where the value comes from, and the way back to
// the default. What is fixed from outside is shown and cannot be edited.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    SettingRow(Preferences &preferences, SettingField field, QWidget *parent = nullptr);

    bool matches(const QString &words) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createEditor();
    QWidget *createTextEditor();
    QWidget *createSecretEditor();
    QWidget *createFolderEditor();
    void take(const QString &text);
    void forgive();
    void sayFault();
    void sayHint();
    void present();
    void retranslate();
    QString sourceText() const;

    Preferences &m_preferences;
    SettingField m_field;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_source;
    QToolButton *m_reset;
    FaultLabel *m_fault;
    base::Message m_reason; // why a value was not taken
    std::function<void(const QString &)> m_show; // puts a value into the editor
    QWidget *m_editor; // last: making it sets m_show
};

} // namespace gui
