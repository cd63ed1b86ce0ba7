#pragma once

#include "selection/board.h"
#include "widgets/card.h"

class QLabel;
class QStandardItemModel;

namespace touyan {

class FieldCells;
class FindingList;
class MeterList;
class TableView;

/// What binds the list and what it lacks: bounds, gaps of targets, scenario fields, rules.
class BoardPanel : public Card
{
    Q_OBJECT
public:
    explicit BoardPanel(QWidget* parent = nullptr);

    void showBoard(const SelectionBoard& board);
    /// Bounds as they would be after a move that is being considered.
    void previewMeters(const std::vector<ConstraintMeter>& meters);
    MeterList& meters() const { return *m_meters; }

Q_SIGNALS:
    /// The user wants to see these projects on the board.
    void projectsRequested(const QList<touyan::ProjectId>& projects);

private:
    void addHeading(const QString& title, QLabel*& note);
    void makeGapTable();
    void showGaps(const std::vector<TargetGap>& gaps);

    QWidget* m_content;
    MeterList* m_meters;
    QStandardItemModel* m_gaps;
    TableView* m_gapTable;
    FieldCells* m_cells;
    FindingList* m_findings;
    QLabel* m_coverageNote = nullptr;
    QLabel* m_findingsNote = nullptr;
};

} // namespace touyan
