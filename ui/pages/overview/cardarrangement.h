#pragma once

#include <QSettings>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace touyan {

class FigureRow;
class OrderedChoices;

/// A card of the overview and how much of the page's twelve columns it likes to have.
struct ArrangedCard
{
    QString key; ///< stable: kept in the settings
    QString title;
    int columns = 4;
    QWidget* widget = nullptr;
};

/// Which cards of the overview are shown, and in which order: row by row, each row filled to the
/// last column. The user's choice is kept on this computer.
class CardArrangement : public QObject
{
    Q_OBJECT
public:
    /// Places @p cards in @p grid from row @p firstRow on; @p cards are in their standard order.
    CardArrangement(QGridLayout& grid, int firstRow, QList<ArrangedCard> cards, QObject* parent);

    /// The keys of the cards on show, in their order.
    QStringList shown() const { return m_shown; }
    void setShown(const QStringList& keys);
    /// Gives each card more of the columns, for a page that is narrow.
    void setNarrow(bool isNarrow);
    /// Every card, as at first.
    void reset();
    /// The figures above the cards, to be arranged with them.
    void setFigures(FigureRow* figures) { m_figures = figures; }
    /// A panel below @p button in which cards and figures are checked and moved.
    void choose(QWidget* button);

private:
    QStringList standard() const;
    void place();
    const ArrangedCard& card(const QString& key) const;
    int columnsOf(const QString& key) const;
    void addFigures(QWidget& panel, QVBoxLayout& layout, QPushButton& reset);

    QGridLayout& m_grid;
    int m_firstRow;
    QList<ArrangedCard> m_cards;
    QStringList m_shown;
    bool m_isNarrow = false;
    FigureRow* m_figures = nullptr; ///< absent: the cards alone
};

} // namespace touyan
