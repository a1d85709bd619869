// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statusstrip.h"

#include "backend/runtime/runtime.h"
#include "gui/actions.h"
#include "gui/listing.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "gui/models/instancewatch.h"
#include "gui/progress.h"
#include "gui/statewords.h"
#include "gui/widgets/elidedbutton.h"
#include "gui/widgets/menubutton.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// What does not tell how far it is comes last.
double shareOf(const UnderWay::LongJob &job)
{
    return job.share.value_or(1);
}

QString jobText(const UnderWay::LongJob &job)
{
    QStringList words{job.words};
    if (job.share)
        words << percentText().replace("%p"_L1, QLocale().toString(int(*job.share * 100)));
    if (job.rest)
        words << restText(*job.rest);
    return listed(words);
}

} // namespace

StatusStrip::StatusStrip(const runtime::Runtime &runtime, const InstanceWatch &instances,
                         const UnderWay &work, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_runtime(runtime)
    , m_instances(instances)
    , m_work(work)
{
    setObjectName(u"statusStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::gap(), 2, measure::gap(), 2);
    m_serverButton = createButton(u"serverStatusButton"_s);
    m_storeButton = createButton(u"storeStatusButton"_s);
    m_instancesButton = createButton(u"instancesStatusButton"_s);
    m_instancesButton->setIcon(icon(Glyph::Instances));
    m_instancesButton->hide();
    m_jobButton = createElidedButton(u"jobStatusButton"_s);
    m_jobButton->setIcon(icon(Glyph::Gauge));
    row->addWidget(m_jobBar = new QProgressBar);
    m_jobBar->setObjectName(u"jobStatusBar"_s);
    m_jobBar->setMinimumWidth(3 * measure::line());
    m_jobBar->setMaximumWidth(6 * measure::line());
    m_jobBar->setFixedHeight(measure::gap()); // or little of it, so short, looks like a switch
    m_jobBar->setTextVisible(false); // so small, it would lie on its edge
    row->addStretch(1);
    m_fileButton = createElidedButton(u"fileStatusButton"_s);
    m_fileButton->setIcon(icon(Glyph::File));
    m_fileButton->hide();
    createMenu(actions);
    connect(m_serverButton, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(Page::Server); });
    connect(m_storeButton, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(Page::Settings); });
    connect(m_instancesButton, &QToolButton::clicked, this,
            [this] { Q_EMIT pageWanted(Page::Server); });
    connect(m_jobButton, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(m_jobPage); });
    connect(m_fileButton, &QToolButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
    });
    connect(&runtime, &runtime::Runtime::serverChanged, this, &StatusStrip::showServer);
    connect(&runtime, &runtime::Runtime::storeChanged, this, &StatusStrip::showStore);
    connect(&work, &UnderWay::longJobsChanged, this, &StatusStrip::showJobs);
    connect(&instances, &InstanceWatch::changed, this, &StatusStrip::showInstances);
    retranslate();
}

QToolButton *StatusStrip::createButton(const QString &name)
{
    auto *button = new QToolButton;
    add(*button, name);
    return button;
}

ElidedButton *StatusStrip::createElidedButton(const QString &name)
{
    auto *button = new ElidedButton;
    add(*button, name);
    return button;
}

void StatusStrip::add(QToolButton &button, const QString &name)
{
    button.setObjectName(name);
    button.setAutoRaise(true);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(&button);
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
    m_file = path;
    const QString name = QFileInfo(path).fileName();
    m_fileButton->setWords(name, name);
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

// One by its name, several by their number; how far they are is told of the one that has most of
// its way to go.
void StatusStrip::showJobs()
{
    const auto jobs = m_work.longJobs();
    m_jobButton->setVisible(!jobs.empty());
    m_jobBar->setVisible(!jobs.empty());
    QStringList names, tips;
    for (const auto &job : jobs) {
        names << job.words;
        tips << jobText(job);
    }
    //: In the status bar: work that takes long.
    const QString count = tr("%Ln job(s)", nullptr, int(jobs.size()));
    const bool isNamed = jobs.size() == 1;
    m_jobButton->setWords(isNamed ? names.front() : count, listedApart(names));
    m_jobButton->setSizePolicy(isNamed ? QSizePolicy::Preferred : QSizePolicy::Minimum,
                               QSizePolicy::Fixed); // a number cut short says nothing
    m_jobButton->setToolTip(tips.join(u'\n'));
    if (!jobs.empty())
        showProgress(*std::ranges::min_element(jobs, {}, shareOf));
}

void StatusStrip::showProgress(const UnderWay::LongJob &job)
{
    m_jobPage = job.page;
    m_jobBar->setMaximum(job.share ? wholeJob : 0);
    m_jobBar->setValue(int(job.share.value_or(0) * wholeJob));
    if (m_jobBar->accessibleName() != job.words)
        m_jobBar->setAccessibleName(job.words);
    m_jobBar->setToolTip(jobText(job)); // the strip has no room for it
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
    m_jobBar->setFormat(percentText());
    showJobs();
    //: Opens a menu with the commands for the whole window: search, help, quit.
    m_menuButton->setToolTip(tr("Menu of the window"));
    m_menuButton->setAccessibleName(m_menuButton->toolTip());
    //: Tooltip of the file written last; %1 is its path.
    m_fileButton->setToolTip(tr("%1 – click to open its folder").arg(isolated(m_file)));
    m_fileButton->setAccessibleDescription(m_fileButton->toolTip());
}

} // namespace gui
