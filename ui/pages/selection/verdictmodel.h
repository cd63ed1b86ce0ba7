#pragma once

#include "selection/verdicts.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

/// The entries that a meeting decides on. Decision and reason can be changed and are kept here
/// until they are written into the file together.
class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NameColumn,
        PlaceColumn,
        UndertakerColumn,
        TotalColumn,
        SupportColumn,
        ScoreColumn,
        VerdictColumn,
        ReasonColumn,
        ColumnCount
    };
    /// What the list comes to by the decisions as they stand: all that are approved, or stand on it
    /// without a decision.
    struct Outcome
    {
        int listed = 0;
        Money total;
        Money support;
    };

    VerdictModel(const Records& records, AnnualListId list, QObject* parent = nullptr);

    /// Shows the entries as @p records have them now; decisions that are not written yet stay.
    void follow(const Records& records);

    /// Lets decide, or shows what was decided.
    void setEditable(bool isEditable);
    /// What the meeting can say of the entry at @p row.
    const QList<MeetingVerdict>& possibleVerdicts(int row) const;

    /// The decisions that differ from what the file holds.
    std::vector<EntryVerdict> changes() const;
    /// Gives @p rows the decision, as far as it can be said of them, and says of how many it
    /// cannot. A reason that they have stays when @p reason is empty.
    int decide(const QList<int>& rows, MeetingVerdict verdict, const QString& reason);
    int countOf(MeetingVerdict verdict) const;
    UndecidedEntries undecided() const;
    Outcome outcome() const;
    MeetingVerdict verdictAt(int row) const { return m_rows[size_t(row)].now.verdict; }
    ProjectId projectAt(int row) const { return m_rows[size_t(row)].project; }
    /// The row of @p project, or -1.
    int rowOf(ProjectId project) const;
    /// The first row whose decision needs a reason and has none, or -1.
    int rowWithoutReason() const;
    /// Whether @p text is in what the row shows, as it is written or read.
    bool matches(int row, const QString& text) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        EntryVerdict now;
        EntryVerdict before;
        ProjectId project;
        EntryStatus status = EntryStatus::Candidate;
        QString name;
        QString code;
        QString undertaker;
        std::optional<Money> total;
        std::optional<Money> support;
        std::optional<double> score;
        bool isVotedDown = false; ///< by the experts; approving it needs a reason
        QList<MeetingVerdict> possible;

        bool operator==(const Row&) const = default;
    };

    static std::vector<Row> rowsOf(const Records& records, AnnualListId list);
    static bool needsReason(const Row& row);
    static bool isToBeListed(const Row& row);
    QString textAt(const Row& row, int column) const;
    QVariant sortValue(const Row& row, int column) const;
    CellLook lookOf(const Row& row, int column) const;

    AnnualListId m_list;
    std::vector<Row> m_rows;
    bool m_isEditable = true;
};

/// The colour of a decision's badge.
Tone toneOf(MeetingVerdict verdict);

} // namespace touyan
