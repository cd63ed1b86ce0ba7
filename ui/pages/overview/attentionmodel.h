#pragma once

#include "analysis/rollup.h"

#include <QAbstractTableModel>

namespace touyan {

/// Projects with a yellow or red light, worst first, with the reasons.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        LightColumn,
        NameColumn,
        DistrictColumn,
        UnitColumn,
        LagColumn,
        InvestmentColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Role
    {
        LightRole = Qt::UserRole + 1, ///< of the project, as an int
        ProjectRole, ///< id of the project
        ReasonsRole ///< the reasons one by one, as a QStringList
    };

    explicit AttentionModel(QObject* parent = nullptr);

    /// Keeps what it shows of @p projects, not the projects.
    void setProjects(const std::vector<JudgedProject>& projects, const Records& records);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ProjectId project;
        Light light = Light::None;
        double lag = 0; ///< percentage points behind schedule
        double done = 0; ///< percent of the year's plan
        QString name;
        QString district;
        QString unit;
        QStringList reasons;
    };
    QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace touyan
