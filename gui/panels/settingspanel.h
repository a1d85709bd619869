// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/base/message.h"
#include "gui/panels/filewriting.h"
#include "gui/panels/panel.h"

#include <memory>

class QVBoxLayout;

namespace Ui {
class SettingsPanel;
}

namespace runtime {
class Runtime;
}

namespace gui {

class Card;
class Preferences;
class SettingRow;

// Every setting with its value, where that comes from and the way back; what is done at once needs
// no button to confirm it. Also the list of shortcuts and what the program is made of.
class SettingsPanel : public Panel
{
    Q_OBJECT

public:
    SettingsPanel(runtime::Runtime &runtime, Preferences &preferences, Actions &actions,
                  QWidget *parent = nullptr);
    ~SettingsPanel() override;

    void takeFocus() override;
    void showShortcuts();
    void showAbout();

protected:
    void retranslate() override;

private:
    struct Section
    {
        const char *title;
        Card *card;
        std::vector<SettingRow *> rows;
    };

    QVBoxLayout *addSection(const char *title);
    void createFields();
    void addStoreControls(QVBoxLayout &column);
    void createPrivacy();
    void createBundle();
    void createShortcuts();
    void createAbout();
    void connectPreferences();
    void warn(const char *words, const base::Message &reason);
    Notice missing(const base::Message &reason); // of the secrets
    void checkOutputs();
    void find(const QString &words);
    void goTo(int section);
    void scrollTo(int section);
    void follow(int position);

    runtime::Runtime &m_runtime;
    Preferences &m_preferences;
    Actions &m_actions;
    std::unique_ptr<Ui::SettingsPanel> m_ui;
    FileWriting m_files;
    std::vector<Section> m_sections;
    QString m_outputs; // the folder that was checked
    bool m_isLed = false; // by the list of sections: the page scrolls to where that says
    std::vector<std::function<void()>> m_words; // set each text anew
};

} // namespace gui
