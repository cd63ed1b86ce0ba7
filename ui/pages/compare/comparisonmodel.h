#pragma once

#include "selection/listcomparison.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

/// What two lists differ in, in three parts: entered, left and changed, each below a line with its
/// count and sums. A changed cell says "old → new".
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Part
    {
        Entered,
        Left,
        Changed
    };
    /// The first column says what happened; the others are comparedFields(), the name first.
    enum Column
    {
        PartColumn,
        FirstField
    };

    explicit ComparisonModel(QObject* parent = nullptr);

    void setComparison(const ListComparison& comparison);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    CellLook lookAt(const QModelIndex& index) const;
    /// The column of the field called @p key.
    static int columnOf(QLatin1StringView key);
    /// The width of the first column for the longest of what it can say, in pixels.
    static int partWidth();
    /// The line above a part's projects; -1 when the part is empty.
    int captionOf(Part part) const;
    /// Not valid for a caption.
    ProjectId projectAt(int row) const;
    /// The row of @p project, or -1.
    int rowOf(ProjectId project) const;

private:
    struct Line
    {
        Part part = Part::Entered;
        ProjectId project; ///< not valid: a caption
        QStringList texts; ///< by column
        std::vector<bool> isChanged; ///< by column
    };

    void addPart(Part part, const std::vector<ComparedRow>& rows);
    void addChanged(const std::vector<ChangedRow>& rows);
    Line caption(Part part, const ListFigures& figures) const;

    QHash<ProjectId, EntryOutcome> m_endings; ///< of those that left, as far as known
    std::vector<Line> m_lines;
};

} // namespace touyan
