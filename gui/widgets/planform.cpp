// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/planform.h"

#include "backend/base/seed.h"
#include "gui/formstate.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/widgets/choices.h"
#include "ui_planform.h"

#include <QEvent>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;
using simulator::Pace;

namespace gui {

namespace {

const QString stateGroup = u"simulator"_s;
constexpr std::array paces{Pace::AllAtOnce, Pace::BackToBack, Pace::Steady, Pace::Ramp};

} // namespace

PlanForm::PlanForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PlanForm>())
{
    m_ui->setupUi(this);
    const simulator::Plan usual;
    m_ui->postsBox->setValue(usual.mix.posts);
    m_ui->getsBox->setValue(usual.mix.gets);
    m_ui->seedEdit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{1,15}"_s), this));
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->postsBox, m_ui->getsBox,
                                                           m_ui->parallelBox, m_ui->seedEdit})
        field->setMinimumWidth(4 * measure::line()); // room for the largest number is a luxury
    m_ui->seedEdit->setText(QString::number(base::freshSeed()));
    m_ui->diceButton->setIcon(icon(Glyph::Dice));
    connect(m_ui->diceButton, &QToolButton::clicked, this,
            [this] { m_ui->seedEdit->setText(QString::number(base::freshSeed())); });
    whenFormChanges(*this, [this] { Q_EMIT changed(); });
    connect(this, &PlanForm::changed, this, &PlanForm::offerFields);
    retranslate();
    offerFields();
}

PlanForm::~PlanForm() = default;

QString PlanForm::target() const
{
    return m_ui->targetEdit->text().trimmed();
}

void PlanForm::setTarget(const QString &target)
{
    m_ui->targetEdit->setText(target);
}

QByteArray PlanForm::token() const
{
    return m_ui->tokenEdit->text().trimmed().toUtf8();
}

void PlanForm::setOurServer(bool isOurs)
{
    m_ui->tokenEdit->setEnabled(!isOurs);
}

void PlanForm::read(simulator::Plan *plan) const
{
    plan->mix.posts = m_ui->postsBox->value();
    plan->mix.gets = m_ui->getsBox->value();
    if (m_ui->parallelBox->value() > 0)
        plan->parallel = m_ui->parallelBox->value();
    plan->pace = chosen(*m_ui->paceBox, paces);
    plan->rate = m_ui->rateBox->value();
    plan->finalRate = m_ui->finalRateBox->value();
    if (m_ui->durationBox->value() > 0 && plan->pace != Pace::AllAtOnce)
        plan->duration = std::chrono::seconds(m_ui->durationBox->value());
    plan->seed = m_ui->seedEdit->text().toULongLong();
}

void PlanForm::offerFields()
{
    const Pace pace = chosen(*m_ui->paceBox, paces);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->durationLabel, m_ui->durationBox})
        part->setVisible(pace != Pace::AllAtOnce);
    m_ui->rateBox->setVisible(pace == Pace::Steady || pace == Pace::Ramp);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->rampLabel, m_ui->finalRateBox})
        part->setVisible(pace == Pace::Ramp);
}

// A new window draws a new seed; a target that the settings name goes before the one of last time.
void PlanForm::restore(const QSettings &state)
{
    const QString target = m_ui->targetEdit->text();
    const QString seed = m_ui->seedEdit->text();
    restoreForm(*this, state, stateGroup);
    m_ui->seedEdit->setText(seed);
    if (!target.isEmpty())
        m_ui->targetEdit->setText(target);
}

void PlanForm::save(QSettings &state) const
{
    saveForm(*this, state, stateGroup);
}

void PlanForm::retranslate()
{
    //: Placeholder in the field of the target: the program's own server.
    m_ui->targetEdit->setPlaceholderText(tr("this server"));
    //: Choices of when requests are sent.
    rename(
        *m_ui->paceBox,
        {tr("all at once"), tr("back to back"), tr("at a steady rate"), tr("at a changing rate")});
}

void PlanForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace gui
