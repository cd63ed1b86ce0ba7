#pragma once

#include "views/charts/charttable.h"
#include "widgets/card.h"

class QStackedLayout;

namespace touyan {

class ChartView;
class Sentence;
enum class ChartForm;

/// One chart of a page with its title and what can be done with it: copy as picture, copy data,
/// open as table. With nothing to draw it says why.
class ChartCard : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(ChartForm form, QWidget* parent = nullptr);

    const ChartTable& table() const;
    void setTable(const ChartTable& table);
    /// The chart below its title, on the card's ground.
    QPixmap picture();

public Q_SLOTS:
    void copyPicture();
    void copyData();
    void openAsTable();

Q_SIGNALS:
    /// A row of the table was clicked; @p key is that of the table.
    void activated(qint64 key);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addMenu();

    ChartView* m_view;
    Sentence* m_reason;
    QStackedLayout* m_stack;
    QMenu* m_menu;
};

} // namespace touyan
