#pragma once

#include <QString>

namespace touyan {

/// A file or folder that is in use for a while: removed, with all that is in it, when this object
/// ends, or before that by removeTemporaryPlaces().
class TemporaryPlace
{
public:
    explicit TemporaryPlace(QString path);
    ~TemporaryPlace();
    TemporaryPlace(const TemporaryPlace&) = delete;
    TemporaryPlace& operator=(const TemporaryPlace&) = delete;

private:
    QString m_path;
};

/// Removes what is in use now: for a program that is told to end. May be called on any thread.
void removeTemporaryPlaces();

} // namespace touyan
