// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statusstrip.h"

#include "backend/runtime/runtime.h"
#include "gui/actions.h"
#include "gui/listing.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/models/instancewatch.h"
#include "gui/statewords.h"
#include "gui/widgets/menubutton.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gui {

StatusStrip::StatusStrip(const runtime::Runtime &runtime, const InstanceWatch &instances,
                         const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_runtime(runtime)
    , m_instances(instances)
{
    setObjectName(u"statusStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::gap(), 2, measure::gap(), 2);
    m_serverButton = createButton(u"serverStatusButton"_s);
    m_storeButton = createButton(u"storeStatusButton"_s);
    m_instancesButton = createButton(u"instancesStatusButton"_s);
    m_instancesButton->setIcon(icon(Glyph::Instances));
    m_instancesButton->hide();
    m_runButton = createButton(u"runStatusButton"_s);
    m_runButton->setIcon(icon(Glyph::Gauge));
    row->addWidget(m_runBar = new QProgressBar);
    m_runBar->setObjectName(u"runProgressBar"_s);
    m_runBar->setFixedWidth(6 * measure::line());
    hideRun();
    row->addStretch(1);
    m_fileButton = createButton(u"fileStatusButton"_s);
    m_fileButton->setIcon(icon(Glyph::File));
    m_fileButton->hide();
    createMenu(actions);
    connect(m_serverButton, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(Page::Server); });
    connect(m_storeButton, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(Page::Settings); });
    connect(m_instancesButton, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(Page::Server); });
    connect(m_runButton, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(Page::Simulator); });
    connect(m_fileButton, &QToolButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
    });
    connect(&runtime, &runtime::Runtime::serverChanged, this, &StatusStrip::showServer);
    connect(&runtime, &runtime::Runtime::storeChanged, this, &StatusStrip::showStore);
    connect(&runtime, &runtime::Runtime::simulationProgressed, this, &StatusStrip::showRun);
    connect(&runtime, &runtime::Runtime::simulationFinished, this, &StatusStrip::hideRun);
    connect(&instances, &InstanceWatch::changed, this, &StatusStrip::showInstances);
    retranslate();
}

QToolButton *StatusStrip::createButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void StatusStrip::createMenu(const Actions &actions)
{
    layout()->addWidget(m_menuButton = new MenuButton);
    m_menuButton->setObjectName(u"windowMenuButton"_s);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setIcon(icon(Glyph::More));
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    for (const Command command : {Command::SearchCommands, Command::ShowHelp,
                                  Command::ShowShortcuts, Command::ShowAbout, Command::Quit})
        m_menuButton->popup().addAction(actions[command]);
}

void StatusStrip::showFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const int most = 16 * measure::line(); // or a long name would widen the window
    m_file = path;
    m_fileButton->setText(m_fileButton->fontMetrics().elidedText(name, Qt::ElideMiddle, most));
    m_fileButton->setAccessibleName(name);
    m_fileButton->show();
    retranslate();
}

void StatusStrip::takeFocus()
{
    m_serverButton->setFocus(Qt::ShortcutFocusReason);
}

void StatusStrip::showServer(const runtime::ServerStatus &status)
{
    const Status words = serverWords(status.state);
    m_serverButton->setIcon(markIcon(words.mark, words.tone));
    m_serverButton->setText(serverText(status));
    m_serverButton->setToolTip(m_serverButton->text());
}

void StatusStrip::showStore(const runtime::StoreStatus &status)
{
    const Status words = storeWords(status);
    m_storeButton->setIcon(markIcon(words.mark, words.tone));
    m_storeButton->setText(status.latency && status.state == runtime::StoreStatus::State::Ready
                               ? listed({words.word, latencyText(*status.latency)})
                               : words.word);
    m_storeButton->setToolTip(status.reason.isEmpty() ? status.address
                                                      : messageText(status.reason));
}

void StatusStrip::showInstances()
{
    m_instancesButton->setVisible(m_instances.count() > 0);
    m_instancesButton->setText(instancesText(m_instances.count()));
    m_instancesButton->setToolTip(m_instances.list());
}

void StatusStrip::showRun(const simulator::Snapshot &snapshot)
{
    const auto &counts = snapshot.counts;
    m_runButton->show();
    m_runBar->setVisible(snapshot.total.has_value());
    if (!snapshot.total)
        return;
    const qint64 total = std::max<qint64>(*snapshot.total, 1);
    const qint64 done = counts.answered + counts.failed + counts.cancelled;
    m_runBar->setMaximum(int(total));
    m_runBar->setValue(int(done));
    const auto rest =
        m_rest.after(std::chrono::duration_cast<std::chrono::milliseconds>(snapshot.elapsed),
                     double(done) / double(total));
    m_runBar->setToolTip(rest ? restText(*rest) : QString()); // the strip has no room for it
}

void StatusStrip::hideRun()
{
    m_runButton->hide();
    m_runBar->hide();
    m_rest = {};
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.sunken);
    painter.fillRect(0, 0, width(), 1, colours.line);
}

void StatusStrip::retranslate()
{
    showServer(m_runtime.serverStatus());
    showStore(m_runtime.storeStatus());
    showInstances();
    //: In the status bar, while requests are being sent.
    m_runButton->setText(tr("Simulator at work"));
    m_runBar->setAccessibleName(tr("Progress of the simulator"));
    m_runBar->setFormat(percentText());
    //: Opens a menu with the commands for the whole window: search, help, quit.
    m_menuButton->setToolTip(tr("Menu of the window"));
    m_menuButton->setAccessibleName(m_menuButton->toolTip());
    //: Tooltip of the file written last; %1 is its path.
    m_fileButton->setToolTip(tr("%1 – click to open its folder").arg(isolated(m_file)));
    m_fileButton->setAccessibleDescription(m_fileButton->toolTip());
}

} // namespace gui
