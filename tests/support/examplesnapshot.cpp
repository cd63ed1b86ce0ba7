#include "support/examplesnapshot.h"

#include "example/exampleportfolio.h"
#include "plan/catalogue.h"
#include "plan/cataloguerecords.h"

namespace touyan {

const Snapshot& exampleSnapshot()
{
    static const Snapshot made = [] {
        Records records;
        records.apply(catalogueRecords(*loadCatalogue()));
        const auto changes = exampleRecords(records);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        records.apply(*changes);
        return Snapshot(records, 2020, QDate(2020, 11, 24), {});
    }();
    return made;
}

} // namespace touyan
