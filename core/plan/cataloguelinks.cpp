#include "plan/cataloguelinks.h"

#include "plan/catalogue.h"
#include "plan/jsonfields.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

template <typename Entry>
QStringList codesOf(const QList<Entry>& entries)
{
    QStringList codes;
    for (const Entry& entry : entries)
        codes.append(entry.code);
    return codes;
}

template <typename Entry>
QStringList namesOf(const QList<Entry>& entries)
{
    QStringList names;
    for (const Entry& entry : entries)
        names.append(entry.name.zh);
    return names;
}

template <typename Entry, typename Part>
QList<Part> partsOf(const QList<Entry>& entries, QList<Part> Entry::*parts)
{
    QList<Part> all;
    for (const Entry& entry : entries)
        all += entry.*parts;
    return all;
}

QStringList listOf(const QString& name)
{
    return {name};
}

QStringList listOf(const std::optional<QString>& name)
{
    return name ? QStringList(*name) : QStringList();
}

QStringList listOf(const QStringList& names)
{
    return names;
}

/// Looks through the catalogue file by file and keeps the first fault.
class LinkCheck
{
public:
    explicit LinkCheck(const Catalogue& catalogue)
        : m_sections(codesOf(catalogue.document.sections))
    {
    }

    /// Ids and codes of @p entries are used once, their sections exist.
    template <typename Entry>
    void entries(const QString& file, const QList<Entry>& entries)
    {
        QSet<qint64> ids;
        QSet<QString> codes;
        for (const Entry& entry : entries) {
            if (ids.contains(entry.id.value) || codes.contains(entry.code))
                fail({file, entry.code},
                     QCoreApplication::translate("Catalogue", "the id or the code is used twice"));
            ids.insert(entry.id.value);
            codes.insert(entry.code);
            reference({file, entry.code}, entry.reference);
        }
    }

    void reference(const QStringList& place, const PlanReference& reference)
    {
        if (reference.isStated())
            names(place, u"section"_s, reference.section.split(u"; "_s), m_sections);
    }

    /// What @p member of each of @p entries names is among @p known.
    template <typename Entry, typename Member>
    void links(const QString& file, const QList<Entry>& entries, Member Entry::*member,
               const QStringList& known)
    {
        for (const Entry& entry : entries)
            names({file, entry.code}, {}, listOf(entry.*member), known);
    }

    void names(QStringList place, const QString& key, const QStringList& named,
               const QStringList& known)
    {
        if (!key.isEmpty())
            place.append(key);
        for (const QString& name : named) {
            if (!known.contains(name))
                fail(place,
                     QCoreApplication::translate("Catalogue", "“%1” refers to nothing").arg(name));
        }
    }

    const std::optional<JsonFault>& fault() const { return m_fault; }

private:
    void fail(const QStringList& place, const QString& reason)
    {
        if (!m_fault)
            m_fault = JsonFault{place, reason};
    }

    QStringList m_sections;
    std::optional<JsonFault> m_fault;
};

void checkEntries(LinkCheck& check, const Catalogue& catalogue)
{
    check.entries(u"indicators.json"_s, catalogue.indicators);
    check.entries(u"targets.json"_s, catalogue.targets);
    check.entries(u"goals.json"_s, catalogue.goals);
    check.entries(u"tasks.json"_s, catalogue.tasks);
    check.entries(u"programmes.json"_s, catalogue.programmes);
    check.entries(u"programmes.json"_s,
                  partsOf(catalogue.programmes, &PlanProgramme::scenarioFields));
    check.entries(u"subsidy_rules.json"_s, catalogue.subsidyRules);
    check.entries(u"units.json"_s, catalogue.units);
    check.entries(u"districts.json"_s, catalogue.districts);
    check.entries(u"platforms.json"_s, catalogue.platforms);
    check.entries(u"alliances.json"_s, catalogue.alliances.alliances);
    check.entries(u"clusters.json"_s, catalogue.clusters);
    check.entries(u"clusters.json"_s, partsOf(catalogue.clusters, &PlanCluster::nodes));
    check.entries(u"bases.json"_s, catalogue.bases);
    check.entries(u"universities.json"_s, catalogue.universities);
    check.entries(u"teams.json"_s, catalogue.teams.types);
    check.entries(u"measures.json"_s, catalogue.measures);
    check.entries(u"events.json"_s, catalogue.events);
    check.entries(u"directions.json"_s, catalogue.directions);
    check.entries(u"principles.json"_s, catalogue.principles);
    check.entries(u"products.json"_s, catalogue.products);
    check.entries(u"baselines.json"_s, catalogue.baselines);
    check.entries(u"references.json"_s, catalogue.sources);
}

void checkLinks(LinkCheck& check, const Catalogue& catalogue)
{
    const QStringList indicators = codesOf(catalogue.indicators);
    const QStringList targets = codesOf(catalogue.targets);
    const QStringList tasks = codesOf(catalogue.tasks);
    const QStringList programmes = codesOf(catalogue.programmes);
    const QStringList districts = namesOf(catalogue.districts);
    const QStringList units = namesOf(catalogue.units);

    check.links(u"indicators.json"_s, catalogue.indicators, &PlanIndicator::parent, indicators);
    check.links(u"indicators.json"_s, catalogue.indicators, &PlanIndicator::programme, programmes);
    check.links(u"targets.json"_s, catalogue.targets, &PlanTarget::indicator, indicators);
    check.links(u"targets.json"_s, catalogue.targets, &PlanTarget::partOf, targets);
    check.links(u"tasks.json"_s, catalogue.tasks, &PlanTaskEntry::parent, tasks);
    check.links(u"tasks.json"_s, catalogue.tasks, &PlanTaskEntry::responsibleUnits, units);
    check.links(u"programmes.json"_s, catalogue.programmes, &PlanProgramme::task, tasks);
    check.links(u"programmes.json"_s, catalogue.programmes, &PlanProgramme::districts, districts);
    check.links(u"subsidy_rules.json"_s, catalogue.subsidyRules, &PlanSubsidyRule::task, tasks);
    check.links(u"districts.json"_s, catalogue.districts, &PlanDistrict::overlaps,
                codesOf(catalogue.districts));
    check.links(u"platforms.json"_s, catalogue.platforms, &PlanPlatform::hosts, units);
    check.links(u"platforms.json"_s, catalogue.platforms, &PlanPlatform::task, tasks);
    check.links(u"clusters.json"_s, catalogue.clusters, &PlanCluster::base,
                codesOf(catalogue.bases));
    check.links(u"bases.json"_s, catalogue.bases, &PlanBase::task, tasks);
    check.links(u"bases.json"_s, catalogue.bases, &PlanBase::target, targets);
    check.links(u"measures.json"_s, catalogue.measures, &PlanMeasure::task, tasks);
    check.links(u"events.json"_s, catalogue.events, &PlanEvent::task, tasks);

    const PlanLeadingGroup& group = catalogue.leadingGroup;
    check.names({u"leading_group.json"_s}, u"members"_s, group.members, units);
    check.names({u"leading_group.json"_s}, u"otherMembers"_s, group.otherMembers, units);
    check.reference({u"leading_group.json"_s}, group.reference);
    check.reference({u"alliances.json"_s}, catalogue.alliances.reference);
}

} // namespace

std::optional<JsonFault> brokenLink(const Catalogue& catalogue)
{
    LinkCheck check(catalogue);
    checkEntries(check, catalogue);
    checkLinks(check, catalogue);
    return check.fault();
}

} // namespace touyan
