#include "base/temporaryplace.h"

#include <QStringList>

#include <chrono>
#include <filesystem>
#include <mutex>
#include <system_error>
#include <thread>

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

/// Again when something came into a folder while it was emptied, but not for ever: what may not be
/// removed stays.
void removePlace(const QString& path)
{
    constexpr int MostAttempts = 200;
    constexpr auto Pause = std::chrono::milliseconds(5);
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        std::error_code failure;
        std::filesystem::remove_all(path.toStdU16String(), failure);
        if (!failure || failure == std::errc::permission_denied)
            return;
        std::this_thread::sleep_for(Pause);
    }
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

void removeTemporaryPlaces(const std::function<void()>& endProgram)
{
    PlacesInUse& places = placesInUse();
    const std::lock_guard lock(places.guard);
    for (const QString& path : std::as_const(places.paths))
        removePlace(path);
    endProgram();
}

} // namespace touyan
