#pragma once

#include "models/projectcolumns.h"

#include <QCollator>
#include <QFuture>
#include <QHash>

namespace touyan {

class Workspace;

/// Puts projects in the order of one column: texts by pinyin, values by size, empty cells last
/// either way. Ranks of texts are made once for all projects of the file and kept: on another
/// thread, as a hundred thousand names take a fifth of a second.
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

    /// Begins to make the ranks of @p column, if it has any, before they are asked for.
    void prepare(int column) const;
    bool isPrepared(int column) const;

    void sort(std::vector<JudgedProject>& projects) const;
    /// Whether @p a belongs before @p b; for placing single rows.
    bool isBefore(const JudgedProject& a, const JudgedProject& b) const;

private:
    using Ranks = std::vector<int>;

    const Field<Project>* fieldOf(int column) const;
    QString textOf(const JudgedProject& row, int column) const;
    QStringList texts(int column) const;
    QFuture<Ranks> ranks(int column) const;

    const Workspace& m_workspace;
    const std::vector<ProjectColumn>& m_columns;
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    /// By column, then as the projects of the file; an empty text has rank -1.
    mutable QHash<int, QFuture<Ranks>> m_ranks;
};

} // namespace touyan
