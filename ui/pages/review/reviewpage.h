#pragma once

#include "pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace touyan {

struct Document;
class EmptyState;
class ExpertsPane;
class PillBar;
class RankingPane;
class ReviewState;
class ScoreSheetActions;
class ScoresPane;
class SetupPane;

/// 专家评审: the rounds of review of the year's list, from their criteria to the ranking.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override;
    QList<QAction*> exportActions() const override { return {m_printDraw, m_printSummary}; }

    ReviewState& state() { return *m_state; }
    SetupPane& setup() { return *m_setup; }
    ExpertsPane& experts() { return *m_experts; }
    ScoresPane& scores() { return *m_scores; }
    RankingPane& ranking() { return *m_ranking; }
    /// Why nothing of the review may be changed; empty while it may.
    QString readOnlyText() const;
    /// "setup", "experts", "scores" or "ranking".
    void showPane(const QString& key);

private:
    void makeActions();
    QLayout* makeHeader();
    QWidget* makePanes();
    void showRounds();
    void showUsualPane();
    void request(const Document& paper);
    void printDraw();
    void printSummary();
    void addRound();

    ReviewState* m_state;
    QLabel* m_title;
    QLabel* m_readOnly;
    QComboBox* m_rounds;
    PillBar* m_pills;
    ScoreSheetActions* m_sheets;
    QPushButton* m_sheetMenu = nullptr;
    QPushButton* m_newRound = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_print = nullptr;
    QAction* m_printDraw = nullptr;
    QAction* m_printSummary = nullptr;
    QAction* m_removeRound = nullptr;
    SetupPane* m_setup;
    ExpertsPane* m_experts;
    ScoresPane* m_scores;
    RankingPane* m_ranking;
    QStackedWidget* m_panes = nullptr;
    EmptyState* m_noPanel = nullptr; ///< instead of scores and ranking
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    qint64 m_shownRound = 0;
};

} // namespace touyan
