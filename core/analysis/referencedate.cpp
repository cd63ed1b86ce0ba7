#include "analysis/referencedate.h"

#include "analysis/thresholds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto ReferenceDateKey = u"reference_date"_s;

} // namespace

QDate statedReferenceDate(const Records& records)
{
    const Setting* setting = findSetting(records, ReferenceDateKey);
    return setting ? QDate::fromString(setting->value, Qt::ISODate) : QDate();
}

bool isReferenceDate(const Setting& setting)
{
    return setting.key == ReferenceDateKey;
}

ChangeSet withReferenceDate(const Records& records, QDate day, IdMaker& ids)
{
    const QString value = day.isValid() ? day.toString(Qt::ISODate) : QString();
    ChangeSet changes(value.isEmpty() ? QCoreApplication::translate("touyan::ReferenceDateDialog",
                                                                    "Judge as of today")
                                      : QCoreApplication::translate("touyan::ReferenceDateDialog",
                                                                    "Set the reference date to %1")
                                            .arg(value));
    if (const Setting* before = findSetting(records, ReferenceDateKey)) {
        Setting after = *before;
        after.value = value;
        if (after != *before)
            changes.update(*before, after);
    } else if (!value.isEmpty()) {
        Setting setting;
        setting.id = ids.next<SettingId>();
        setting.key = ReferenceDateKey;
        setting.value = value;
        changes.insert(setting);
    }
    return changes;
}

} // namespace touyan
