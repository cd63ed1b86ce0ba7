#include "models/widerprojects.h"
#include "models/workspace.h"
#include "pages/map/mapchoices.h"
#include "pages/map/mapexport.h"
#include "pages/map/mapfiledialog.h"
#include "pages/map/mappage.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {

bool MapPage::loadMap(const QString& path, const QString& approvalNumber)
{
    const Result<void> done = m_source.load(path, approvalNumber);
    if (!done)
        Q_EMIT workspace().session().failed(done.error());
    refresh();
    return done.has_value();
}

void MapPage::resetMap()
{
    m_source.reset();
    refresh();
}

void MapPage::askAndLoad()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load a standard map"), {},
                                                      tr("GeoJSON map (*.geojson *.json)"));
    if (path.isEmpty())
        return;
    const auto map = MapSource::read(path);
    if (!map) {
        Q_EMIT workspace().session().failed(map.error());
        return;
    }
    MapFileDialog dialog(path, *map, this);
    if (dialog.exec() == QDialog::Accepted && loadMap(path, dialog.approvalNumber()))
        Q_EMIT done(tr("The map %1 is shown from now on.").arg(QFileInfo(path).fileName()));
}

QString MapPage::title() const
{
    return tr("Key projects of %1 by district").arg(workspace().year());
}

Result<void> MapPage::exportTo(const QString& path, QPageSize::PageSizeId paper) const
{
    if (!m_source.map())
        return Error{ErrorCode::NotFound, m_source.problem(), {}};
    return exportMap({.content = makeContent(projectsWiderBy(Dimension::District, workspace())),
                      .parts = m_choices->parts(),
                      .title = title()},
                     path, paper);
}

void MapPage::askAndExport(const QString& suffix, QPageSize::PageSizeId paper)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the map"), title() + u'.' + suffix,
                                     u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (const auto written = exportTo(path, paper); !written)
        Q_EMIT workspace().session().failed(written.error());
    else
        Q_EMIT done(tr("The map was saved as %1.").arg(path));
}

} // namespace touyan
