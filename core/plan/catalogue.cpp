#include "plan/catalogue.h"

#include "plan/cataloguelinks.h"
#include "plan/jsonfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// One resource file and the member of the catalogue that it fills.
struct Family
{
    QString file;
    std::function<std::optional<JsonFault>(const QJsonValue& content, Catalogue& catalogue)> read;
};

template <typename Member>
Family family(const QString& file, Member Catalogue::*member)
{
    return {file, [member](const QJsonValue& content, Catalogue& catalogue) {
                return readJson(content, catalogue.*member);
            }};
}

const std::vector<Family>& families()
{
    static const std::vector<Family> table{
        family(u"document.json"_s, &Catalogue::document),
        family(u"indicators.json"_s, &Catalogue::indicators),
        family(u"targets.json"_s, &Catalogue::targets),
        family(u"goals.json"_s, &Catalogue::goals),
        family(u"tasks.json"_s, &Catalogue::tasks),
        family(u"programmes.json"_s, &Catalogue::programmes),
        family(u"subsidy_rules.json"_s, &Catalogue::subsidyRules),
        family(u"units.json"_s, &Catalogue::units),
        family(u"leading_group.json"_s, &Catalogue::leadingGroup),
        family(u"districts.json"_s, &Catalogue::districts),
        family(u"platforms.json"_s, &Catalogue::platforms),
        family(u"alliances.json"_s, &Catalogue::alliances),
        family(u"clusters.json"_s, &Catalogue::clusters),
        family(u"bases.json"_s, &Catalogue::bases),
        family(u"universities.json"_s, &Catalogue::universities),
        family(u"teams.json"_s, &Catalogue::teams),
        family(u"measures.json"_s, &Catalogue::measures),
        family(u"events.json"_s, &Catalogue::events),
        family(u"directions.json"_s, &Catalogue::directions),
        family(u"principles.json"_s, &Catalogue::principles),
        family(u"products.json"_s, &Catalogue::products),
        family(u"baselines.json"_s, &Catalogue::baselines),
        family(u"references.json"_s, &Catalogue::sources),
    };
    return table;
}

std::optional<JsonFault> readFile(const QString& folder, const Family& family, Catalogue& catalogue)
{
    QFile file(folder % u'/' % family.file);
    if (!file.open(QIODevice::ReadOnly))
        return JsonFault{{family.file},
                         QCoreApplication::translate("Catalogue", "the file cannot be read")};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        return JsonFault{{family.file}, error.errorString()};
    const QJsonValue content =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    auto fault = family.read(content, catalogue);
    return fault ? std::move(*fault).in(family.file) : fault;
}

template <typename Part>
void inheritReference(QList<Part>& parts, const PlanReference& reference)
{
    for (Part& part : parts)
        part.reference = reference;
}

/// Parts carry the reference of the sentence that lists them.
void inheritReferences(Catalogue& catalogue)
{
    for (PlanProgramme& programme : catalogue.programmes) {
        inheritReference(programme.scenarioFields,
                         {programme.reference.section, programme.fieldsQuote});
    }
    for (PlanCluster& cluster : catalogue.clusters)
        inheritReference(cluster.nodes, cluster.reference);
    inheritReference(catalogue.alliances.alliances, catalogue.alliances.reference);
}

Error damaged(const JsonFault& fault)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Catalogue", "The plan's catalogue is damaged at %1: %2.")
                .arg(fault.path.join(u" / "_s), fault.reason),
            {}};
}

} // namespace

Result<Catalogue> loadCatalogue(const QString& folder)
{
    Catalogue catalogue;
    for (const Family& family : families()) {
        if (const auto fault = readFile(folder, family, catalogue))
            return damaged(*fault);
    }
    inheritReferences(catalogue);
    if (const auto fault = brokenLink(catalogue))
        return damaged(*fault);
    return catalogue;
}

Result<Catalogue> loadCatalogue()
{
    return loadCatalogue(u":/plan"_s);
}

QStringList unitsOfTask(const Catalogue& catalogue, QStringView task)
{
    const PlanTaskEntry* entry = entryWithCode(catalogue.tasks, task);
    return entry ? entry->responsibleUnits : QStringList();
}

QStringList tasksOfUnit(const Catalogue& catalogue, const QString& unit)
{
    QStringList codes;
    for (const PlanTaskEntry& task : catalogue.tasks) {
        if (task.responsibleUnits.contains(unit))
            codes.append(task.code);
    }
    return codes;
}

QStringList rulesOfUnit(const Catalogue& catalogue, const QString& unit)
{
    QStringList codes;
    for (const PlanSubsidyRule& rule : catalogue.subsidyRules) {
        if (unitsOfTask(catalogue, rule.task).contains(unit))
            codes.append(rule.code);
    }
    return codes;
}

QStringList programmesBasedIn(const Catalogue& catalogue, const QString& district)
{
    QStringList codes;
    for (const PlanProgramme& programme : catalogue.programmes) {
        if (programme.districts.contains(district))
            codes.append(programme.code);
    }
    return codes;
}

QList<PlanTarget> partsOfTarget(const Catalogue& catalogue, QStringView target)
{
    QList<PlanTarget> parts;
    for (const PlanTarget& part : catalogue.targets) {
        if (part.partOf == target)
            parts.append(part);
    }
    return parts;
}

} // namespace touyan
