#include "models/projectorder.h"

#include "domain/fieldtext.h"
#include "models/workspace.h"

#include <QtConcurrent>

#include <numeric>

namespace touyan {
namespace {

/// What sorting compares; the id makes the order complete.
struct SortKey
{
    bool isEmpty = false;
    double number = 0;
    JudgedProject row;
};

/// Whole numbers as double: exact up to 9 × 10^15 fen, more money than there is.
std::optional<double> numberOf(const Value& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* day = std::get_if<QDate>(&value))
        return static_cast<double>(day->toJulianDay());
    return {};
}

bool isLess(const SortKey& a, const SortKey& b, Qt::SortOrder direction)
{
    if (a.isEmpty != b.isEmpty)
        return b.isEmpty;
    if (a.number < b.number || b.number < a.number)
        return direction == Qt::AscendingOrder ? a.number < b.number : b.number < a.number;
    return a.row.project->id < b.row.project->id;
}

/// Puts @p projects, which come in the order of the file that begins with @p first, in that of
/// @p ranks, one for each project of the file and all below their number; -1 comes last either way.
/// Ranks lie close together, so that they are counted rather than compared; equal ones keep their
/// order.
void sortByRank(std::vector<JudgedProject>& projects, const Project* first,
                const std::vector<int>& ranks, Qt::SortOrder direction)
{
    const auto slot = [&](const JudgedProject& row) {
        const int rank = ranks[static_cast<size_t>(row.project - first)];
        const auto place = static_cast<size_t>(rank);
        if (rank < 0)
            return ranks.size();
        return direction == Qt::AscendingOrder ? place : ranks.size() - 1 - place;
    };
    std::vector<size_t> starts(ranks.size() + 2);
    for (const JudgedProject& row : projects)
        ++starts[slot(row) + 1];
    std::partial_sum(starts.cbegin(), starts.cend(), starts.begin());
    std::vector<JudgedProject> sorted(projects.size());
    for (const JudgedProject& row : projects)
        sorted[starts[slot(row)]++] = row;
    projects = std::move(sorted);
}

/// By pinyin in either language of the interface, and numbers in texts by size.
QCollator chineseCollator()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    return collator;
}

/// The place of each of @p texts among the different ones, -1 for an empty text.
std::vector<int> ranksOf(const QStringList& texts)
{
    QHash<QString, std::vector<size_t>> rowsOf;
    for (qsizetype row = 0; row < texts.size(); ++row)
        rowsOf[texts.at(row)].push_back(static_cast<size_t>(row));
    const QCollator collator = chineseCollator(); // of this thread
    std::vector<std::pair<QCollatorSortKey, QString>> keys;
    keys.reserve(static_cast<size_t>(rowsOf.size()));
    for (auto entry = rowsOf.cbegin(); entry != rowsOf.cend(); ++entry)
        keys.emplace_back(collator.sortKey(entry.key()), entry.key());
    std::sort(keys.begin(), keys.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<int> ranks(static_cast<size_t>(texts.size()), -1);
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].second.isEmpty())
            continue;
        for (const size_t row : std::as_const(rowsOf[keys[i].second]))
            ranks[row] = static_cast<int>(i);
    }
    return ranks;
}

} // namespace

ProjectOrder::ProjectOrder(const Workspace& workspace, const std::vector<ProjectColumn>& columns)
    : m_workspace(workspace)
    , m_columns(columns)
    , m_collator(chineseCollator())
{
}

void ProjectOrder::set(int column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
}

/// The field that @p column shows, or nullptr for a figure.
const Field<Project>* ProjectOrder::fieldOf(int column) const
{
    return findField<Project>(QLatin1StringView(m_columns[static_cast<size_t>(column)].spec.key));
}

void ProjectOrder::forgetRanks(const std::vector<Delta<Project>>& deltas)
{
    const auto changes = [](const Delta<Project>& delta, const Field<Project>& field) {
        return !delta.before || !delta.after
            || field.value(*delta.before) != field.value(*delta.after);
    };
    const QList<int> columns = m_ranks.keys();
    for (const int column : columns) {
        const Field<Project>* field = fieldOf(column);
        if (!field || std::any_of(deltas.cbegin(), deltas.cend(), [&](const auto& delta) {
                return changes(delta, *field);
            }))
            m_ranks.remove(column);
    }
}

QString ProjectOrder::textOf(const JudgedProject& row, int column) const
{
    const ProjectColumn& shown = m_columns[static_cast<size_t>(column)];
    return fieldText(shown.spec, shown.value(row), m_workspace.records());
}

/// What @p column says of each project of the file.
QStringList ProjectOrder::texts(int column) const
{
    QStringList texts;
    const QList<Project>& projects = m_workspace.records().all<Project>().rows();
    texts.reserve(projects.size());
    for (const Project& project : projects) {
        JudgedProject row;
        row.project = &project;
        row.facts = &m_workspace.view().facts()[static_cast<size_t>(texts.size())];
        texts.append(textOf(row, column));
    }
    return texts;
}

/// Ranks over all projects, not only those on show, so that a keystroke in the search needs none.
/// Those of a figure are not kept: it may change with any record and with the year.
QFuture<ProjectOrder::Ranks> ProjectOrder::ranks(int column) const
{
    const auto known = m_ranks.constFind(column);
    if (known != m_ranks.cend() && fieldOf(column))
        return *known;
    return *m_ranks.insert(column, QtConcurrent::run(ranksOf, texts(column)));
}

void ProjectOrder::prepare(int column) const
{
    if (column >= 0 && m_columns[static_cast<size_t>(column)].isSortedByText() && fieldOf(column))
        (void)ranks(column);
}

bool ProjectOrder::isPrepared(int column) const
{
    const auto known = m_ranks.constFind(column);
    return known != m_ranks.cend() && known->isFinished();
}

void ProjectOrder::sort(std::vector<JudgedProject>& projects) const
{
    if (m_column < 0)
        return; // they come in the order of the file
    const ProjectColumn& column = m_columns[static_cast<size_t>(m_column)];
    if (column.isSortedByText()) {
        sortByRank(projects, m_workspace.records().all<Project>().rows().constData(),
                   ranks(m_column).result(), m_direction);
        return;
    }
    std::vector<SortKey> keys;
    keys.reserve(projects.size());
    for (const JudgedProject& row : projects) {
        SortKey key;
        key.row = row;
        const auto number = numberOf(column.value(row));
        key.isEmpty = !number;
        key.number = number.value_or(0);
        keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end(),
              [this](const SortKey& a, const SortKey& b) { return isLess(a, b, m_direction); });
    std::transform(keys.cbegin(), keys.cend(), projects.begin(),
                   [](const SortKey& key) { return key.row; });
}

bool ProjectOrder::isBefore(const JudgedProject& a, const JudgedProject& b) const
{
    if (m_column < 0)
        return a.project->id < b.project->id;
    const ProjectColumn& column = m_columns[static_cast<size_t>(m_column)];
    SortKey first{.row = a};
    SortKey second{.row = b};
    if (column.isSortedByText()) {
        const QString firstText = textOf(a, m_column);
        const QString secondText = textOf(b, m_column);
        first.isEmpty = firstText.isEmpty();
        second.isEmpty = secondText.isEmpty();
        first.number = m_collator.compare(firstText, secondText);
    } else {
        const auto firstNumber = numberOf(column.value(a));
        const auto secondNumber = numberOf(column.value(b));
        first.isEmpty = !firstNumber;
        second.isEmpty = !secondNumber;
        first.number = firstNumber.value_or(0);
        second.number = secondNumber.value_or(0);
    }
    return isLess(first, second, m_direction);
}

} // namespace touyan
