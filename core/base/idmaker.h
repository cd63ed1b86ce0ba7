#pragma once

#include <QtGlobal>

namespace touyan {

/// Makes 64-bit ids on the client: 41 bits of milliseconds since 2015 above 22 bits that start at
/// random within each millisecond. Ids grow with time, and two copies of a database that are edited
/// apart can be merged because they do not make the same ids.
class IdMaker
{
public:
    /// The next id; always greater than the one before.
    template <typename IdType>
    IdType next()
    {
        return IdType{nextValue()};
    }
    qint64 nextValue();

private:
    qint64 m_last = 0;
};

} // namespace touyan
