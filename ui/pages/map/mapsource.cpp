#include "pages/map/mapsource.h"

#include "layout/mapfiles.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString FileKey = u"map/file"_s;
const QString ApprovalKey = u"map/approvalNumber"_s;

} // namespace

MapSource::MapSource()
{
    const QSettings settings;
    const QString path = settings.value(FileKey).toString();
    if (!path.isEmpty()) {
        const Result<void> done = use(path, settings.value(ApprovalKey).toString());
        if (done)
            return;
        m_problem = done.error().message;
    }
    useBundled();
}

void MapSource::useBundled()
{
    m_isBundled = true;
    m_approvalNumber.clear();
    Result<GeoMap> map = bundledMap();
    if (map)
        m_map = std::make_shared<const GeoMap>(std::move(map).value());
    else
        m_problem = map.error().message;
}

Result<void> MapSource::use(const QString& path, const QString& approvalNumber)
{
    Result<GeoMap> map = readGeoMap(path);
    if (!map)
        return map.error();
    if (const Result<GeoMap> known = bundledMap())
        matchDistricts(*map, *known);
    m_map = std::make_shared<const GeoMap>(std::move(map).value());
    m_approvalNumber = approvalNumber;
    m_problem.clear();
    m_isBundled = false;
    return {};
}

Result<void> MapSource::load(const QString& path, const QString& approvalNumber)
{
    Result<void> done = use(path, approvalNumber);
    if (!done)
        return done;
    QSettings settings;
    settings.setValue(FileKey, path);
    settings.setValue(ApprovalKey, approvalNumber);
    return {};
}

void MapSource::reset()
{
    QSettings settings;
    settings.remove(FileKey);
    settings.remove(ApprovalKey);
    m_problem.clear();
    useBundled();
}

} // namespace touyan
