#pragma once

#include "analysis/rollup.h"
#include "domain/annuallist.h"
#include "models/linemodel.h"
#include "reports/annuallist.h"
#include "widgets/tablecell.h"

namespace touyan {

class Workspace;
struct AnnualListLine;

/// The list of the year in groups, each below a line with its name and subtotals. Entries pass the
/// workspace's filter like everything else.
class AnnualListModel : public LineModel
{
    Q_OBJECT
public:
    enum Column
    {
        NumberColumn,
        LightColumn,
        NameColumn,
        CategoryColumn,
        DistrictColumn,
        UnitsColumn,
        PeriodColumn,
        TotalColumn,
        DoneBeforeColumn,
        PlannedColumn,
        DoneColumn,
        PercentColumn,
        StatusColumn,
        OutcomeColumn, ///< of a closed list, as the evidence
        EvidenceColumn,
        NotesColumn, ///< 备注 as printed
        ColumnCount
    };

    /// @p workspace must outlive the model.
    explicit AnnualListModel(Workspace& workspace, QObject* parent = nullptr);
    ~AnnualListModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Programme, District or ResponsibleUnit.
    Dimension grouping() const { return m_grouping; }
    void setGrouping(Dimension grouping);
    /// An issued list shows the text it was issued with, or as it is in force.
    ListEdition edition() const { return m_edition; }
    void setEdition(ListEdition edition);
    /// A model that nobody sees need not follow; it catches up when it follows again.
    void setFollowing(bool isFollowing);

    CellLook lookAt(const QModelIndex& index) const;
    bool isGroup(int row) const;
    /// The project of an entry; not valid for a group.
    ProjectId projectAt(int row) const;
    /// The row of @p project, or -1.
    int rowOf(ProjectId project) const;
    /// Whether any entry on show has a note.
    bool hasNotes() const;
    /// Sums over all entries.
    const RollUp& totals() const { return m_totals; }
    /// What stands below the columns in the totals row.
    QStringList totalTexts() const;

Q_SIGNALS:
    void totalsChanged();

private:
    void follow();
    void remake();
    std::vector<AnnualListLine> makeLines();

    Workspace& m_workspace;
    Dimension m_grouping = Dimension::Programme;
    ListEdition m_edition = ListEdition::InForce;
    RollUp m_totals;
    std::vector<AnnualListLine> m_lines;
    bool m_isFollowing = true;
    bool m_isStale = false;
};

} // namespace touyan
