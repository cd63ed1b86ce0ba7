#pragma once

#include "selection/calendarsettings.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

/// The public holidays and worked weekends of one year, those of the program and the office's own.
class HolidaysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        DaysColumn,
        CountColumn,
        KindColumn,
        SourceColumn,
        ColumnCount
    };

    explicit HolidaysModel(CalendarSettings settings, QObject* parent = nullptr);

    const CalendarSettings& settings() const { return m_settings; }
    int year() const { return m_year; }
    void setYear(int year);
    void add(const DateRange& days, DayKind kind);
    /// Takes a stretch out of the calendar.
    void remove(int row);
    bool isOwn(int row) const { return m_stretches[size_t(row)].isOwn; }
    /// The row with @p day, or -1.
    int rowOf(QDate day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void follow();
    QString textAt(const CalendarStretch& stretch, int column) const;

    CalendarSettings m_settings;
    std::vector<CalendarStretch> m_stretches;
    int m_year = 0;
};

} // namespace touyan
