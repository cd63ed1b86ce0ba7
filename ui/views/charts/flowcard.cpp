#include "views/charts/flowcard.h"

#include "views/charts/chartexport.h"
#include "views/charts/rollingflowview.h"
#include "views/charts/titledpicture.h"
#include "views/scenepainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSizeF FlowSize(688, 340);

Picture flowPicture(const FlowContent& content, const QString& title)
{
    const ScenePalette palette = ScenePalette::print();
    const FlowDrawing layout = flowLayout(content, FlowSize, FontMeasure(palette));
    return titledPicture(title, FlowSize, [scene = layout.scene, palette](QPainter& painter) {
        paintScene(painter, scene, palette);
    });
}

/// The blocks of @p flow with their numbers of projects.
ChartTable flowTable(const ListFlow& flow, const QString& title)
{
    ChartTable table;
    table.title = title;
    table.rowTitle = FlowCard::tr("Year and part of the list");
    table.unit = FlowCard::tr("projects");
    table.decimals = 0;
    table.rows = flow.lines();
    ChartColumn column;
    column.name = FlowCard::tr("Projects");
    for (const FlowBlock& block : flow.content.blocks) {
        table.keys.append(-1);
        column.values.append(block.count);
    }
    table.columns = {column};
    return table;
}

} // namespace

FlowCard::FlowCard(QWidget* parent)
    : PictureCard(parent)
    , m_view(new RollingFlowView(this))
{
    setTitle(tr("Rolling list"));
    setDrawing(m_view);
    connect(m_view, &RollingFlowView::activated, this, &FlowCard::activated);
}

void FlowCard::setYears(const std::vector<FlowYear>& years, int year)
{
    const bool hasFlow = years.size() > 1;
    QStringList names;
    for (const FlowYear& column : years)
        names.append(QString::number(column.year));
    setSubtitle(hasFlow ? names.join(u" → "_s) : QString());
    const ListFlow flow = hasFlow ? listFlow(years) : ListFlow();
    m_table = flowTable(flow, tr("Rolling list"));
    if (years.empty())
        m_table.emptyReason = tr("There is no list of %1 yet.").arg(year);
    else if (!hasFlow)
        m_table.emptyReason = tr("There is no list of %1 to follow on from.")
                                  .arg(years.front().year == year ? year - 1 : year);
    m_view->setFlow(flow);
    showDrawing(m_table.emptyReason);
}

Picture FlowCard::picture() const
{
    return flowPicture(m_view->flow().content, m_table.title);
}

std::function<Result<void>(const QString& path)> FlowCard::writer() const
{
    return [content = m_view->flow().content, shown = m_table](const QString& path) {
        return exportDrawing(shown, ChartForm::Bars,
                             [&] { return flowPicture(content, shown.title); }, path);
    };
}

} // namespace touyan
