#pragma once

#include "domain/organisation.h"
#include "models/recordgrid.h"
#include "pages/review/reviewstate.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace touyan {

class FaultLine;
class LinkButton;
class PartGrid;
class TextLabel;

/// 专家: the pool with fields and relations, and who is recused from what and why.
class ExpertsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ExpertsPane(ReviewState& state, QWidget* parent = nullptr);

    RecordGrid<Expert>& experts() { return *m_experts; }
    RecordGrid<ReviewRecusal>& recusals() { return *m_recusals; }

private:
    GridLayout<Expert> expertLayout() const;
    GridLayout<ReviewRecusal> recusalLayout() const;
    QWidget* makeExpertCard();
    QWidget* makeRecusalCard();
    QLayout* makeRecusalForm();
    QString relationsText(const Expert& expert) const;
    QString standing(const Expert& expert) const;
    void addRecusal();
    void coverAll();
    void offerChoices();
    void show();

    ReviewState& m_state;
    RecordGrid<Expert>* m_experts;
    RecordGrid<ReviewRecusal>* m_recusals;
    PartGrid* m_expertGrid;
    PartGrid* m_recusalGrid;
    QComboBox* m_expert;
    QComboBox* m_project;
    QLineEdit* m_reason;
    QPushButton* m_add;
    FaultLine* m_fault;
    TextLabel* m_uncovered;
    LinkButton* m_cover;
};

} // namespace touyan
