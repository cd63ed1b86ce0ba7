#include "portfolio/changecheck.h"

#include "domain/fieldtext.h"
#include "portfolio/portfolio.h"

namespace touyan {
namespace {

/// What names the row that @p fault concerns, be it stored already or only in @p changes.
QString nameOf(const Violation& fault, const Records& records, const ChangeSet& changes)
{
    QString name;
    visitKind(fault.kind, [&]<typename T>(std::type_identity<T>) {
        for (const Delta<T>& delta : changes.deltas<T>()) {
            if (delta.any().id.value == fault.id)
                name = recordName(delta.any(), records);
        }
    });
    return name.isEmpty() ? records.nameOf(fault.kind, fault.id) : name;
}

} // namespace

Error faultError(const Violation& fault, const QString& name)
{
    const QString what = name.isEmpty()
        ? describe(fault.kind).translatedTitle()
        : Portfolio::tr("%1 “%2”").arg(describe(fault.kind).translatedTitle(), name);
    return {ErrorCode::Validation, Portfolio::tr("%1: %2").arg(what, fault.message), {}};
}

Result<void> checkChanges(const Records& records, const ChangeSet& changes)
{
    KeyHashes known;
    return checkChanges(records, changes, known);
}

Result<void> checkChanges(const Records& records, const ChangeSet& changes, KeyHashes& known)
{
    const std::vector<Violation> faults = violations(records, changes, known);
    if (faults.empty())
        return {};
    return faultError(faults.front(), nameOf(faults.front(), records, changes));
}

} // namespace touyan
