#pragma once

#include "pages/review/reviewstate.h"

#include <QWidget>

class QSpinBox;

namespace touyan {

class RankingModel;
class SeverityBars;
class TableView;
class TextLabel;

/// 排名: the ranking under the places that are free, and how far it hangs on single experts.
class RankingPane : public QWidget
{
    Q_OBJECT
public:
    explicit RankingPane(ReviewState& state, QWidget* parent = nullptr);

    RankingModel& model() { return *m_model; }
    QSpinBox& places() { return *m_places; }
    /// What is said of the firmness of the ranking.
    QString stability() const;
    /// Recusals, exclusions and sheets that are not complete.
    QString remarks() const;

private:
    QWidget* makeTableCard();
    QWidget* makeSide();
    QString stabilityText() const;
    QString remarksText() const;
    void show();
    void showPlaces();
    void showSeverity();

    ReviewState& m_state;
    RankingModel* m_model;
    TableView* m_table;
    QSpinBox* m_places;
    TextLabel* m_fault;
    TextLabel* m_stability;
    TextLabel* m_remarks;
    SeverityBars* m_severity;
};

} // namespace touyan
