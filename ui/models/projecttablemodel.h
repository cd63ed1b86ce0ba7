#pragma once

#include "base/result.h"
#include "models/cellrole.h"
#include "models/projectcells.h"
#include "models/projectorder.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace touyan {

/// The projects that pass the workspace's filter, with their figures of the year. Follows the
/// workspace; sorts by itself. A row stays where it is while its cells are edited, as in a
/// spreadsheet, and takes its place when the order is asked for again.
class ProjectTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// A text for a cell.
    struct CellText
    {
        QModelIndex index;
        QString text;
    };
    /// Why a cell did not take its text.
    struct CellFault
    {
        QModelIndex index;
        QString message;
    };

    /// @p workspace must outlive the model.
    explicit ProjectTableModel(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// -1 is the order of the file.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

    /// A model that nobody sees need not follow; it catches up when it follows again.
    void setFollowing(bool isFollowing);

    const ProjectOrder& order() const { return m_order; }
    const std::vector<ProjectColumn>& columns() const { return m_columns; }
    /// The column called @p key, or -1.
    int columnOf(QLatin1StringView key) const;
    /// How a cell is drawn.
    CellLook lookAt(const QModelIndex& index) const;
    ProjectId projectAt(int row) const;
    /// The row of @p project, or -1.
    int rowOf(ProjectId project) const;
    /// Sums over all rows.
    const RollUp& totals() const;
    /// What stands below @p column in the totals row.
    QString totalText(int column) const;

    /// Sets many cells as one undo step called @p label. All or nothing: the faults say why nothing
    /// was changed.
    std::vector<CellFault> setCells(const std::vector<CellText>& cells, const QString& label);

Q_SIGNALS:
    /// The rows were replaced, came or went; sums may differ.
    void totalsChanged();
    /// A typed value was not understood; nothing changed.
    void refused(const touyan::Error& error);

private:
    void reload();
    void prepareOrder();
    /// Those of the workspace in the order that is set.
    std::vector<ProjectId> orderedProjects();
    void onFilterChanged();
    void onChanged(const ChangeSet& changes, const QSet<ProjectId>& judged);
    void removeRowsLeaving(const QSet<ProjectId>& judged);
    void updateRows(const QSet<ProjectId>& judged);
    void insertRowsEntering(const QSet<ProjectId>& judged);
    void forgetAllCells();
    const ProjectColumn& columnAt(int column) const
    {
        return m_columns[static_cast<size_t>(column)];
    }
    ChangeSet changesOf(const ProjectEdits& edits, const QString& label) const;

    Workspace& m_workspace;
    std::vector<ProjectColumn> m_columns;
    ProjectOrder m_order;
    QTimer m_untilOrdered; ///< to prepareOrder()
    std::vector<ProjectId> m_rows;
    mutable ShownProjects m_shown; ///< filled while the cells are read
    bool m_isFollowing = true;
    bool m_isStale = false;
};

} // namespace touyan
