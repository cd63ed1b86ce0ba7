#include "pages/selection/listrecorddialog.h"

#include "domain/field.h"
#include "models/texttablemodel.h"
#include "models/workspace.h"
#include "pages/selection/dialogparts.h"
#include "selection/liststates.h"
#include "selection/revision.h"
#include "selection/steprecord.h"
#include "widgets/card.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize DefaultSize(980, 600);

TableView* readOnlyTable(QAbstractItemModel& model, std::initializer_list<int> widths,
                         QWidget* parent)
{
    auto* table = new TableView(parent);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++, width);
    return table;
}

} // namespace

ListRecordDialog::ListRecordDialog(Workspace& workspace, int year, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_steps(new TextTableModel(
          {tr("No."), tr("When"), tr("Who"), tr("From"), tr("To"), tr("Reason")}, this))
    , m_revisions(new TextTableModel({tr("No."), tr("Date"), tr("Kind"), tr("Project"),
                                      tr("Meeting"), tr("Reason"), tr("What changed")},
                                     this))
    , m_stepTitle(new TextLabel(TextKind::Strong, {}, this))
    , m_revisionTitle(new TextLabel(TextKind::Strong, {}, this))
    , m_stepTable(readOnlyTable(*m_steps, {48, 132, 110, 96, 128, 368}, this))
    , m_revisionTable(readOnlyTable(*m_revisions, {48, 90, 64, 200, 150, 180, 160}, this))
{
    const AnnualList* list = findList(workspace.records(), year);
    m_list = list ? list->id : AnnualListId();
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Steps and revisions of the list of %1").arg(QString::number(year)));
    resize(DefaultSize);
    m_stepTable->setAccessibleName(tr("Steps"));
    m_stepTable->setStretchColumn(5);
    m_revisionTable->setAccessibleName(tr("Revisions"));
    m_revisionTable->setStretchColumns({3, 5, 6});
    auto* layout = dialogLayout(*this);
    for (const auto& [title, table] :
         {std::pair(m_stepTitle, m_stepTable), std::pair(m_revisionTitle, m_revisionTable)}) {
        layout->addWidget(title);
        auto* card = new Card({}, this);
        card->setFlush();
        card->body()->addWidget(table);
        layout->addWidget(card, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(&workspace, &Workspace::changed, this, &ListRecordDialog::refresh);
    refresh();
}

void ListRecordDialog::refresh()
{
    showSteps();
    showRevisions();
}

void ListRecordDialog::showSteps()
{
    QList<QStringList> rows;
    for (const ListTransition& step : stepsTaken(m_workspace.records(), m_list)) {
        const QString to = choice(step.to).translatedTitle();
        rows.append({QString::number(rows.size() + 1), step.at.toString(u"yyyy-MM-dd HH:mm"_s),
                     step.who, choice(step.from).translatedTitle(),
                     isStepBack(step.from, step.to) ? tr("Back to: %1").arg(to) : to, step.reason});
    }
    m_steps->setRows(rows);
    m_stepTable->scrollToBottom(); // what was done last
    m_stepTitle->setText(rows.isEmpty()
                             ? tr("No step is recorded of this list yet.")
                             : tr("Steps (%1), returns and undone ones included").arg(rows.size()));
}

void ListRecordDialog::showRevisions()
{
    const Records& records = m_workspace.records();
    QList<QStringList> rows;
    for (const ListRevision& revision : revisionsOf(records, m_list))
        rows.append({QString::number(revision.number), revision.madeOn.toString(Qt::ISODate),
                     choice(revision.kind).translatedTitle(),
                     records.nameOf(RecordKind::Project, revision.project.value),
                     records.nameOf(RecordKind::Meeting, revision.meeting.value), revision.reason,
                     revisionText(revision, records).replace(u'\n', u"; "_s)});
    m_revisions->setRows(rows);
    m_revisionTable->scrollToBottom();
    m_revisionTitle->setText(rows.isEmpty() ? tr("The list was not revised.")
                                            : tr("Revisions (%1)").arg(rows.size()));
}

} // namespace touyan
