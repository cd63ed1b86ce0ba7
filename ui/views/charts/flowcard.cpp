#include "views/charts/flowcard.h"

#include "charts/flowtable.h"
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
    m_table = flowTable(years, year);
    m_view->setFlow(flow);
    showDrawing(m_table.emptyReason);
}

Picture FlowCard::picture() const
{
    return flowPicture(m_view->flow().content, titledTable().title);
}

std::function<Result<void>(const QString& path)> FlowCard::writer() const
{
    return [content = m_view->flow().content, shown = titledTable()](const QString& path) {
        return exportDrawing(
            shown, ChartForm::Bars, [&] { return flowPicture(content, shown.title); }, path);
    };
}

} // namespace touyan
