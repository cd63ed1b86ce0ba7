#pragma once

#include "domain/field.h"
#include "domain/project.h"
#include "models/cellrole.h"
#include "models/gridmodel.h"
#include "models/workspace.h"

namespace touyan {

/// The parts of one project of one kind - milestones, goals, reports, funding - as a grid that is
/// edited like a spreadsheet. Rows may be drafts: they enter the file with their first value.
class PartTableModel : public GridModel
{
    Q_OBJECT
public:
    /// Shows the parts of @p project; an invalid id shows nothing.
    void setProject(ProjectId project);
    ProjectId project() const { return m_project; }
    const FieldSpec& specAt(int column) const override
    {
        return *m_specs[static_cast<size_t>(column)];
    }
    virtual bool isDraft(int row) const = 0;
    CellLook lookAt(const QModelIndex& index) const override;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    PartTableModel(Workspace& workspace, std::vector<const FieldSpec*> specs,
                   QList<int> readOnlyColumns, QObject* parent);

    Workspace& workspace() const { return m_workspace; }
    virtual void reload() = 0;
    /// Follows the file without a reset, so that the cursor of a view stays.
    virtual void follow(const ChangeSet& changes) = 0;
    QVariant cell(const Value& value, int column, int role) const;

private:
    Workspace& m_workspace;
    std::vector<const FieldSpec*> m_specs;
    QList<int> m_readOnlyColumns;
    ProjectId m_project;
};

/// What a cell shows where something else than its row decides, and why it is not edited there.
struct DecidedCell
{
    Value value;
    QString why;
};

/// How the parts of kind T are shown.
template <typename T>
struct PartLayout
{
    QList<QLatin1StringView> keys; ///< of the fields that are columns
    QList<QLatin1StringView> readOnlyKeys; ///< of columns that are never edited
    QString draftHint; ///< stands in the first cell of a draft while it is empty
    /// The rows for the parts @p stored of @p project, drafts (with no id) included.
    std::function<std::vector<T>(const Project& project, const std::vector<const T*>& stored,
                                 const Workspace&)>
        rows;
    /// Whether a row says so little that it should leave the file; empty: never.
    std::function<bool(const T& row)> isBlank;
    /// The cells that something else decides; empty: none.
    std::function<std::optional<DecidedCell>(const T& row, QLatin1StringView key, const Workspace&)>
        decided;
};

/// The model for parts of kind T: Milestone, AnnualGoal, MonthlyReport or FundingSource.
template <typename T>
class PartsOf : public PartTableModel
{
public:
    /// @p workspace must outlive the model.
    PartsOf(Workspace& workspace, PartLayout<T> layout, QObject* parent);

    const std::vector<T>& parts() const { return m_rows; }
    /// Brings a row into the file as @p after: as a new row, as a change, or as a removal when it
    /// says nothing. @p what names what was edited.
    Result<void> setPart(int row, T after, const QString& what);
    bool isDraft(int row) const override { return !m_rows[static_cast<size_t>(row)].id.isValid(); }
    Result<void> removeParts(const QList<int>& rows) override;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

protected:
    void reload() override;
    void follow(const ChangeSet& changes) override;

private:
    static std::vector<const FieldSpec*> specsOf(const QList<QLatin1StringView>& keys);
    static QList<int> columnsOf(const PartLayout<T>& layout);
    std::vector<T> rowsOfProject() const;
    void replaceRows(std::vector<T> rows);
    std::optional<DecidedCell> decidedAt(const QModelIndex& index) const;
    const Field<T>& fieldAt(int column) const
    {
        return static_cast<const Field<T>&>(specAt(column)); // specsOf() put it there
    }

    PartLayout<T> m_layout;
    std::vector<T> m_rows;
};

} // namespace touyan
