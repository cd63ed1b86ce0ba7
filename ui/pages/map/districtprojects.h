#pragma once

#include "analysis/rollup.h"

#include <QAbstractTableModel>

namespace touyan {

class Workspace;

/// The projects that the panel beside the map lists: light, name and planned investment, greatest
/// first. Keeps ids only; the rest is looked up for the rows that are seen.
class DistrictProjects : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        LightColumn,
        NameColumn,
        PlannedColumn,
        ColumnCount
    };
    enum Role
    {
        LightRole = Qt::UserRole + 1,
        ProjectRole
    };

    explicit DistrictProjects(const Workspace& workspace, QObject* parent = nullptr);

    void setProjects(const std::vector<JudgedProject>& projects);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        Money planned;
        ProjectId project;
        Light light = Light::None;
    };
    QVariant nameData(const Row& row, int role) const;

    const Workspace& m_workspace;
    std::vector<Row> m_rows;
};

} // namespace touyan
