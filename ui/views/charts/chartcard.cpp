#include "views/charts/chartcard.h"

#include "views/charts/chartexport.h"
#include "views/charts/chartview.h"

namespace touyan {

ChartCard::ChartCard(ChartForm form, QWidget* parent)
    : PictureCard(parent)
    , m_form(form)
    , m_view(new ChartView(form, this))
{
    setDrawing(m_view);
    connect(m_view, &ChartView::activated, this, &ChartCard::activated);
}

const ChartTable& ChartCard::table() const
{
    return m_view->table();
}

Picture ChartCard::picture() const
{
    return chartPicture(titledTable(), m_form);
}

void ChartCard::setTable(const ChartTable& table)
{
    setTitle(table.title);
    setSubtitle(table.isEmpty() ? QString() : table.unit);
    m_view->setTable(table);
    m_view->updateGeometry();
    showDrawing(table.emptyReason);
}

std::function<Result<void>(const QString& path)> ChartCard::writer() const
{
    return [shown = titledTable(), form = m_form](const QString& path) {
        return exportChart(shown, form, path);
    };
}

} // namespace touyan
