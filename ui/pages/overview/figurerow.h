#pragma once

#include "pages/overview/overviewfigures.h"
#include "widgets/choicepopup.h"

#include <QWidget>

namespace touyan {

class WrappingRow;

/// The large figures at the top of the overview. Which are shown, and in which order, is the user's
/// choice, kept on this computer.
class FigureRow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);

    void setContents(const std::array<FigureContent, OverviewFigureCount>& contents);
    /// All figures, by their stable keys.
    QList<ListedChoice> choices() const;
    /// The keys of those on show, in their order.
    QStringList shown() const { return m_shown; }
    void setShown(const QStringList& keys);
    /// As at first.
    void reset();

Q_SIGNALS:
    void activated(touyan::OverviewFigure figure);

private:
    void place();

    WrappingRow* m_row;
    std::array<KeyFigure*, OverviewFigureCount> m_figures{};
    QStringList m_shown;
};

} // namespace touyan
