// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/plandetails.h"

#include "gui/formstate.h"
#include "gui/simulatortext.h"
#include "gui/widgets/choices.h"
#include "ui_plandetails.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using simulator::Drill;
using simulator::Engine;
using simulator::StartId;

namespace gui {

namespace {

const QString stateGroup = u"simulator"_s;
constexpr std::array startIds{StartId::AfterHighest, StartId::One, StartId::Random};
constexpr std::array engines{Engine::Manager, Engine::Sockets};
constexpr std::array drills{Drill::None, Drill::DropReplies, Drill::Delay, Drill::RefuseStore,
                            Drill::KillStore};

} // namespace

PlanDetails::PlanDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PlanDetails>())
{
    m_ui->setupUi(this);
    const simulator::Plan usual;
    m_ui->youngestBox->setValue(usual.youngest);
    m_ui->oldestBox->setValue(usual.oldest);
    m_ui->smallestBatchBox->setValue(usual.smallestBatch);
    m_ui->largestBatchBox->setValue(usual.largestBatch);
    m_ui->verifyBox->setChecked(true);
    whenFormChanges(*this, [this] { Q_EMIT changed(); });
    retranslate();
}

PlanDetails::~PlanDetails() = default;

void PlanDetails::read(simulator::Plan *plan) const
{
    readRequests(plan);
    plan->engine = chosen(*m_ui->engineBox, engines);
    plan->deadline = std::chrono::seconds(m_ui->deadlineBox->value());
    plan->trust =
        m_ui->trustBox->isChecked() ? simulator::TlsTrust::Anyone : simulator::TlsTrust::Verified;
    if (m_ui->drillBox->isEnabledTo(this))
        plan->drill = chosen(*m_ui->drillBox, drills);
    plan->verification = m_ui->verifyBox->isChecked() ? simulator::Verification::Decides
                                                      : simulator::Verification::Off;
    readLimits(plan);
}

void PlanDetails::readRequests(simulator::Plan *plan) const
{
    plan->mix.pages = m_ui->pagesBox->value();
    plan->mix.puts = m_ui->putsBox->value();
    plan->mix.removals = m_ui->removalsBox->value();
    plan->mix.clears = m_ui->clearsBox->value();
    plan->pageSize = m_ui->pageSizeBox->value();
    plan->startId = chosen(*m_ui->startIdBox, startIds);
    plan->youngest = m_ui->youngestBox->value();
    plan->oldest = m_ui->oldestBox->value();
    plan->smallestBatch = m_ui->smallestBatchBox->value();
    plan->largestBatch = m_ui->largestBatchBox->value();
    plan->names = m_ui->namesBox->value();
}

void PlanDetails::readLimits(simulator::Plan *plan) const
{
    using std::chrono::milliseconds;
    if (m_ui->p95Box->value() > 0)
        plan->limits.p95 = milliseconds(m_ui->p95Box->value());
    if (m_ui->p99Box->value() > 0)
        plan->limits.p99 = milliseconds(m_ui->p99Box->value());
    plan->limits.failures = m_ui->failuresBox->value();
    if (plan->drill != Drill::None)
        plan->limits.failures.reset(); // they are made on purpose
}

void PlanDetails::setOurServer(bool isOurs)
{
    m_ui->drillBox->setEnabled(isOurs);
}

// Nothing goes wrong on purpose from one start to the next.
void PlanDetails::restore(const QSettings &state)
{
    restoreForm(*this, state, stateGroup);
    m_ui->drillBox->setCurrentIndex(0);
}

void PlanDetails::save(QSettings &state) const
{
    saveForm(*this, state, stateGroup);
}

void PlanDetails::retranslate()
{
    //: Choices of the first customer's id: the highest stored plus one, one, or drawn by chance.
    rename(*m_ui->startIdBox, {tr("after the highest"), tr("1"), tr("random")});
    //: Choices of what carries the requests; the first is the name of a class and stays.
    rename(*m_ui->engineBox, {tr("QNetworkAccessManager"), tr("plain sockets")});
    QStringList wrong;
    for (const Drill drill : drills)
        wrong << drillText(drill);
    rename(*m_ui->drillBox, wrong);
}

void PlanDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace gui
