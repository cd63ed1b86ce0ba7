#include "shell/holidayspane.h"

#include "models/workspace.h"
#include "selection/workdays.h"
#include "shell/holidaysmodel.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/dateedit.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int FirstYear = 2000;
constexpr int LastYear = 2100;

} // namespace

HolidaysPane::HolidaysPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HolidaysModel(calendarSettingsOf(workspace.records()), this))
    , m_table(new TableView(this))
    , m_year(new QSpinBox(this))
    , m_known(new TextLabel(TextKind::Muted, {}, this))
    , m_first(new DateEdit(this))
    , m_last(new DateEdit(this))
    , m_kind(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_fault(new TextLabel(TextKind::Error, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    layout->addLayout(makeHeader());
    fillTable();
    auto* card = new Card({}, this);
    card->setFlush();
    card->body()->addWidget(m_table);
    layout->addWidget(card, 1);
    layout->addLayout(makeInputs());
    m_fault->setWordWrap(true);
    m_fault->setText(calendarSettingsFault(workspace.records()));
    layout->addWidget(m_fault);
    setYear(workspace.year());
}

QLayout* HolidaysPane::makeHeader()
{
    m_year->setRange(FirstYear, LastYear);
    m_known->setWordWrap(true);
    auto* label = new TextLabel(TextKind::Text, tr("Y&ear"), this);
    label->setBuddy(m_year);
    connect(m_year, &QSpinBox::valueChanged, this, &HolidaysPane::setYear);
    auto* header = new QHBoxLayout;
    header->setSpacing(metrics::Grid);
    header->addWidget(label);
    header->addWidget(m_year);
    header->addSpacing(metrics::Grid);
    header->addWidget(m_known, 1);
    return header;
}

void HolidaysPane::fillTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Public holidays"));
    m_table->setColumnWidth(HolidaysModel::CountColumn, 60);
    m_table->setColumnWidth(HolidaysModel::KindColumn, 80);
    m_table->setColumnWidth(HolidaysModel::SourceColumn, 150);
    m_table->setStretchColumn(HolidaysModel::DaysColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HolidaysPane::showState);
    connect(m_model, &HolidaysModel::modelReset, this, &HolidaysPane::showState);
}

QLayout* HolidaysPane::makeInputs()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    const auto addLabel = [&](const QString& text, QWidget* buddy) {
        auto* label = new TextLabel(TextKind::Text, text, this);
        label->setBuddy(buddy);
        row->addWidget(label);
        row->addWidget(buddy);
    };
    m_kind->addItem(tr("free"), static_cast<int>(DayKind::Free));
    m_kind->addItem(tr("worked"), static_cast<int>(DayKind::Worked));
    m_kind->setAccessibleName(tr("Kind of day"));
    addLabel(tr("&From"), m_first);
    addLabel(tr("&to"), m_last);
    row->addWidget(m_kind);
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_remove);
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false);
    // A holiday seldom ends before it begins: the last day follows the first.
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_last->date() < day)
            m_last->setDate(day);
    });
    connect(m_add, &QPushButton::clicked, this, &HolidaysPane::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysPane::removeChosen);
    return row;
}

ChangeSet HolidaysPane::changes() const
{
    return calendarChange(m_workspace.records(), m_model->settings(),
                          m_workspace.portfolio().ids());
}

void HolidaysPane::setYear(int year)
{
    const QSignalBlocker blocker(m_year);
    m_year->setValue(year);
    m_model->setYear(year);
    m_first->setDate(QDate(year, 1, 1));
    m_last->setDate(QDate(year, 1, 1));
}

bool HolidaysPane::add(QDate first, QDate last, DayKind kind)
{
    const auto days = holidayStretch(first, last);
    m_fault->setText(days ? QString() : days.error().message);
    if (!days)
        return false;
    m_model->add(*days, kind);
    m_table->selectRow(m_model->rowOf(first));
    return true;
}

void HolidaysPane::addTyped()
{
    const auto kind = static_cast<DayKind>(m_kind->currentData().toInt());
    if (add(m_first->date(), m_last->date(), kind) && m_first->date().year() != m_model->year())
        setYear(m_first->date().year());
}

void HolidaysPane::removeChosen()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        m_model->remove(row);
}

void HolidaysPane::showState()
{
    const bool isEditable = !m_workspace.portfolio().isReadOnly();
    const bool isKnown = knowsHolidaysOf(calendarWith(m_model->settings()), m_model->year());
    m_known->setText(
        isKnown ? tr("These days count where working days do, as for the days on which a list is "
                     "public.")
                : tr("The public holidays of %1 are not known: only weekends are free. Add them "
                     "once they are announced.")
                      .arg(QString::number(m_model->year())));
    m_add->setEnabled(isEditable);
    m_remove->setEnabled(isEditable && m_table->selectionModel()->hasSelection());
    m_remove->setToolTip(tr("What comes with the program is contradicted, what the office stated "
                            "is forgotten."));
}

} // namespace touyan
