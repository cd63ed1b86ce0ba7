#pragma once

#include "selection/closing.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

/// How the entries of a list end: outcome and evidence can be changed.
class EndingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NameColumn,
        OutcomeColumn,
        EvidenceColumn,
        ColumnCount
    };

    EndingsModel(std::vector<EntryEnding> endings, const Records& records,
                 QObject* parent = nullptr);

    const std::vector<EntryEnding>& endings() const { return m_endings; }
    /// Shows @p endings instead.
    void setEndings(std::vector<EntryEnding> endings, const Records& records);
    CellLook lookAt(const QModelIndex& index) const;
    /// How the entry at @p row can end; nothing for one that is no longer in the file.
    const QList<EntryOutcome>& possibleOutcomes(int row) const;
    int count(EntryOutcome outcome) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// What was proposed for one outcome does not speak for another.
    void setOutcome(EntryEnding& ending, EntryOutcome outcome);
    std::vector<EntryEnding> m_endings;
    QHash<ListEntryId, EntryEnding> m_proposed; ///< of those that were changed
    QStringList m_names;
    QList<QList<EntryOutcome>> m_possible;
};

} // namespace touyan
