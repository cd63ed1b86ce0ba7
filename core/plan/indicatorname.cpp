#include "plan/indicatorname.h"

#include "plan/catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString Yi = u"亿元"_s;

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
    if (!windowsAreEnglish())
        return measure;
    if (measure == Yi)
        return QCoreApplication::translate("MapFigures", "100 million yuan");
    return QStringList{u"个"_s, u"家"_s, u"项"_s}.contains(measure) ? QString() : measure;
}

QString measuredText(const QString& number, const QString& measure)
{
    if (windowsAreEnglish() && measure == Yi)
        return QCoreApplication::translate("MapFigures", "¥%1 × 100M").arg(number);
    return QString(number % u' ' % shownMeasure(measure)).trimmed();
}

} // namespace touyan
