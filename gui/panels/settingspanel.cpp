// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/settingspanel.h"

#include "backend/exports/folder.h"
#include "backend/runtime/runtime.h"
#include "backend/runtime/whendone.h"
#include "backend/settings/paths.h"
#include "gui/access.h"
#include "gui/actions.h"
#include "gui/desktop/logfile.h"
#include "gui/errortext.h"
#include "gui/helpbundle.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/panels/namepolicybox.h"
#include "gui/panels/settinggroups.h"
#include "gui/panels/storetest.h"
#include "gui/preferences.h"
#include "gui/widgets/bundleview.h"
#include "gui/widgets/card.h"
#include "gui/widgets/customplot.h"
#include "gui/widgets/settingrow.h"
#include "gui/widgets/textroles.h"
#include "ui_settingspanel.h"

#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using runtime::whenDone;

namespace gui {

namespace {

const QString keyringTopic = u"settings/keyring"_s;
const QString outputsTopic = u"settings/outputs"_s;

// Whether it stands in a section itself, beside the rows.
bool says(const Card &section, const QString &words)
{
    const auto has = [&words](QString text) {
        return text.remove(u'&').contains(words, Qt::CaseInsensitive);
    };
    const auto labels = section.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    const auto buttons =
        section.findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(labels, has, &QLabel::text)
        || std::ranges::any_of(buttons, has, &QAbstractButton::text);
}

// The first stands where one reads from, and the keys of each in the order of its name.
QString keysText(const QList<QKeySequence> &shortcuts)
{
    static constexpr char16_t rightToLeftMark = u'\u200f';
    QStringList all;
    for (const QKeySequence &keys : shortcuts)
        all << standingAlone(keys.toString(QKeySequence::NativeText));
    const QString text = all.join(u"   "_s);
    return QApplication::isRightToLeft() ? rightToLeftMark + text : text;
}

} // namespace

SettingsPanel::SettingsPanel(runtime::Runtime &runtime, Preferences &preferences, Actions &actions,
                             QWidget *parent)
    : Panel(Page::Settings, actions, parent)
    , m_runtime(runtime)
    , m_preferences(preferences)
    , m_actions(actions)
    , m_ui(std::make_unique<Ui::SettingsPanel>())
    , m_files(runtime, *this)
    , m_outputs(runtime.settings().outputs)
{
    m_ui->setupUi(this);
    createFields();
    createPrivacy();
    createBundle();
    createShortcuts();
    createAbout();
    m_ui->contentLayout->addStretch(1);
    m_ui->noneLabel->hide();
    m_ui->sectionList->setCurrentRow(0);
    m_ui->findField->addAction(m_actions[Command::FindSetting], QLineEdit::LeadingPosition);
    connect(m_ui->findField, &QLineEdit::textChanged, this, &SettingsPanel::find);
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, &SettingsPanel::scrollTo);
    connect(m_ui->scrollArea->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &SettingsPanel::follow);
    connect(m_actions[Command::FindSetting], &QAction::triggered, this,
            [this] { m_ui->findField->setFocus(Qt::ShortcutFocusReason); });
    connectPreferences();
    showJobsIn(*m_ui->jobBars);
    retranslate();
}

SettingsPanel::~SettingsPanel() = default;

void SettingsPanel::connectPreferences()
{
    connect(&m_preferences, &Preferences::failed, this,
            [this](const base::Error &error) { Q_EMIT noticed(failure(u"settings"_s, error)); });
    connect(&m_preferences, &Preferences::secretNotKept, this, [this](const base::Message &reason) {
        //: %1 is the reason.
        warn(QT_TR_NOOP("The keyring of the desktop did not take the secret, so it holds until "
                        "the program ends: %1"),
             reason);
    });
    connect(&m_preferences, &Preferences::secretNotForgotten, this,
            [this](const base::Message &reason) {
                //: %1 is the reason.
                warn(QT_TR_NOOP("The secret is not used any more, but the keyring of the "
                                "desktop may still hold it: %1"),
                     reason);
            });
    connect(&m_preferences, &Preferences::secretsMissing, this,
            [this](const base::Message &reason) {
                Q_EMIT noticed(inAnyLanguage([this, reason] { return missing(reason); }));
            });
    connect(&m_preferences, &Preferences::secretsRecalled, this,
            [this] { Q_EMIT settled(keyringTopic); });
    connect(&m_preferences, &Preferences::changed, this, &SettingsPanel::checkOutputs);
}

// When it is chosen, rather than when there is something to be written.
void SettingsPanel::checkOutputs()
{
    const QString folder = m_runtime.settings().outputs;
    if (std::exchange(m_outputs, folder) == folder)
        return;
    const auto check = [folder](const runtime::Progress &) {
        return exports::checkFolder(folder).map([] { return true; });
    };
    whenDone(m_runtime.work<bool>(check), this, [this, folder](const base::Result<bool> &checked) {
        if (folder != m_outputs)
            return; // another was chosen meanwhile
        if (checked)
            Q_EMIT settled(outputsTopic);
        else
            Q_EMIT noticed(failure(outputsTopic, checked.error()));
    });
}

void SettingsPanel::warn(const char *words, const base::Message &reason)
{
    Q_EMIT noticed(inAnyLanguage([words, reason] {
        return Notice{u"settings"_s, Tone::Warning, tr(words).arg(messageText(reason)), {}};
    }));
}

Notice SettingsPanel::missing(const base::Message &reason)
{
    //: %1 is the reason; a secret is a password or a token.
    const QString words = tr("The keyring of the desktop did not give the secrets it keeps, so the "
                             "program works without them: %1")
                              .arg(messageText(reason));
    //: On a button: asks the keyring once more.
    const Remedy again{tr("Ask the keyring again"), [this] { m_preferences.recall({}); }};
    return {keyringTopic, Tone::Warning, words, {again}};
}

QVBoxLayout *SettingsPanel::addSection(const char *title)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setSpacing(0);
    auto *heading = new HeadingLabel;
    column->addWidget(heading);
    m_ui->contentLayout->addWidget(card);
    m_ui->sectionList->addItem(QString());
    m_words.push_back([heading, title, item = m_ui->sectionList->count() - 1, this] {
        heading->setText(tr(title));
        m_ui->sectionList->item(item)->setText(tr(title));
    });
    m_sections.push_back({title, card, {}});
    return column;
}

void SettingsPanel::createFields()
{
    for (const SettingGroup &group : settingGroups()) {
        QVBoxLayout *column = addSection(group.title);
        for (const SettingField &field : group.fields) {
            auto *row = new SettingRow(m_preferences, field);
            column->addWidget(row);
            m_sections.back().rows.push_back(row);
            if (field.key == settings::Key::UndoPeriod)
                addStoreControls(*column);
        }
    }
}

void SettingsPanel::addStoreControls(QVBoxLayout &column)
{
    auto *names = new NamePolicyBox(m_runtime);
    auto *hint = new MutedLabel;
    hint->setWordWrap(true);
    auto *test = new StoreTest(m_runtime);
    column.addSpacing(measure::gap());
    column.addWidget(names);
    column.addWidget(hint);
    column.addSpacing(measure::gap());
    column.addLayout(test);
    connect(names, &NamePolicyBox::failed, this,
            [this](const base::Error &error) { Q_EMIT noticed(failure(u"settings"_s, error)); });
    m_words.push_back([names, hint] {
        names->retranslate();
        //: Below the switch that makes names unique.
        hint->setText(tr("Nobody is added whose first and last name is there."));
        names->setAccessibleDescription(hint->text());
    });
    m_words.push_back([test] { test->retranslate(); });
}

void SettingsPanel::createPrivacy()
{
    QVBoxLayout *column = addSection(QT_TRANSLATE_NOOP("gui::SettingsPanel", "Privacy"));
    auto *text = new QLabel;
    text->setObjectName(u"privacyText"_s);
    text->setWordWrap(true);
    column->addSpacing(measure::gap());
    column->addWidget(text);
    m_words.push_back([text] {
        text->setText(tr("Tellerdesk makes no connection to anywhere by itself: no account, no "
                         "statistics, no look for updates. It reaches only the Redis you name, "
                         "and the server you let the simulator ask."));
    });
}

void SettingsPanel::createBundle()
{
    const int section = m_ui->sectionList->count();
    auto *view = new BundleView;
    addSection(QT_TRANSLATE_NOOP("gui::SettingsPanel", "Help bundle"))->addWidget(view);
    connect(view, &BundleView::wanted, m_actions[Command::MakeHelpBundle], &QAction::trigger);
    connect(m_actions[Command::MakeHelpBundle], &QAction::triggered, this, [this, view, section] {
        const auto read = [](const runtime::Progress &) -> base::Result<QString> {
            return LogFile::tail(settings::stateFolder());
        };
        whenDone(m_runtime.work<QString>(read), this, [this, view, section](const auto &log) {
            view->show(helpBundle(m_runtime, log.value_or(QString())));
            goTo(section);
        });
    });
    connect(view, &BundleView::saveWanted, this, [this, view] {
        m_files.saveNew(view->bundle().toUtf8(),
                        m_runtime.settings().outputs + "/tellerdesk_help_bundle.txt"_L1);
    });
}

void SettingsPanel::createShortcuts()
{
    QVBoxLayout *column = addSection(QT_TRANSLATE_NOOP("gui::SettingsPanel", "Shortcuts"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(measure::gap() / 2);
    column->addSpacing(measure::gap());
    column->addLayout(grid);
    const auto addRow = [this, grid](const std::function<QString()> &words,
                                     const QList<QKeySequence> &shortcuts) {
        auto *what = new QLabel;
        what->setWordWrap(true);
        auto *keys = new MutedLabel;
        const int row = grid->rowCount();
        grid->addWidget(what, row, 0);
        // Labels whose text runs from the left would not begin at the right of their own accord.
        grid->addWidget(keys, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
        m_words.push_back([what, keys, words, shortcuts] {
            what->setText(words());
            keys->setText(keysText(shortcuts));
        });
    };
    for (QAction *action : m_actions.all())
        if (!action->shortcuts().isEmpty())
            addRow([action] { return action->text(); }, action->shortcuts());
    // What has no command, since it concerns what has the focus.
    addRow([] { return tr("Copy the selected rows of a table"); }, {QKeySequence::Copy});
    addRow([] { return tr("Clear the field, or close what has opened"); }, {Qt::Key_Escape});
}

void SettingsPanel::createAbout()
{
    QVBoxLayout *column = addSection(QT_TRANSLATE_NOOP("gui::SettingsPanel", "About"));
    auto *row = new QHBoxLayout;
    auto *picture = new QLabel;
    auto *text = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(4 * measure::line()));
    text->setObjectName(u"aboutText"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    row->setSpacing(measure::line());
    column->addSpacing(measure::gap());
    column->addLayout(row);
    m_words.push_back([this, text] {
        const QString parts =
            u"Qt %1 (LGPL-3, QtHttpServer GPL-3) · QCustomPlot %2 (GPL-3) · hiredis (BSD-3) · "
            u"GMP (LGPL-3) · nlohmann-json (MIT) · simdjson (Apache-2.0) · tl::expected (CC0) · "
            u"QtKeychain (BSD-3) · libqrencode (LGPL-2.1) · OpenSSL (Apache-2.0) · "
            u"ReDoc (MIT) · Swagger UI (Apache-2.0) · zlib"_s.arg(
                QLatin1StringView(qVersion()), QLatin1StringView(QCUSTOMPLOT_VERSION_STR));
        // The name, too, begins where the page does.
        const auto side = isRightToLeft() ? "rtl"_L1 : "ltr"_L1;
        text->setText("<p dir=%5><b>Tellerdesk %1</b></p><p>%2</p><p>%3</p><p>%4</p>"_L1.arg(
            QCoreApplication::applicationVersion(),
            tr("A workbench for cash denominations and a customer API."),
            tr("Free software under the GNU General Public License, version 3 or later; it "
               "comes without any warranty."),
            //: %1 is a list of libraries with their versions and licences.
            tr("Made with %1.").arg(parts), side));
    });
}

void SettingsPanel::find(const QString &words)
{
    bool isFound = false;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const bool isCalledSo = tr(m_sections[i].title).contains(words, Qt::CaseInsensitive);
        bool hasAny = isCalledSo || says(*m_sections[i].card, words);
        for (SettingRow *row : m_sections[i].rows) {
            const bool isWanted = isCalledSo || row->matches(words);
            row->setVisible(isWanted);
            hasAny = hasAny || isWanted;
        }
        m_sections[i].card->setVisible(hasAny);
        m_ui->sectionList->setRowHidden(int(i), !hasAny);
        isFound = isFound || hasAny;
    }
    m_ui->noneLabel->setVisible(!isFound);
    describe(*m_ui->findField, isFound ? QString() : m_ui->noneLabel->text());
}

void SettingsPanel::goTo(int section)
{
    m_ui->findField->clear();
    m_ui->sectionList->setCurrentRow(section);
    scrollTo(section); // also when it was the current one, and scrolled away from
}

void SettingsPanel::scrollTo(int section)
{
    if (section < 0)
        return;
    // What has just been shown has no place yet, and the page no end after it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QScopedValueRollback isLed(m_isLed, true); // the end of the page may come before it
    m_ui->scrollArea->verticalScrollBar()->setValue(m_sections[std::size_t(section)].card->y()
                                                    - measure::gap());
}

// The list shows where the page was scrolled to.
void SettingsPanel::follow(int position)
{
    if (m_isLed)
        return;
    const bool isAtEnd =
        position > 0 && position == m_ui->scrollArea->verticalScrollBar()->maximum();
    int seen = -1;
    for (int i = 0; i < int(m_sections.size()); ++i) {
        const Card *card = m_sections[std::size_t(i)].card;
        const bool isReached = isAtEnd || card->y() - measure::gap() <= position;
        if (!card->isHidden() && (isReached || seen < 0))
            seen = i;
    }
    const QSignalBlocker quiet(m_ui->sectionList);
    m_ui->sectionList->setCurrentRow(seen);
}

void SettingsPanel::showShortcuts()
{
    goTo(int(m_sections.size()) - 2);
}

void SettingsPanel::showAbout()
{
    goTo(int(m_sections.size()) - 1);
}

void SettingsPanel::takeFocus()
{
    m_ui->findField->setFocus(Qt::OtherFocusReason);
}

void SettingsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    for (const auto &set : m_words)
        set();
    // Its entries have no pictures.
    m_ui->sectionList->setFixedWidth(m_ui->sectionList->sizeHintForColumn(0) - measure::icon());
}

} // namespace gui
