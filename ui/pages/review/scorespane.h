#pragma once

#include "models/recordgrid.h"
#include "pages/review/reviewstate.h"

class QLineEdit;
class QPushButton;

namespace touyan {

class Badge;
class Card;
class FaultLine;
class PartGrid;
class ScoreGridModel;
class TableView;
class TextLabel;

/// 打分: projects × experts, and at the right what one expert gave one project criterion by
/// criterion, to be typed in.
class ScoresPane : public QWidget
{
    Q_OBJECT
public:
    explicit ScoresPane(ReviewState& state, QWidget* parent = nullptr);

    ScoreGridModel& model() { return *m_model; }
    TableView& table() { return *m_table; }
    /// One row per criterion of the cell that has the cursor.
    RecordGrid<ReviewScore>& sheet() { return *m_sheet; }
    PartGrid& sheetGrid() { return *m_grid; }
    QLineEdit& exclusionReason() { return *m_reason; }
    QPushButton& excludeButton() { return *m_exclude; }
    QPushButton& substituteButton() { return *m_substitute; }

private:
    GridLayout<ReviewScore> sheetLayout() const;
    std::vector<ReviewScore> sheetRows() const;
    const ReviewCriterion* criterionOf(const ReviewScore& row) const;
    bool isOpen(const ReviewScore& row, QLatin1StringView key) const;
    QWidget* makeTableCard();
    QWidget* makeSheetCard();
    QLayout* makeExclusion();
    void chooseCell(const QModelIndex& index);
    void enterSheet();
    /// The same expert's sheet of the next project: a pile of sheets is typed in without the mouse.
    void goToNextProject();
    void exclude();
    void substitute();
    void say(const QString& fault);
    void show();
    void showSheet();
    void placeColumns();

    ReviewState& m_state;
    ScoreGridModel* m_model;
    ReviewSeatId m_seat;
    ProjectId m_project;
    RecordGrid<ReviewScore>* m_sheet;
    TableView* m_table;
    PartGrid* m_grid;
    Card* m_sheetCard = nullptr;
    TextLabel* m_expert;
    TextLabel* m_projectName;
    TextLabel* m_total;
    Badge* m_badge;
    QLineEdit* m_reason;
    QPushButton* m_exclude;
    QPushButton* m_substitute;
    FaultLine* m_fault;
};

} // namespace touyan
