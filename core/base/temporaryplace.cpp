#include "base/temporaryplace.h"

#include <QStringList>

#include <filesystem>
#include <mutex>
#include <system_error>

namespace touyan {

namespace {

struct PlacesInUse
{
    std::mutex guard;
    QStringList paths;
};

/// Never destroyed: the program may be told to end while it ends.
PlacesInUse& placesInUse()
{
    static auto* const Places = new PlacesInUse;
    return *Places;
}

void removePlace(const QString& path)
{
    std::error_code ignored; // nothing more can be done about it
    std::filesystem::remove_all(path.toStdU16String(), ignored);
}

} // namespace

TemporaryPlace::TemporaryPlace(QString path)
    : m_path(std::move(path))
{
    PlacesInUse& places = placesInUse();
    const std::lock_guard lock(places.guard);
    places.paths.append(m_path);
}

TemporaryPlace::~TemporaryPlace()
{
    PlacesInUse& places = placesInUse();
    const std::lock_guard lock(places.guard);
    places.paths.removeOne(m_path);
    removePlace(m_path);
}

void removeTemporaryPlaces()
{
    PlacesInUse& places = placesInUse();
    const std::lock_guard lock(places.guard);
    for (const QString& path : std::as_const(places.paths))
        removePlace(path);
}

} // namespace touyan
