// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/settingrow.h"

#include "backend/settings/values.h"
#include "gui/languages.h"
#include "gui/listing.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/preferences.h"
#include "gui/widgets/textroles.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using settings::Source;

namespace gui {

namespace {

QString translated(const char *words)
{
    return words ? QCoreApplication::translate("gui::SettingField", words) : QString();
}

// What a running server has taken with its start.
bool isOfTheServer(settings::Key key)
{
    return key >= settings::Key::Address && key <= settings::Key::Threads;
}

} // namespace

SettingRow::SettingRow(Preferences &preferences, SettingField field, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_field(std::move(field))
    , m_label(new QLabel)
    , m_hint(new MutedLabel)
    , m_source(new MutedLabel)
    , m_reset(new QToolButton)
    , m_fault(new FaultLabel)
    , m_editor(createEditor())
{
    m_editor->setObjectName(QLatin1StringView(settings::item(m_field.key).variable));
    m_label->setBuddy(m_editor);
    m_reset->setIcon(icon(Glyph::Undo));
    m_reset->setAutoRaise(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, measure::gap() / 2, 0, measure::gap() / 2);
    grid->setVerticalSpacing(measure::gap() / 4);
    // As wide in every row, whatever the language: each row is a grid of its own.
    m_label->setFixedWidth(10 * measure::line());
    m_source->setFixedWidth(7 * measure::line());
    for (QLabel *label : std::initializer_list<QLabel *>{m_label, m_source, m_hint})
        label->setWordWrap(true);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_source, 0, 2);
    grid->addWidget(m_reset, 0, 3);
    grid->addWidget(m_hint, 1, 0, 1, 4);
    grid->addWidget(m_fault, 2, 0, 1, 4);
    grid->setColumnMinimumWidth(3, measure::control());
    grid->setRowMinimumHeight(0, measure::control()); // also of a switch
    grid->setColumnStretch(1, 1);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        forgive();
        if (m_field.editor == SettingField::Editor::Secret)
            static_cast<QLineEdit *>(m_editor)->clear();
        m_preferences.reset(m_field.key);
    });
    connect(&preferences, &Preferences::changed, this, &SettingRow::present);
    connect(&preferences, &Preferences::serverChanged, this, &SettingRow::sayHint);
    retranslate();
}

bool SettingRow::matches(const QString &words) const
{
    const QString all =
        m_label->text().remove(u'&') + u' ' + m_hint->text() + u' ' + m_editor->objectName();
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

QWidget *SettingRow::createEditor()
{
    switch (m_field.editor) {
    case SettingField::Editor::Switch: {
        auto *box = new QCheckBox;
        m_show = [box](const QString &text) {
            const QSignalBlocker quiet(box);
            box->setChecked(text == settings::switchName(true));
        };
        connect(box, &QCheckBox::toggled, this, // assistive tools do not click
                [this](bool on) { take(settings::switchName(on)); });
        return box;
    }
    case SettingField::Editor::Choice: {
        auto *box = new QComboBox;
        // No choice keeps the page from getting narrow; the tool tip says whole what is elided.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
        for (const SettingField::Option &option : m_field.options)
            box->addItem(option.label ? QString() : languageName(option.value), option.value);
        m_show = [box](const QString &text) { box->setCurrentIndex(box->findData(text)); };
        connect(box, &QComboBox::activated, this,
                [this, box] { take(box->currentData().toString()); });
        return box;
    }
    case SettingField::Editor::Folder:
        return createFolderEditor();
    case SettingField::Editor::Text:
    case SettingField::Editor::Number:
        return createTextEditor();
    case SettingField::Editor::Secret:
        return createSecretEditor();
    }
    Q_UNREACHABLE();
}

QWidget *SettingRow::createTextEditor()
{
    auto *edit = new QLineEdit;
    if (m_field.editor == SettingField::Editor::Number)
        edit->setInputMethodHints(Qt::ImhDigitsOnly);
    m_show = [edit](const QString &text) { edit->setText(text); };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        // Not whether it is modified: what assistive tools write is not, for Qt.
        if (edit->text() == settings::item(m_field.key).text(m_preferences.settings()))
            forgive();
        else
            take(edit->text());
    });
    return edit;
}

// Empty, whatever is kept: what is typed is a new secret, and the way to none is Reset. Until it is
// taken it stays, whatever else changes meanwhile.
QWidget *SettingRow::createSecretEditor()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    m_show = [edit](const QString &text) {
        //: In the empty field of a password or token: there is one, which is not shown.
        edit->setPlaceholderText(text.isEmpty() ? QString() : tr("set"));
    };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (edit->text().isEmpty())
            return forgive();
        take(edit->text());
        if (m_reason.isEmpty())
            edit->clear();
    });
    return edit;
}

QWidget *SettingRow::createFolderEditor()
{
    auto *edit = static_cast<QLineEdit *>(createTextEditor());
    QAction *browse = edit->addAction(icon(Glyph::Folder), QLineEdit::TrailingPosition);
    browse->setObjectName(u"browse"_s);
    connect(browse, &QAction::triggered, this, [this, edit] {
        auto *dialog = new QFileDialog(this, tr("Choose a folder"), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &SettingRow::take);
        dialog->open();
    });
    return edit;
}

void SettingRow::take(const QString &text)
{
    m_reason = m_preferences.fault(m_field.key, text);
    sayFault();
    if (m_reason.isEmpty())
        m_preferences.choose(m_field.key, text);
}

void SettingRow::forgive()
{
    m_reason = {};
    sayFault();
}

void SettingRow::sayFault()
{
    //: Under a setting; %1 is the reason, an imperative.
    m_fault->say(m_reason.isEmpty() ? QString()
                                    : tr("This was not taken: %1").arg(messageText(m_reason)));
    m_editor->setAccessibleDescription(m_reason.isEmpty() ? m_hint->text() : m_fault->text());
}

void SettingRow::sayHint()
{
    QStringList words;
    if (m_field.hint)
        words << translated(m_field.hint);
    if (m_preferences.isAwaitingRestart(m_field.key))
        words << tr("Restart the server to apply this.");
    else if (isOfTheServer(m_field.key))
        words << tr("Takes effect when the server next starts.");
    m_hint->setText(sentences(words));
    m_hint->setVisible(!words.isEmpty());
    if (m_reason.isEmpty())
        m_editor->setAccessibleDescription(m_hint->text());
}

void SettingRow::present()
{
    const settings::Settings &settings = m_preferences.settings();
    const Source source = settings.source(m_field.key);
    m_show(settings::item(m_field.key).text(settings));
    m_editor->setEnabled(!settings.isFixed(m_field.key));
    m_source->setText(sourceText());
    const bool isChosen = source == Source::Preferences || source == Source::Keyring;
    m_reset->setVisible(isChosen);
    sayHint();
}

QString SettingRow::sourceText() const
{
    switch (m_preferences.settings().source(m_field.key)) {
    case Source::Default:
        //: Where the value of a setting comes from.
        return tr("default");
    case Source::Preferences:
        //: Where the value of a setting comes from: from this window.
        return tr("chosen here");
    case Source::Keyring:
        //: Where the value of a setting comes from: it is kept as a secret.
        return tr("kept secret");
    case Source::DotEnv:
        //: Where the value of a setting comes from; it cannot be changed here.
        return tr("fixed by .env");
    case Source::Environment:
        //: Where the value of a setting comes from; it cannot be changed here.
        return tr("fixed by the environment");
    case Source::CommandLine:
        //: Where the value of a setting comes from; it cannot be changed here.
        return tr("fixed by the command line");
    }
    Q_UNREACHABLE();
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingRow::retranslate()
{
    m_label->setText(translated(m_field.label));
    m_editor->setAccessibleName(m_label->text().remove(u'&'));
    sayFault();
    //: Gives a setting its default value again; %1 is the setting.
    m_reset->setToolTip(tr("Reset: %1").arg(m_editor->accessibleName()));
    m_reset->setAccessibleName(m_reset->toolTip());
    if (auto *browse = m_editor->findChild<QAction *>(u"browse"_s))
        browse->setText(tr("Choose a folder"));
    if (auto *box = qobject_cast<QComboBox *>(m_editor)) {
        box->view()->setAccessibleName(m_editor->accessibleName());
        for (int i = 0; i < box->count(); ++i)
            if (const char *label = m_field.options[std::size_t(i)].label)
                box->setItemText(i, translated(label));
    }
    present();
}

} // namespace gui
