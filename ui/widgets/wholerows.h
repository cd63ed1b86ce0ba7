#pragma once

#include <QWidget>

class QTableView;

namespace touyan {

/// Holds a table and lets it be only as high as whole rows are: a row that is cut in half below
/// looks like one that lies under whatever follows.
class WholeRows : public QWidget
{
    Q_OBJECT
public:
    /// Takes @p table, whose rows are all of one height.
    explicit WholeRows(QTableView* table, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QTableView* m_table; ///< child
};

} // namespace touyan
