#include "jobs/job.h"
#include "models/widerprojects.h"
#include "models/workspace.h"
#include "pages/map/mapchoices.h"
#include "pages/map/mapexport.h"
#include "pages/map/mapfiledialog.h"
#include "pages/map/mappage.h"
#include "reports/filterwords.h"
#include "reports/mapfigures.h"

#include <QFileDialog>
#include <QFileInfo>

#include <memory>

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
    startReading(path);
}

/// A large file takes seconds: it is read beside the window, which shows how far it is.
void MapPage::startReading(const QString& path)
{
    if (m_reading->isRunning())
        return;
    auto map = std::make_shared<GeoMap>();
    connect(
        m_reading, &Job::finished, this,
        [this, path, map](const Result<void>& outcome) {
            if (outcome)
                offerMap(path, std::move(*map));
            else if (outcome.error().code == ErrorCode::Cancelled)
                Q_EMIT done(tr("Stopped. The map is as it was."));
            else
                Q_EMIT workspace().session().failed(outcome.error());
        },
        Qt::SingleShotConnection);
    m_reading->start([path, map](Progress& progress) -> Result<void> {
        auto read = MapSource::read(path, progress);
        if (!read)
            return read.error();
        *map = std::move(read).value();
        return {};
    });
}

void MapPage::offerMap(const QString& path, GeoMap map)
{
    auto* dialog = new MapFileDialog(path, map, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, path, kept = std::make_shared<GeoMap>(std::move(map))] {
                const auto loaded = m_source.keep(path, std::move(*kept), dialog->approvalNumber());
                refresh();
                if (loaded)
                    Q_EMIT done(
                        tr("The map %1 is shown from now on.").arg(QFileInfo(path).fileName()));
                else
                    Q_EMIT workspace().session().failed(loaded.error());
            });
    dialog->open();
}

QString MapPage::title() const
{
    return mapTitle(m_choices->measure(), workspace().view());
}

Result<void> MapPage::exportTo(const QString& path, QPageSize::PageSizeId paper) const
{
    if (!m_source.map())
        return Error{ErrorCode::NotFound, m_source.problem(), {}};
    ProjectFilter shown = workspace().filter();
    if (shown.search.trimmed().isEmpty())
        shown.districts.clear(); // the map outlines them and shows the others as well
    return exportMap({.content = makeContent(projectsWiderBy(Dimension::District, workspace())),
                      .parts = m_choices->parts(),
                      .title = title(),
                      .narrowing = narrowingWords(shown, workspace().records())},
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
