#pragma once

#include "analysis/agenda.h"

#include <QAbstractTableModel>

namespace touyan {

/// What is coming: meetings, decisions due, milestones, events, by day.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        DayColumn,
        TitleColumn,
        KindColumn,
        ColumnCount
    };
    enum Role
    {
        ToneRole = Qt::UserRole + 1 ///< Tone of the badge in KindColumn, as an int
    };

    explicit AgendaModel(QObject* parent = nullptr);

    /// What lies ahead on @p today, beside the figures of @p year.
    void setItems(std::vector<AgendaItem> items, const Records& records, QDate today, int year);
    const AgendaItem& item(int row) const { return m_rows.at(static_cast<size_t>(row)).item; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        AgendaItem item;
        QString project;
        QString badge;
        bool isSoon = false; ///< within a week
    };
    QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    int m_year = 0; ///< of the page
    QDate m_today;
};

} // namespace touyan
