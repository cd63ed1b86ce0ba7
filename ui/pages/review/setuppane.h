#pragma once

#include "edit/recordform.h"
#include "models/recordgrid.h"
#include "pages/review/reviewstate.h"

namespace touyan {

class DrawCard;
class PartGrid;
class TextLabel;

/// 设置: the criteria of the round with the sum of their weights, its rules, and the draw.
class SetupPane : public QWidget
{
    Q_OBJECT
public:
    explicit SetupPane(ReviewState& state, QWidget* parent = nullptr);

    RecordGrid<ReviewCriterion>& criteria() { return *m_criteria; }
    PartGrid& criteriaGrid() { return *m_grid; }
    DrawCard& drawCard() { return *m_draw; }
    RecordForm<ReviewRound>& form() { return *m_form; }
    /// What is said of the criteria: what is wrong, or else their sum.
    QString verdict() const;

private:
    GridLayout<ReviewCriterion> criteriaLayout() const;
    QWidget* makeCriteriaCard();
    QWidget* makeRoundCard();
    void show();

    ReviewState& m_state;
    RecordGrid<ReviewCriterion>* m_criteria;
    PartGrid* m_grid;
    TextLabel* m_sum;
    RecordForm<ReviewRound>* m_form;
    DrawCard* m_draw;
};

} // namespace touyan
