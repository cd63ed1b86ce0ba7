#pragma once

#include "analysis/projectfilter.h"
#include "pages/page.h"
#include "printing/sceneexport.h"

class QLabel;
class QGridLayout;
class QScrollArea;

namespace touyan {

class ChartCard;
class FlowCard;
class NoProjectsLine;
class TargetsCard;
struct ChartEntry;

/// 统计图表: the year's figures drawn. A click on a bar filters all pages by what it stands for.
class ChartsPage : public Page
{
    Q_OBJECT
public:
    explicit ChartsPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> exportActions() const override { return {m_export}; }
    /// The charts of the catalogue, in its order.
    QList<ChartCard*> cards() const { return m_charts; }
    /// Brings the chart called @p key into sight and marks it for a moment.
    void point(const QString& key);

Q_SIGNALS:
    /// The source of something shown lies on the page called @p key.
    void pageRequested(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    void connectCards();
    ChartCard* makeChart(const ChartEntry& entry);
    void follow(const ChartEntry& entry, qint64 key, qint64 columnKey);
    void arrange();
    void makeExport();
    /// All that is not empty, a page each, as it is now.
    std::vector<Picture> pictures() const;

    QAction* m_export = nullptr;
    QLabel* m_title;
    QLabel* m_subtitle;
    NoProjectsLine* m_noProjects;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QList<ChartCard*> m_charts;
    FlowCard* m_flow;
    TargetsCard* m_targets;
    QList<QWidget*> m_cards; ///< all, in the order in which they are shown
    int m_columns = 0;
};

} // namespace touyan
