#pragma once

#include "models/projectcolumns.h"

#include <QCollator>
#include <QHash>

namespace touyan {

class Workspace;

/// Puts projects in the order of one column: texts by pinyin, values by size, empty cells last
/// either way. Ranks of texts are made once for all projects of the file and kept.
class ProjectOrder
{
public:
    /// Both must outlive the order.
    ProjectOrder(const Workspace& workspace, const std::vector<ProjectColumn>& columns);

    int column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    /// A column of -1 is the order of the file.
    void set(int column, Qt::SortOrder direction);
    /// To be called when texts may have changed: all of them, or those of fields that @p deltas
    /// change.
    void forgetRanks() { m_ranks.clear(); }
    void forgetRanks(const std::vector<Delta<Project>>& deltas);

    /// Makes the ranks of a column of texts before they are asked for.
    void prepare(int column) const { (void)ranks(column); }
    bool isPrepared(int column) const { return m_ranks.contains(column); }

    void sort(std::vector<JudgedProject>& projects) const;
    /// Whether @p a belongs before @p b; for placing single rows.
    bool isBefore(const JudgedProject& a, const JudgedProject& b) const;

private:
    using Ranks = std::vector<int>;

    const Field<Project>* fieldOf(int column) const;
    QString textOf(const JudgedProject& row, int column) const;
    const Ranks& ranks(int column) const;

    const Workspace& m_workspace;
    const std::vector<ProjectColumn>& m_columns;
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    /// By column, then as the projects of the file; an empty text has rank -1.
    mutable QHash<int, Ranks> m_ranks;
};

} // namespace touyan
