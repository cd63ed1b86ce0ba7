#include "base/temporaryplace.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <mutex>
#include <system_error>
#include <thread>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QString Prefix = u".touyan-"_s;
constexpr int Digits = 16;

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

bool isOld(const QString& path)
{
    using Clock = std::filesystem::file_time_type::clock;
    constexpr auto LongestUse = std::chrono::hours(24);
    std::error_code failure;
    const auto written = std::filesystem::last_write_time(path.toStdU16String(), failure);
    return !failure && Clock::now() - written > LongestUse;
}

/// What was made at a place in @p folder by programs that had no time to remove it.
void removeLeftovers(const QDir& folder)
{
    static const QRegularExpression Name(
        u"^%1[0-9a-f]{%2}$"_s.arg(QRegularExpression::escape(Prefix)).arg(Digits));
    const QStringList names =
        folder.entryList({Prefix % u'*'}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const QString path = folder.filePath(name);
        std::error_code failure;
        if (Name.match(name).hasMatch() && isOld(path))
            std::filesystem::remove_all(path.toStdU16String(), failure);
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

TemporaryPlace TemporaryPlace::in(const QString& folder)
{
    const QDir at(folder);
    removeLeftovers(at);
    const quint64 number = QRandomGenerator::system()->generate64();
    return TemporaryPlace(at.filePath(Prefix % u"%1"_s.arg(number, Digits, 16, QChar(u'0'))));
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
