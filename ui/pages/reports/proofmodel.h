#pragma once

#include "pages/reports/markedtext.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

#include <vector>

namespace touyan {

/// Whether the records bear out a figure in a text.
enum class ProofVerdict
{
    Right,
    Wrong,
    Unknown
};

/// One figure of a text that was checked.
struct ProofRow
{
    TextStretch stretch;
    ProofVerdict verdict = ProofVerdict::Unknown;
    QString stated; ///< as the text says it
    QString right; ///< what it should say; empty when nobody knows
    QString about; ///< which figure it was taken for, or why nobody knows
    /// Whether the figure alone can be put right: where a word before it is wrong a person has to.
    bool isReplaceable = true;

    bool operator==(const ProofRow&) const = default;
};

/// The figures of a text, in their order or the wrong ones alone.
class ProofModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        VerdictColumn,
        StatedColumn,
        RightColumn,
        AboutColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ProofRow> rows);
    const std::vector<ProofRow>& rows() const { return m_rows; }
    int countOf(ProofVerdict verdict) const;
    /// The width of the widest verdict's badge.
    static int verdictWidth();
    CellLook lookAt(const QModelIndex& index) const;
    /// The next wrong row after @p row, going round; -1 when there is none.
    int nextWrong(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ProofRow> m_rows;
};

} // namespace touyan
