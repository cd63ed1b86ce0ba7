#include "domain/changeset.h"

namespace touyan {

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse(m_label);
    forEachKind([&inverse]<typename T>(const std::vector<Delta<T>>& deltas) {
        auto& back = inverse.deltas<T>();
        back.reserve(deltas.size());
        // Reversed, so that a value freed by one step and taken by the next is free again.
        for (auto delta = deltas.rbegin(); delta != deltas.rend(); ++delta)
            back.push_back(Delta<T>{delta->after, delta->before});
    });
    return inverse;
}

bool ChangeSet::isEmpty() const
{
    return size() == 0;
}

qsizetype ChangeSet::size() const
{
    qsizetype count = 0;
    forEachKind([&count](const auto& deltas) { count += static_cast<qsizetype>(deltas.size()); });
    return count;
}

} // namespace touyan
