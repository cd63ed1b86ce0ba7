#include "pages/overview/attentionmodel.h"

#include "charts/rankedcharts.h"
#include "domain/fieldtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

/// How far it is behind has a column of its own, and so comes last and without its number.
QStringList reasonsOf(const ProjectYear& facts)
{
    QStringList words;
    bool isBehind = false;
    for (const LightCause& cause : facts.causes) {
        if (cause.kind == LightCause::Kind::BehindSchedule)
            isBehind = true;
        else if (cause.kind == LightCause::Kind::MilestoneOverdue)
            //: 1: a milestone, 2: a number of days; as short as can be
            words.append(AttentionModel::tr("“%1” %2 d late")
                             .arg(cause.name, QString::number(cause.number)));
        else
            words.append(cause.translated());
    }
    if (isBehind)
        words.append(AttentionModel::tr("Behind schedule"));
    return words;
}

} // namespace

AttentionModel::AttentionModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AttentionModel::setProjects(const std::vector<JudgedProject>& projects, const Records& records)
{
    beginResetModel();
    m_rows.clear();
    for (const JudgedProject& judged : projects) {
        const ProjectYear& facts = *judged.facts;
        if (facts.light < Light::Yellow)
            continue;
        Row row;
        row.project = judged.project->id;
        row.light = facts.light;
        row.lag = std::max(0.0, facts.schedulePercent - facts.yearPercent);
        row.done = facts.yearPercent;
        row.name = judged.project->name;
        row.district = records.nameOf(RecordKind::District, judged.project->district.value);
        if (!judged.project->responsibleUnits.isEmpty())
            row.unit = shortNameOf(Dimension::ResponsibleUnit,
                                   judged.project->responsibleUnits.constFirst().value, records);
        row.reasons = reasonsOf(facts);
        m_rows.push_back(row);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return std::pair(a.light, a.lag) > std::pair(b.light, b.lag);
    });
    endResetModel();
}

int AttentionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttentionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString AttentionModel::text(const Row& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case DistrictColumn:
        return row.district;
    case UnitColumn:
        return row.unit;
    case LagColumn:
        return row.lag >= 1 ? u"−%1"_s.arg(std::lround(row.lag)) : u"–"_s;
    case InvestmentColumn:
        return u"%1%"_s.arg(std::lround(row.done));
    case ReasonColumn:
        return row.reasons.join(tr("; "));
    default:
        return {};
    }
}

QVariant AttentionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == LightColumn ? lightTitle(row.light) : text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == LightColumn ? lightTitle(row.light) : text(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == LagColumn || index.column() == InvestmentColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case LightRole:
        return static_cast<int>(row.light);
    case ProjectRole:
        return row.project.value;
    case ReasonsRole:
        return row.reasons;
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == LagColumn || section == InvestmentColumn ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Project");
    case DistrictColumn:
        return tr("District");
    case UnitColumn:
        return tr("Unit");
    case LagColumn:
        //: percentage points behind schedule
        return tr("Lag");
    case InvestmentColumn:
        //: share of the year's plan that is invested
        return tr("Done");
    case ReasonColumn:
        return tr("Reason");
    default:
        return QString();
    }
}

} // namespace touyan
