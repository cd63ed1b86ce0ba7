#pragma once

#include <QString>

#include <functional>

namespace touyan {

/// A file or folder that is in use for a while: removed, with all that is in it, when this object
/// ends, or before that by removeTemporaryPlaces().
class TemporaryPlace
{
public:
    explicit TemporaryPlace(QString path);
    /// A place of its own in @p folder, to be made by the caller: its name is in use before
    /// anything bears it, so that no end of the program leaves it. What programs that were killed
    /// left in @p folder is removed after a day.
    static TemporaryPlace in(const QString& folder);
    ~TemporaryPlace();
    TemporaryPlace(const TemporaryPlace&) = delete;
    TemporaryPlace& operator=(const TemporaryPlace&) = delete;

    const QString& path() const { return m_path; }

private:
    QString m_path;
};

/// Removes what is in use now, for a program that is told to end, also while other threads still
/// write there. No place can be begun or ended any more until endProgram() returns, so it must not:
/// it ends the program. May be called on any thread.
void removeTemporaryPlaces(const std::function<void()>& endProgram);

} // namespace touyan
