#pragma once

#include "selection/adoption.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

/// Which candidates of an outcome a table shows.
enum class ChoiceScope
{
    All,
    LeftOut,
    Differences
};

/// The candidates as the optimiser placed them: those in first, by falling score.
class ChoiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        FateColumn,
        NameColumn,
        ScoreColumn,
        SupportColumn,
        NeededColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit ChoiceModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setOutcome(const OptimiserOutcome& outcome);
    void setScope(ChoiceScope scope);
    ProjectId projectAt(int row) const;

private:
    struct Line
    {
        ProjectId project;
        bool isIn = false;
        bool isDifferent = false;
        qint64 value = 0;
        QStringList texts; ///< by column
    };

    Line lineOf(const OptimiserOutcome& outcome, int place) const;
    void show();

    std::vector<Line> m_all;
    std::vector<Line> m_shown;
    ChoiceScope m_scope = ChoiceScope::All;
};

} // namespace touyan
