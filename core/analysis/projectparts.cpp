#include "analysis/projectparts.h"

namespace touyan {

ProjectParts::ProjectParts(const Records& records)
{
    std::apply([&](auto&... parts) { (parts.reserve(records.all<Project>().size()), ...); },
               m_parts);
    const auto addAll = [this](const auto& table) {
        for (const auto& row : table)
            add(row);
    };
    addAll(records.all<Milestone>());
    addAll(records.all<AnnualGoal>());
    addAll(records.all<MonthlyReport>());
    addAll(records.all<FundingSource>());
    addAll(records.all<ListEntry>());
}

template <typename T>
void ProjectParts::applyKind(const ChangeSet& changes)
{
    for (const Delta<T>& delta : changes.deltas<T>()) {
        if (delta.before)
            remove(*delta.before);
        if (delta.after)
            add(*delta.after);
    }
}

void ProjectParts::apply(const ChangeSet& changes)
{
    applyKind<Milestone>(changes);
    applyKind<AnnualGoal>(changes);
    applyKind<MonthlyReport>(changes);
    applyKind<FundingSource>(changes);
    applyKind<ListEntry>(changes);
}

} // namespace touyan
