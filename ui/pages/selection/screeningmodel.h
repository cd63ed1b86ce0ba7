#pragma once

#include "selection/screening.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

/// The entries of a list under screening, each with what its checks suggest and what was decided.
class ScreeningModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        SuggestedColumn,
        VerdictColumn,
        NameColumn,
        UndertakerColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit ScreeningModel(QObject* parent = nullptr);

    /// Keeps what it shows of @p screened and @p records.
    void setEntries(const std::vector<EntryScreening>& screened, const Records& records);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    CellLook lookAt(const QModelIndex& index) const;
    ListEntryId entryAt(int row) const;
    ProjectId projectAt(int row) const;
    /// The row of @p project, or -1.
    int rowOf(ProjectId project) const;
    /// How many entries have @p verdict set.
    int countOf(ScreeningVerdict verdict) const;

private:
    struct Row
    {
        ListEntryId entry;
        ProjectId project;
        ScreeningVerdict suggested = ScreeningVerdict::Open;
        ScreeningVerdict verdict = ScreeningVerdict::Open;
        QString name;
        QString undertaker;
        QString reason;

        bool operator==(const Row&) const = default;
    };

    void replace(std::vector<Row> rows);
    QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

/// The width that the widest badge of a verdict takes.
int verdictBadgeWidth();

} // namespace touyan
