#include "domain/records.h"

#include "domain/fieldtext.h"

namespace touyan {

void Records::apply(const ChangeSet& changes)
{
    changes.forEachKind([this]<typename T>(const std::vector<Delta<T>>& deltas) {
        if (!deltas.empty())
            std::get<Table<T>>(m_tables).apply(deltas);
    });
}

QString Records::nameOf(RecordKind kind, qint64 id) const
{
    QString name;
    visitKind(kind, [&]<typename T>(std::type_identity<T>) {
        if (const T* row = find(Id<T>{id}))
            name = recordName(*row, *this);
    });
    return name;
}

bool Records::contains(RecordKind kind, qint64 id) const
{
    bool found = false;
    visitKind(kind, [&]<typename T>(std::type_identity<T>) { found = find(Id<T>{id}); });
    return found;
}

} // namespace touyan
