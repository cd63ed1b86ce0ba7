#include "pages/selection/boardpanel.h"

#include "domain/fieldtext.h"
#include "pages/selection/fieldcells.h"
#include "pages/selection/findinglist.h"
#include "pages/selection/meterlist.h"
#include "plan/indicatorname.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "widgets/scrollarea.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int GapRowHeight = 25;
constexpr int GapFigureWidth = 43;

enum GapColumn
{
    NameColumn,
    PresentColumn,
    AfterColumn,
    TargetColumn,
    GapColumnCount
};

QString figureText(const std::optional<double>& figure)
{
    return figure ? QString::number(*figure, 'g', 6) : u"–"_s;
}

/// The year that most of the targets are due in.
std::optional<int> commonYear(const std::vector<TargetGap>& gaps)
{
    QHash<int, int> counts;
    std::optional<int> common;
    for (const TargetGap& gap : gaps) {
        if (gap.year && ++counts[*gap.year] > counts.value(common.value_or(0)))
            common = gap.year;
    }
    return gaps.empty() || common ? common : std::nullopt;
}

/// 人工智能创新平台 → 创新平台, AI innovation platforms → Innovation platforms: all targets of the
/// plan are about it.
QString shortName(const QString& name)
{
    for (const QString& subject : {u"人工智能"_s, u"AI "_s}) {
        const QString rest = name.mid(subject.size());
        if (name.startsWith(subject) && rest.size() > 1)
            return rest.left(1).toUpper() % rest.mid(1);
    }
    return name;
}

QStandardItem* figureItem(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

BoardPanel::BoardPanel(QWidget* parent)
    : Card(tr("Bounds and target gaps"), parent)
    , m_content(new QWidget(this))
    , m_meters(new MeterList(m_content))
    , m_gaps(new QStandardItemModel(0, GapColumnCount, this))
    , m_gapTable(new TableView(m_content))
    , m_cells(new FieldCells(m_content))
    , m_findings(new FindingList(m_content))
{
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, metrics::Grid, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_meters);
    makeGapTable();
    layout->addWidget(m_gapTable);
    addHeading(tr("Scenario fields"), m_coverageNote);
    layout->addWidget(m_cells);
    addHeading(tr("Rules"), m_findingsNote);
    layout->addWidget(m_findings);
    layout->addStretch();

    body()->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::HalfGrid,
                               metrics::Grid);
    body()->addWidget(scrolling(m_content, this), 1);
    connect(m_cells, &FieldCells::projectsRequested, this, &BoardPanel::projectsRequested);
    connect(m_findings, &FindingList::projectsRequested, this, &BoardPanel::projectsRequested);
}

void BoardPanel::addHeading(const QString& title, QLabel*& note)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(new TextLabel(TextKind::CardTitle, title, m_content));
    note = new TextLabel(TextKind::Small, {}, m_content);
    line->addWidget(note, 1);
    static_cast<QVBoxLayout*>(m_content->layout())->addSpacing(metrics::HalfGrid);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(line);
}

void BoardPanel::makeGapTable()
{
    m_gapTable->setModel(m_gaps);
    m_gapTable->setAccessibleName(tr("Target gaps"));
    m_gapTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_gapTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_gapTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gapTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gapTable->verticalHeader()->setMinimumSectionSize(GapRowHeight);
    m_gapTable->verticalHeader()->setDefaultSectionSize(GapRowHeight);
    QHeaderView* header = m_gapTable->horizontalHeader();
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(GapFigureWidth);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
}

void BoardPanel::showBoard(const SelectionBoard& board)
{
    m_meters->setMeters(board.meters);
    showGaps(board.gaps);
    m_cells->setCoverage(board.coverage);
    //: scenario fields with a project on the list, of all
    m_coverageNote->setText(
        tr("%1 of %2 covered")
            .arg(QString::number(m_cells->coveredCount()), QString::number(m_cells->fieldCount())));
    m_findings->setFindings(board.findings);
    const auto open =
        std::count_if(board.findings.cbegin(), board.findings.cend(),
                      [](const RuleFinding& finding) { return finding.light != Light::Green; });
    m_findingsNote->setText(tr("%n to look at", nullptr, static_cast<int>(open)));
}

void BoardPanel::previewMeters(const std::vector<ConstraintMeter>& meters)
{
    m_meters->setMeters(meters);
}

void BoardPanel::showGaps(const std::vector<TargetGap>& gaps)
{
    const std::optional<int> year = commonYear(gaps);
    const QString title = year ? tr("Targets of %1").arg(QString::number(*year)) : tr("Targets");
    m_gaps->setHorizontalHeaderLabels({title, tr("Now"), tr("Then"), tr("Target")});
    const QFontMetrics texts(m_gapTable->horizontalHeader()->font());
    for (const int column : {PresentColumn, AfterColumn, TargetColumn}) {
        QStandardItem* heading = m_gaps->horizontalHeaderItem(column);
        heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int needed = texts.horizontalAdvance(heading->text()) + 2 * metrics::Grid + 2;
        m_gapTable->setColumnWidth(column, std::max(GapFigureWidth, needed));
    }
    m_gaps->setRowCount(0);
    for (const TargetGap& gap : gaps) {
        const QString fullName = shownIndicatorName(gap.name);
        QString name = shortName(fullName);
        if (gap.year && gap.year != year)
            name = tr("%1 (%2)").arg(name, QString::number(*gap.year));
        auto* named = new QStandardItem(name);
        named->setToolTip(fullName);
        const QList<QStandardItem*> row = {named, figureItem(figureText(gap.present)),
                                           figureItem(figureText(gap.after)),
                                           figureItem(gap.target)};
        CellLook look;
        look.isStrong = gap.after != gap.present;
        row[AfterColumn]->setData(QVariant::fromValue(look), CellLookRole);
        row[TargetColumn]->setToolTip(gap.isReached ? tr("reached") : tr("not reached"));
        m_gaps->appendRow(row);
    }
    m_gapTable->setFixedHeight(metrics::HeaderHeight + m_gaps->rowCount() * GapRowHeight + 1);
}

} // namespace touyan
