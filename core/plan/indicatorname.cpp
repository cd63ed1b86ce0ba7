#include "plan/indicatorname.h"

#include "plan/catalogue.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool windowsAreEnglish()
{
    return QLocale().language() == QLocale::English;
}

/// The plan's English by its Chinese.
const QHash<QString, QString>& englishNames()
{
    static const QHash<QString, QString> Names = [] {
        QHash<QString, QString> names;
        if (const auto catalogue = loadCatalogue()) {
            for (const PlanIndicator& indicator : catalogue->indicators)
                names.insert(indicator.name.zh, indicator.name.en);
        }
        return names;
    }();
    return Names;
}

} // namespace

QString shownIndicatorName(const QString& name)
{
    return windowsAreEnglish() ? englishNames().value(name, name) : name;
}

QString shownMeasure(const QString& measure)
{
    static const QHash<QString, QString> English{{u"个"_s, QString()},
                                                 {u"家"_s, QString()},
                                                 {u"项"_s, QString()},
                                                 {u"亿元"_s, u"× ¥100M"_s}};
    return windowsAreEnglish() ? English.value(measure, measure) : measure;
}

} // namespace touyan
