#pragma once

#include "base/id.h"
#include "domain/recordkind.h"
#include "pages/overview/overviewfigures.h"
#include "pages/page.h"

class QLabel;
class QStackedLayout;

namespace touyan {

class AgendaModel;
class AttentionModel;
class Card;
class CardArrangement;
class FigureRow;
class FlowCard;
class NoProjects;
class OverviewTable;
class Sentence;
class TargetsCard;

/// 总览: how the year stands, on one page. Everything on it leads to its source.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override;
    QList<QAction*> exportActions() const override { return {m_print}; }
    CardArrangement& arrangement() const { return *m_arrangement; }

Q_SIGNALS:
    /// The source of something shown lies on the page called @p key.
    void pageRequested(const QString& key);
    /// The platforms are to be shown where they stand.
    void platformsRequested();
    /// The source of something shown is the chart called @p key.
    void chartRequested(const QString& key);
    void openProject(touyan::ProjectId project);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    void print();
    QWidget* makeFigures();
    QWidget* makeTargets();
    QWidget* makeFlow();
    QWidget* makeDistricts();
    QWidget* makeAttention();
    QWidget* makeAgenda();
    void refreshHeader();
    void refreshFlow();
    void refreshDistricts();
    void refreshAttention();
    void refreshAgenda();
    void activateFigure(OverviewFigure figure);
    void showSelection();
    void activateAgenda(int row);

    QAction* m_print = nullptr;
    CardArrangement* m_arrangement = nullptr;
    QLabel* m_title;
    QLabel* m_subtitle;
    FigureRow* m_figures = nullptr;
    TargetsCard* m_targets = nullptr;
    FlowCard* m_flowCard = nullptr;
    BarList* m_districts = nullptr;
    QStackedLayout* m_districtStack = nullptr;
    NoProjects* m_noProjects = nullptr;
    Sentence* m_noPlans = nullptr; ///< why the districts have no bars
    Card* m_attentionCard = nullptr;
    QStackedLayout* m_attentionStack = nullptr;
    AttentionModel* m_attention = nullptr;
    OverviewTable* m_attentionTable = nullptr;
    Card* m_agendaCard = nullptr;
    QStackedLayout* m_agendaStack = nullptr;
    AgendaModel* m_agenda = nullptr;
    OverviewTable* m_agendaTable = nullptr;
};

} // namespace touyan
