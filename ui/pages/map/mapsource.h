#pragma once

#include "base/result.h"
#include "layout/geojson.h"

#include <memory>

namespace touyan {

/// The map in use: the bundled schematic one, or a file of the office. The program keeps a copy of
/// such a file for this user, so that the map stays when the file is moved or deleted.
class MapSource
{
public:
    /// Reads the kept map, or else the bundled one.
    MapSource();

    /// Null when not even the bundled map can be read; see problem().
    const std::shared_ptr<const GeoMap>& map() const { return m_map; }
    bool isBundled() const { return m_isBundled; }
    const QString& approvalNumber() const { return m_approvalNumber; }
    /// Why the kept map or the bundled one is not shown; empty when all is well.
    const QString& problem() const { return m_problem; }

    /// The map in the file @p path, its districts matched with the known ones.
    static Result<GeoMap> read(const QString& path);
    static Result<GeoMap> read(const QString& path, Progress& progress);
    /// Shows the file @p path from now on. On failure nothing changes.
    Result<void> load(const QString& path, const QString& approvalNumber);
    /// The same for a file that read() has given @p map from.
    Result<void> keep(const QString& path, GeoMap map, const QString& approvalNumber);
    /// Goes back to the bundled map and forgets the file.
    void reset();

private:
    void useBundled();
    Result<void> use(const QString& path, const QString& approvalNumber);
    void use(GeoMap map, const QString& approvalNumber);

    std::shared_ptr<const GeoMap> m_map;
    QString m_approvalNumber;
    QString m_problem;
    bool m_isBundled = true;
};

} // namespace touyan
