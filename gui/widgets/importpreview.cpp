// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/importpreview.h"

#include "gui/faulttext.h"
#include "gui/listing.h"
#include "gui/look/glyph.h"
#include "gui/look/measure.h"
#include "gui/messagetext.h"
#include "ui_importpreview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::size_t mostShown = 500; // rows; the file of the refused ones holds them all

QString reasons(const std::vector<customers::Fault> &faults)
{
    QStringList texts;
    for (const customers::Fault &fault : faults)
        texts << "%1: %2"_L1.arg(fieldName(fault.field), faultText(fault));
    return sentences(texts);
}

QString wholeRow(const customers::Refusal &refusal)
{
    return standingAlone(QString::fromUtf8(refusal.row).simplified());
}

// The customer's name as far as there is one, else the row as it was sent.
QString nameIn(const customers::Refusal &refusal)
{
    const QJsonObject row = QJsonDocument::fromJson(refusal.row).object();
    customers::Customer customer;
    customer.firstName = row[u"firstName"_s].toString().simplified().toUtf8();
    customer.lastName = row[u"lastName"_s].toString().simplified().toUtf8();
    if (!customer.firstName.isEmpty() && !customer.lastName.isEmpty())
        return standingAlone(nameOf(customer));
    const QByteArray name = customer.lastName + customer.firstName; // one of them
    return name.isEmpty() ? wholeRow(refusal) : standingAlone(QString::fromUtf8(name));
}

// Gives a cell as many lines as its text takes in the width of its column, which trees do not.
class WrappedCells final : public QStyledItemDelegate
{
public:
    explicit WrappedCells(QTreeView &tree)
        : QStyledItemDelegate(&tree)
        , m_tree(tree)
    {
        connect(tree.header(), &QHeaderView::sectionResized, &tree, &QTreeView::doItemsLayout,
                Qt::QueuedConnection);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem bounded = option;
        bounded.rect = QRect(0, 0, m_tree.columnWidth(index.column()), 1);
        return QStyledItemDelegate::sizeHint(bounded, index);
    }

private:
    QTreeView &m_tree;
};

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportPreview>())
    , m_preview(runtime::share(exports::Preview()))
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(icon(Glyph::Close));
    m_ui->refusedTable->header()->resizeSection(0,
                                                5 * measure::line()); // the reason has more to say
    m_ui->refusedTable->setItemDelegate(new WrappedCells(*m_ui->refusedTable));
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportPreview::importWanted);
    connect(m_ui->saveRefusedButton, &QPushButton::clicked, this, &ImportPreview::refusedWanted);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &ImportPreview::closed);
    retranslate();
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::show(const QString &file, const runtime::Shared<exports::Preview> &preview)
{
    m_file = file;
    m_preview = preview;
    retranslate();
    QWidget *next = !m_preview->sound.empty() ? static_cast<QWidget *>(m_ui->importButton)
        : !m_preview->refused.empty()         ? static_cast<QWidget *>(m_ui->saveRefusedButton)
                                              : m_ui->closeButton;
    next->setFocus(Qt::OtherFocusReason);
}

runtime::Shared<exports::Preview> ImportPreview::take()
{
    return std::exchange(m_preview, runtime::share(exports::Preview()));
}

void ImportPreview::fill()
{
    m_ui->refusedTable->clear();
    QList<QTreeWidgetItem *> items;
    for (const customers::Refusal &refusal : m_preview->refused) {
        items << new QTreeWidgetItem({nameIn(refusal), reasons(refusal.faults)});
        items.back()->setToolTip(0, wholeRow(refusal));
        items.back()->setToolTip(1, items.back()->text(1));
        if (std::size_t(items.size()) == mostShown)
            break;
    }
    if (const std::size_t more = m_preview->refused.size() - std::size_t(items.size()); more > 0)
        //: Last row of a table of refused rows that does not show them all.
        items << new QTreeWidgetItem(
            {u"…"_s,
             tr("%Ln more row(s). Save the refused rows to see them all.", nullptr, int(more))});
    m_ui->refusedTable->addTopLevelItems(items);
    m_ui->refusedTable->setVisible(!items.isEmpty());
    m_ui->saveRefusedButton->setVisible(!items.isEmpty());
    m_ui->importButton->setVisible(!m_preview->sound.empty());
}

void ImportPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ImportPreview::retranslate()
{
    m_ui->retranslateUi(this);
    fill();
    const int sound = int(m_preview->sound.size());
    const int refused = int(m_preview->refused.size());
    //: Heading; %1 is the name of a file.
    m_ui->headingLabel->setText(tr("Import %1").arg(isolated(QFileInfo(m_file).fileName())));
    //: Before an import: how many rows are sound.
    QString good = tr("%Ln customer(s) will be added.", nullptr, sound);
    if (sound == 0)
        //: Before an import: no row is sound.
        good = tr("Nobody will be added.");
    //: Before an import: how many rows are not sound.
    const QString bad = tr("%Ln row(s) will be refused.", nullptr, refused);
    m_ui->summaryLabel->setText(refused > 0 ? sentences({good, bad}) : good);
    m_ui->importButton->setText(tr("&Import %Ln customer(s)", nullptr, sound));
}

} // namespace gui
