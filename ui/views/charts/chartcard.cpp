#include "views/charts/chartcard.h"

#include "views/charts/chartexport.h"
#include "views/charts/chartpictures.h"
#include "views/charts/chartview.h"

using namespace Qt::StringLiterals;

namespace touyan {

ChartCard::ChartCard(ChartForm form, QWidget* parent)
    : PictureCard(parent)
    , m_form(form)
    , m_view(new ChartView(form, this))
{
    setDrawing(m_view);
    connect(m_view, &ChartView::activated, this, &ChartCard::activated);
}

void ChartCard::setHint(const QString& hint)
{
    m_view->setHint(hint);
}

const ChartTable& ChartCard::table() const
{
    return m_view->table();
}

Picture ChartCard::picture() const
{
    return chartPicture(table(), m_form);
}

void ChartCard::setTable(const ChartTable& table)
{
    setTitle(table.title);
    QStringList words{table.unit, table.note};
    words.removeAll(QString());
    setSubtitle(table.isEmpty() ? QString() : words.join(u" · "_s));
    m_view->setTable(table);
    m_view->updateGeometry();
    showDrawing(table.emptyReason);
}

std::function<Result<void>(const QString& path)> ChartCard::writer() const
{
    return [shown = table(), form = m_form](const QString& path) {
        return exportDrawing(
            shown, form, [&] { return chartPicture(shown, form); }, path);
    };
}

} // namespace touyan
