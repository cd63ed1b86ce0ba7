#include "support/planfindings.h"

#include "plan/catalogue.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString numbers(const QList<int>& values)
{
    QStringList words;
    for (const int number : values)
        words.append(QString::number(number));
    return words.join(u'+');
}

QJsonObject sumCheck(const Catalogue& catalogue)
{
    QStringList terms;
    QList<int> lows;
    for (const PlanTarget& part : partsOfTarget(catalogue, u"T20-OUTPUT")) {
        terms.append(part.code % u".min");
        lows.append(part.low);
    }
    const int whole = entryWithCode(catalogue.targets, u"T20-OUTPUT")->low;
    return {{u"id"_s, u"X1"_s},
            {u"check"_s, QString(terms.join(u" + "_s) % u" == T20-OUTPUT.min")},
            {u"value"_s, QString(numbers(lows) % u'=' % QString::number(whole))}};
}

QJsonObject fieldCheck(const Catalogue& catalogue)
{
    QList<int> counts;
    int sum = 0;
    for (const PlanProgramme& programme : catalogue.programmes) {
        counts.append(static_cast<int>(programme.scenarioFields.size()));
        sum += counts.last();
    }
    return {{u"id"_s, u"X2"_s},
            {u"check"_s, u"scenario fields of the four programmes"_s},
            {u"value"_s,
             u"%1=%2 fields; the scenario targets are about %3 (2020) and about %4 "
             "(2025): a field is not a scenario"_s.arg(
                 numbers(counts), QString::number(sum),
                 QString::number(entryWithCode(catalogue.targets, u"T20-SCENARIO")->low),
                 QString::number(entryWithCode(catalogue.targets, u"T25-SCENARIO")->low))}};
}

QJsonObject districtCheck(const Catalogue& catalogue)
{
    QStringList words;
    for (const PlanUnit& unit : catalogue.units) {
        const auto count = programmesBasedIn(catalogue, unit.name.zh).size();
        if (count > 0)
            words.append(unit.name.zh % u' ' % QString::number(count));
    }
    return {{u"id"_s, u"X3"_s},
            {u"check"_s, u"districts named as programme hosts"_s},
            {u"value"_s, words.join(u"; "_s)}};
}

QJsonObject groupCheck(const Catalogue& catalogue)
{
    return {{u"id"_s, u"X4"_s},
            {u"check"_s,
             u"leading group: %1 named departments; %2 units hold duties without being named; %3 "
             "named members hold only G1"_s.arg(catalogue.leadingGroup.members.size())
                 .arg(outsiders(catalogue).size())
                 .arg(membersWithCommonDutyOnly(catalogue).size())}};
}

} // namespace

QStringList outsiders(const Catalogue& catalogue)
{
    QStringList found;
    for (const PlanTaskEntry& task : catalogue.tasks) {
        for (const QString& name : task.responsibleUnits) {
            const PlanUnit* unit = entryNamed(catalogue.units, name);
            if (unit->kind < PlanUnitKind::DistrictOrZone && !unit->leadingGroupMember
                && !found.contains(name))
                found.append(name);
        }
    }
    return found;
}

QStringList membersWithCommonDutyOnly(const Catalogue& catalogue)
{
    QStringList found;
    for (const QString& name : catalogue.leadingGroup.members) {
        if (tasksOfUnit(catalogue, name) == QStringList(u"G1"_s))
            found.append(name);
    }
    return found;
}

QJsonArray checkFacts(const Catalogue& catalogue)
{
    return {sumCheck(catalogue), fieldCheck(catalogue), districtCheck(catalogue),
            groupCheck(catalogue)};
}

} // namespace touyan
