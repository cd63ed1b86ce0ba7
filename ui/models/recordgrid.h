#pragma once

#include "models/gridmodel.h"
#include "models/workspace.h"

#include <functional>
#include <vector>

namespace touyan {

/// A column of a RecordGrid: a field, or a text made from the row.
template <typename T>
struct GridColumn
{
    QLatin1StringView key; ///< of the field; of a made text the one whose look it borrows
    bool isEditable = true;
    QString title = {}; ///< instead of the field's
    std::function<QString(const T& row)> text = {}; ///< instead of the field's
    std::function<CellLook(const T& row)> look = {};
};

/// What a RecordGrid shows and how it may be edited.
template <typename T>
struct GridLayout
{
    std::vector<GridColumn<T>> columns;
    /// The rows to show; those without an id are drafts, which enter the file with their first
    /// value.
    std::function<std::vector<T>()> rows;
    QString draftHint = {}; ///< stands in the first empty cell of a draft
    std::function<bool(const T& row)> isBlank = {}; ///< such a row leaves the file
    std::function<bool(const T& row, QLatin1StringView key)> isOpen = {}; ///< beside the column
    std::function<QString(const T& row)> fault = {}; ///< what is wrong beyond the domain's rules
};

/// What grids of all kinds of records share.
class RecordGridModel : public GridModel
{
    Q_OBJECT
public:
    /// Brings the rows up to date without a reset, so that the cursor of a view stays.
    virtual void follow() = 0;

protected:
    RecordGridModel(Workspace& workspace, QObject* parent);

    Workspace& workspace() const { return m_workspace; }
    QVariant alignment(const FieldSpec& spec) const;
    Result<void> submit(const ChangeSet& changes);

private:
    Workspace& m_workspace;
};

/// Records of kind T as a grid. T is ReviewCriterion, ReviewRecusal, ReviewScore or Expert.
template <typename T>
class RecordGrid : public RecordGridModel
{
public:
    /// @p workspace must outlive the model.
    RecordGrid(Workspace& workspace, GridLayout<T> layout, QObject* parent);

    const T& rowAt(int row) const { return m_lines[static_cast<size_t>(row)].row; }
    bool isDraft(int row) const { return !rowAt(row).id.isValid(); }

    const FieldSpec& specAt(int column) const override { return fieldAt(column); }
    CellLook lookAt(const QModelIndex& index) const override;
    Result<void> removeParts(const QList<int>& rows) override;
    void follow() override;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_layout.columns.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    /// A row with its texts, so that painting computes nothing.
    struct Line
    {
        T row;
        QStringList texts;

        bool operator==(const Line&) const = default;
    };

    const GridColumn<T>& columnAt(int column) const
    {
        return m_layout.columns[static_cast<size_t>(column)];
    }
    const Field<T>& fieldAt(int column) const { return *findField<T>(columnAt(column).key); }
    std::vector<Line> makeLines() const;
    QString textOf(const T& row, int column) const;
    Result<void> write(int row, T after, const QString& what);
    /// Puts a draft into the file; its row takes the id first, so that the record that appears is
    /// known to be this row and the cursor stays in it.
    Result<void> submitDraft(int row, Id<T> id, const ChangeSet& changes);

    GridLayout<T> m_layout;
    std::vector<Line> m_lines;
};

} // namespace touyan
