#pragma once

#include "analysis/projectfilter.h"
#include "analysis/rollingflow.h"
#include "charts/listflow.h"
#include "views/charts/picturecard.h"

namespace touyan {

class RollingFlowView;

/// The rolling flow between the years' lists.
class FlowCard : public PictureCard
{
    Q_OBJECT
public:
    explicit FlowCard(QWidget* parent = nullptr);

    /// The flow of @p years, which lie around the year of @p basis; with less than two it says
    /// which is missing.
    void setYears(const std::vector<FlowYear>& years, const ChartBasis& basis);
    const ChartTable& table() const override { return m_table; }
    Picture picture() const override;

Q_SIGNALS:
    /// The projects behind a block or band were asked for.
    void activated(int year, const touyan::PickedProjects& projects);

protected:
    std::function<Result<void>(const QString& path)> writer() const override;

private:
    RollingFlowView* m_view;
    ChartTable m_table;
};

} // namespace touyan
