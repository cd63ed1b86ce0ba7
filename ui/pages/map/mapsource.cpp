#include "pages/map/mapsource.h"

#include "io/wholefile.h"
#include "layout/mapfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString FileKey = u"map/file"_s;
const QString ApprovalKey = u"map/approvalNumber"_s;

/// Where the copy of the office's map is kept.
QString copyPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        % u"/map/office.geojson"_s;
}

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

Result<GeoMap> MapSource::read(const QString& path)
{
    Progress progress;
    return read(path, progress);
}

Result<GeoMap> MapSource::read(const QString& path, Progress& progress)
{
    Result<GeoMap> map = readGeoMap(path, progress);
    if (!map)
        return map;
    const Result<GeoMap> known = bundledMap();
    if (!known)
        return map;
    matchDistricts(*map, *known);
    if (const auto usable = requireDistricts(*map, *known); !usable)
        return Error{usable.error().code, path % u": "_s % usable.error().message, {}};
    return map;
}

Result<void> MapSource::use(const QString& path, const QString& approvalNumber)
{
    Result<GeoMap> map = read(path);
    if (!map)
        return map.error();
    use(std::move(map).value(), approvalNumber);
    return {};
}

void MapSource::use(GeoMap map, const QString& approvalNumber)
{
    m_map = std::make_shared<const GeoMap>(std::move(map));
    m_approvalNumber = approvalNumber;
    m_problem.clear();
    m_isBundled = false;
}

Result<void> MapSource::load(const QString& path, const QString& approvalNumber)
{
    auto map = read(path);
    return map ? keep(path, std::move(map).value(), approvalNumber) : map.error();
}

Result<void> MapSource::keep(const QString& path, GeoMap map, const QString& approvalNumber)
{
    const QString copy = copyPath();
    if (path != copy) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(copy).path()))
            return Error{ErrorCode::Io,
                         QCoreApplication::translate("MapSource", "The map “%1” could not be kept.")
                             .arg(path),
                         file.errorString()};
        if (const auto saved = saveWhole(copy, file.readAll()); !saved)
            return saved;
    }
    QSettings settings;
    settings.setValue(FileKey, copy);
    settings.setValue(ApprovalKey, approvalNumber);
    use(std::move(map), approvalNumber);
    return {};
}

void MapSource::reset()
{
    QSettings settings;
    settings.remove(FileKey);
    settings.remove(ApprovalKey);
    QFile::remove(copyPath());
    m_problem.clear();
    useBundled();
}

} // namespace touyan
