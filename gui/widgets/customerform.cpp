// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/customerform.h"

#include "gui/faulttext.h"
#include "gui/look/glyph.h"
#include "ui_customerform.h"

#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace gui {

CustomerForm::CustomerForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CustomerForm>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(icon(Glyph::Close));
    m_ui->idField->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,17}"_s), this));
    connect(m_ui->submitButton, &QPushButton::clicked, this, &CustomerForm::submit);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &CustomerForm::closed);
    connect(m_ui->useNextButton, &QPushButton::clicked, this, [this] {
        m_ui->idField->setText(QString::number(m_nextId));
        submit();
    });
    connect(m_ui->showOtherButton, &QPushButton::clicked, this, [this] {
        if (m_other)
            Q_EMIT otherWanted(*m_other);
    });
    connect(m_ui->conflict, &EditConflict::reloadWanted, this, &CustomerForm::reload);
    connect(m_ui->conflict, &EditConflict::saveWanted, this, &CustomerForm::saveAnyway);
    clearFaults();
    retranslate();
}

CustomerForm::~CustomerForm() = default;

void CustomerForm::add()
{
    begin({});
    m_ui->firstNameField->clear();
    m_ui->lastNameField->clear();
    m_ui->idField->clear();
}

void CustomerForm::edit(const customers::Customer &customer)
{
    begin(customer);
    fill(customer);
}

void CustomerForm::fill(const customers::Customer &customer)
{
    m_ui->firstNameField->setText(QString::fromUtf8(customer.firstName));
    m_ui->lastNameField->setText(QString::fromUtf8(customer.lastName));
    m_ui->ageBox->setValue(customer.age);
    m_ui->idField->setText(QString::number(customer.id));
}

void CustomerForm::begin(const std::optional<customers::Customer> &inPlaceOf)
{
    m_inPlaceOf = inPlaceOf;
    m_ui->idField->setReadOnly(inPlaceOf.has_value());
    m_ui->keepOpenBox->setVisible(!inPlaceOf);
    setWaiting(false);
    clearFaults();
    retranslate();
    m_ui->firstNameField->setFocus(Qt::OtherFocusReason);
}

void CustomerForm::setNextId(qint64 id)
{
    m_nextId = id;
    //: Takes another id: %1 is a number.
    m_ui->useNextButton->setText(tr("&Use %1").arg(m_nextId));
    //: In the empty field of the id: %1 is the number that will be taken.
    m_ui->idField->setPlaceholderText(tr("next: %1").arg(id));
}

void CustomerForm::submit()
{
    if (m_isWaiting)
        return;
    clearFaults();
    const QString id = m_ui->idField->text();
    setWaiting(true);
    Q_EMIT submitted({m_ui->firstNameField->text().toUtf8(), m_ui->lastNameField->text().toUtf8(),
                      m_ui->ageBox->value(), id.isEmpty() ? m_nextId : id.toLongLong()},
                     m_inPlaceOf);
}

void CustomerForm::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    m_ui->submitButton->setEnabled(!isWaiting);
}

// Enter, pressed once more, asks again and overwrites nothing.
void CustomerForm::tellConflict(const std::optional<customers::Customer> &stored)
{
    setWaiting(false);
    m_ui->conflict->tell(stored);
    m_ui->firstNameField->setFocus(Qt::OtherFocusReason);
}

void CustomerForm::reload()
{
    if (const auto stored = m_ui->conflict->stored())
        edit(*stored);
}

// In place of what is stored by now, or as a new one where that is gone: what is yet another by
// then is told of again.
void CustomerForm::saveAnyway()
{
    begin(m_ui->conflict->stored());
    submit();
}

void CustomerForm::accept()
{
    setWaiting(false);
    if (!m_inPlaceOf && m_ui->keepOpenBox->isChecked())
        add();
    else
        Q_EMIT closed();
}

void CustomerForm::refuse(const std::vector<customers::Fault> &faults)
{
    setWaiting(false);
    m_faults = faults;
    sayFaults();
    for (const customers::Fault &fault : faults)
        offerRemedies(fault);
    if (!faults.empty())
        placesOf(faults.front()).field->setFocus(Qt::OtherFocusReason);
}

CustomerForm::Places CustomerForm::placesOf(const customers::Fault &fault) const
{
    if (fault.field == "firstName"_L1)
        return {m_ui->firstNameFault, m_ui->firstNameField};
    if (fault.field == "lastName"_L1)
        return {m_ui->lastNameFault, m_ui->lastNameField};
    if (fault.field == "age"_L1)
        return {m_ui->ageFault, m_ui->ageBox};
    return {m_ui->idFault, m_ui->idField};
}

void CustomerForm::sayFaults()
{
    for (const customers::Fault &fault : m_faults) {
        const Places places = placesOf(fault);
        places.label->say(faultText(fault));
        places.field->setAccessibleDescription(places.label->text());
    }
}

void CustomerForm::offerRemedies(const customers::Fault &fault)
{
    if (fault.reason == customers::Reason::IdTaken && !m_inPlaceOf)
        m_ui->useNextButton->show();
    if (!fault.existing)
        return;
    m_other = fault.existing;
    m_ui->showOtherButton->show();
}

void CustomerForm::clearFaults()
{
    for (FaultLabel *label :
         {m_ui->firstNameFault, m_ui->lastNameFault, m_ui->ageFault, m_ui->idFault})
        label->say({});
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_ui->firstNameField, m_ui->lastNameField, m_ui->ageBox, m_ui->idField})
        field->setAccessibleDescription({});
    m_ui->useNextButton->hide();
    m_ui->showOtherButton->hide();
    m_ui->conflict->hide();
    m_faults.clear();
    m_other.reset();
}

void CustomerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return submit();
    default:
        QWidget::keyPressEvent(event);
    }
}

void CustomerForm::retranslate()
{
    m_ui->retranslateUi(this);
    const bool isNew = !m_inPlaceOf;
    m_ui->headingLabel->setText(isNew ? tr("Add a customer") : tr("Edit the customer"));
    //: Stores what the form says.
    m_ui->submitButton->setText(isNew ? tr("A&dd") : tr("&Save"));
    setNextId(m_nextId);
    sayFaults();
}

} // namespace gui
