#pragma once

#include "analysis/rollup.h"
#include "pages/page.h"

class QLabel;
class QGridLayout;

namespace touyan {

class ChartCard;
enum class ChartForm;

/// 统计图表: the year's figures drawn. A click on a bar filters all pages.
class ChartsPage : public Page
{
    Q_OBJECT
public:
    explicit ChartsPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    /// The charts in the order they are shown.
    QList<ChartCard*> cards() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChartCard* addCard(ChartForm form);
    ChartCard* addCardBy(Dimension dimension, ChartForm form);
    void arrange();

    QLabel* m_title;
    QLabel* m_subtitle;
    QGridLayout* m_grid;
    QList<ChartCard*> m_cards;
    int m_columns = 0;
    ChartCard* m_investmentByMonth;
    ChartCard* m_milestones;
    ChartCard* m_byProgramme;
    ChartCard* m_lights;
    ChartCard* m_byDistrict;
    ChartCard* m_byUnit;
    ChartCard* m_byNature;
    ChartCard* m_funding;
};

} // namespace touyan
