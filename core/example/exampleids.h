#pragma once

#include "domain/recordkind.h"

#include <array>

namespace touyan {

/// Ids for invented rows, counted per kind from above those of the catalogue. They are the same in
/// every example, and below all that IdMaker makes.
class ExampleIds
{
public:
    template <typename T>
    Id<T> next()
    {
        qint64& last = m_last.at(static_cast<size_t>(kindOf<T>));
        return Id<T>{First + last++};
    }

private:
    static constexpr qint64 First = 1'000'001;
    static constexpr size_t Kinds = static_cast<size_t>(RecordKind::Setting) + 1;
    std::array<qint64, Kinds> m_last{};
};

} // namespace touyan
