#include "views/charts/flowcard.h"

#include "charts/flowtable.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartpictures.h"
#include "views/charts/rollingflowview.h"

using namespace Qt::StringLiterals;

namespace touyan {
FlowCard::FlowCard(QWidget* parent)
    : PictureCard(parent)
    , m_view(new RollingFlowView(this))
{
    setTitle(tr("Rolling list"));
    setDrawing(m_view);
    connect(m_view, &RollingFlowView::activated, this, &FlowCard::activated);
}

void FlowCard::setYears(const std::vector<FlowYear>& years, const ChartBasis& basis)
{
    const bool hasFlow = years.size() > 1;
    QStringList names;
    for (const FlowYear& column : years)
        names.append(QString::number(column.year));
    setSubtitle(hasFlow ? names.join(u" → "_s) : QString());
    const ListFlow flow = hasFlow ? listFlow(years) : ListFlow();
    m_table = flowTable(years, basis.year);
    m_table.basis = basis;
    m_view->setFlow(flow);
    showDrawing(m_table.emptyReason);
}

Picture FlowCard::picture() const
{
    return flowPicture(m_view->flow().content, m_table);
}

std::function<Result<void>(const QString& path)> FlowCard::writer() const
{
    return [content = m_view->flow().content, shown = m_table](const QString& path) {
        return exportDrawing(
            shown, ChartForm::Bars, [&] { return flowPicture(content, shown); }, path);
    };
}

} // namespace touyan
