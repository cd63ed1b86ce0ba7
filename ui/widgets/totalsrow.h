#pragma once

#include <QStringList>
#include <QWidget>

class QTableView;

namespace touyan {

/// The sums below a table, each under its column, drawn along with the header of the table.
class TotalsRow : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsRow(QTableView& table);

    void setTexts(const QStringList& texts);
    bool isEmpty() const { return m_texts.isEmpty(); }
    /// What stands below @p column: its sum, or "####" where there is no room for that.
    QString shownText(int column) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect roomOf(int column) const;
    bool isRightAligned(int column) const;

    QTableView& m_table;
    QStringList m_texts;
};

} // namespace touyan
