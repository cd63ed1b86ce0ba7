#include "analysis/thresholds.h"

#include "analysis/referencedate.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

template <typename Number>
void readSetting(const Records& records, QStringView key, Number& number)
{
    const Setting* setting = findSetting(records, key);
    if (!setting)
        return;
    bool isNumber = false;
    const double stated = setting->value.toDouble(&isNumber);
    if (isNumber && stated >= 0)
        number = static_cast<Number>(stated);
}

} // namespace

const Setting* findSetting(const Records& records, QStringView key)
{
    for (const Setting& setting : records.all<Setting>()) {
        if (setting.key == key)
            return &setting;
    }
    return nullptr;
}

Thresholds thresholdsOf(const Records& records)
{
    Thresholds thresholds;
    readSetting(records, u"yellow_lag", thresholds.yellowLag);
    readSetting(records, u"red_lag", thresholds.redLag);
    readSetting(records, u"milestone_overdue_days", thresholds.milestoneOverdueDays);
    readSetting(records, u"missing_report_months", thresholds.missingReportMonths);
    readSetting(records, u"start_overdue_months", thresholds.startOverdueMonths);
    return thresholds;
}

QDate referenceDate(const Records& records, QDate today)
{
    const QDate stated = statedReferenceDate(records);
    return stated.isValid() ? stated : today;
}

} // namespace touyan
