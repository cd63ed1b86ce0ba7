#include "pages/compare/comparisonmodel.h"

#include "models/cellrole.h"
#include "models/celltext.h"
#include "style/fonts.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

using Part = ComparisonModel::Part;

/// The compared fields in the order of the columns: the name leads, as in all tables.
const std::vector<const ComparedField*>& columnFields()
{
    static const std::vector<const ComparedField*> Fields = [] {
        std::vector<const ComparedField*> fields;
        for (const ComparedField& field : comparedFields())
            fields.push_back(&field);
        std::stable_partition(fields.begin(), fields.end(),
                              [](const ComparedField* field) { return field->key() == "name"_L1; });
        return fields;
    }();
    return Fields;
}

bool isAmount(int column)
{
    return column >= ComparisonModel::FirstField
        && columnFields()[static_cast<size_t>(column - ComparisonModel::FirstField)]->spec->type
        == FieldType::Money;
}

QString textOf(const ComparedField& field, const Value& value)
{
    const auto* fen = std::get_if<qint64>(&value);
    if (field.spec->type == FieldType::Money)
        return fen ? shortMoney(Money::fromFen(*fen)) : QString();
    return field.text(value);
}

QStringList textsOf(const ComparedRow& row, const QString& lead)
{
    QStringList texts{lead};
    for (const ComparedField* field : columnFields())
        texts.append(textOf(*field, field->value(row)));
    return texts;
}

QString titleOf(Part part)
{
    switch (part) {
    case Part::Entered:
        return ComparisonModel::tr("Entered");
    case Part::Left:
        return ComparisonModel::tr("Left");
    case Part::Changed:
        return ComparisonModel::tr("Changed");
    }
    return {};
}

Tone toneOf(Part part)
{
    switch (part) {
    case Part::Entered:
        return Tone::Good;
    case Part::Left:
        return Tone::Bad;
    case Part::Changed:
        return Tone::Accent;
    }
    return Tone::Neutral;
}

QString captionText(Part part, int count)
{
    switch (part) {
    case Part::Entered:
        return ComparisonModel::tr("Entered: %n project(s)", nullptr, count);
    case Part::Left:
        return ComparisonModel::tr("Left: %n project(s)", nullptr, count);
    case Part::Changed:
        return ComparisonModel::tr("Changed: %n project(s)", nullptr, count);
    }
    return {};
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

ListFigures figuresOf(const std::vector<ComparedRow>& rows)
{
    ListFigures figures;
    for (const ComparedRow& row : rows)
        figures.add(row);
    return figures;
}

} // namespace

ComparisonModel::ComparisonModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int ComparisonModel::partWidth()
{
    constexpr int BadgeRoom = 36; // around a text in a badge and around the badge
    const QFontMetrics metrics{textFont()};
    int widest = 0;
    for (const Choice& ending : choices<EntryOutcome>())
        widest = std::max(widest,
                          metrics.horizontalAdvance(
                              tr("%1: %2").arg(titleOf(Part::Left), ending.translatedTitle())));
    return std::max(104, widest + BadgeRoom);
}

int ComparisonModel::columnOf(QLatin1StringView key)
{
    const auto& fields = columnFields();
    const auto at = std::find_if(fields.begin(), fields.end(),
                                 [key](const ComparedField* field) { return field->key() == key; });
    return FirstField + static_cast<int>(std::distance(fields.begin(), at));
}

ComparisonModel::Line ComparisonModel::caption(Part part, const ListFigures& figures) const
{
    Line line;
    line.part = part;
    line.isChanged.resize(static_cast<size_t>(columnCount()));
    for (int column = 0; column < columnCount(); ++column)
        line.texts.append(QString());
    line.texts[columnOf("name"_L1)] = captionText(part, figures.count);
    line.texts[columnOf("total_investment"_L1)] = shortMoney(figures.known(figures.total));
    line.texts[columnOf("planned_investment"_L1)] = shortMoney(figures.known(figures.planned));
    line.texts[columnOf("support_amount"_L1)] = shortMoney(figures.known(figures.support));
    return line;
}

void ComparisonModel::addPart(Part part, const std::vector<ComparedRow>& rows)
{
    if (rows.empty())
        return;
    m_lines.push_back(caption(part, figuresOf(rows)));
    for (const ComparedRow& row : rows) {
        const auto ending = m_endings.constFind(row.project);
        const QString title = part == Part::Left && ending != m_endings.cend()
            //: 1: that a project left the list, 2: how it ended
            ? tr("%1: %2").arg(titleOf(part), choice(*ending).translatedTitle())
            : titleOf(part);
        m_lines.push_back({part, row.project, textsOf(row, title),
                           std::vector<bool>(static_cast<size_t>(columnCount()))});
    }
}

void ComparisonModel::addChanged(const std::vector<ChangedRow>& rows)
{
    if (rows.empty())
        return;
    std::vector<ComparedRow> after;
    for (const ChangedRow& row : rows)
        after.push_back(row.after);
    m_lines.push_back(caption(Part::Changed, figuresOf(after)));
    for (const ChangedRow& row : rows) {
        Line line{Part::Changed, row.after.project, textsOf(row.after, titleOf(Part::Changed)),
                  std::vector<bool>(static_cast<size_t>(columnCount()))};
        for (const RowChange& change : row.changes) {
            const int column = columnOf(change.field->key());
            line.texts[column] = orDash(textOf(*change.field, change.before)) % u" → "
                % orDash(textOf(*change.field, change.after));
            line.isChanged[static_cast<size_t>(column)] = true;
        }
        m_lines.push_back(line);
    }
}

void ComparisonModel::setComparison(const ListComparison& comparison)
{
    beginResetModel();
    m_lines.clear();
    m_endings.clear();
    for (const ComparedRow& row : comparison.left) {
        if (const auto ending = endingOf(comparison, row))
            m_endings.insert(row.project, *ending);
    }
    addPart(Part::Entered, comparison.entered);
    addPart(Part::Left, comparison.left);
    addChanged(comparison.changed);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(columnFields().size());
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == PartColumn)
        return tr("Change");
    return columnFields()[static_cast<size_t>(section - FirstField)]->translatedTitle();
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case PreciseRole:
        return line.texts.at(index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case CellLookRole:
        return QVariant::fromValue(lookAt(index));
    case IdRole:
        return line.project.isValid() ? QVariant(line.project.value) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex& index) const
{
    const bool isCaption = index.isValid() && !projectAt(index.row()).isValid();
    return isCaption ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractTableModel::flags(index);
}

CellLook ComparisonModel::lookAt(const QModelIndex& index) const
{
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    CellLook look;
    if (!line.project.isValid()) {
        look.form = CellLook::Form::Caption;
    } else if (index.column() == PartColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = toneOf(line.part);
    } else if (line.isChanged[static_cast<size_t>(index.column())]) {
        look.tone = Tone::Accent;
        look.isStrong = true;
    } else {
        look.isFaint = line.part == Part::Changed && index.column() != columnOf("name"_L1);
    }
    return look;
}

int ComparisonModel::captionOf(Part part) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [part](const Line& line) {
        return line.part == part && !line.project.isValid();
    });
    return at == m_lines.end() ? -1 : static_cast<int>(std::distance(m_lines.begin(), at));
}

ProjectId ComparisonModel::projectAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].project : ProjectId();
}

int ComparisonModel::rowOf(ProjectId project) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [project](const Line& line) {
        return project.isValid() && line.project == project;
    });
    return at == m_lines.end() ? -1 : static_cast<int>(std::distance(m_lines.begin(), at));
}

} // namespace touyan
