#include "plan/cataloguerecords.h"

#include "plan/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// A record with all that it takes over from its entry as it stands.
template <typename Record, typename Entry>
Record recordOf(const Entry& entry)
{
    Record record;
    record.id = Id<Record>{entry.id.value};
    if constexpr (requires { record.code; })
        record.code = entry.code;
    if constexpr (requires { record.name; })
        record.name = entry.name.zh;
    if constexpr (requires { record.notes = entry.note->zh; }) {
        if (entry.note)
            record.notes = entry.note->zh;
    }
    record.planSection = entry.reference.section;
    record.planQuote = entry.reference.quote;
    return record;
}

/// The id of the record made from @p entry; none when there is no entry.
template <typename Record, typename Entry>
Id<Record> idOf(const Entry* entry)
{
    return entry ? Id<Record>{entry->id.value} : Id<Record>();
}

void addLine(QString& text, const QString& line)
{
    if (line.isEmpty())
        return;
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

QString joined(const QList<PlanText>& texts)
{
    QStringList words;
    for (const PlanText& text : texts)
        words.append(text.zh);
    return words.join(u'\n');
}

/// How far a platform is, from what the plan says of it or wants done.
PlatformStatus statusOf(PlanPlatformStanding standing)
{
    switch (standing) {
    case PlanPlatformStanding::Existing:
    case PlanPlatformStanding::Liaison:
        return PlatformStatus::Built;
    case PlanPlatformStanding::ToUpgrade: // it counts once the upgrade is done
    case PlanPlatformStanding::ToAdvance:
    case PlanPlatformStanding::ToComplete:
        return PlatformStatus::Building;
    case PlanPlatformStanding::ToEstablish:
    case PlanPlatformStanding::ToApply:
    case PlanPlatformStanding::ToBuild:
        break;
    }
    return PlatformStatus::Planned;
}

void addDistricts(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanDistrict& entry : catalogue.districts) {
        auto district = recordOf<District>(entry);
        district.shortName = entry.shortName;
        district.englishName = entry.name.en;
        district.kind = entry.kind;
        district.adcode = entry.adcode.value_or(QString());
        // A zone in two districts is registered under neither by itself.
        if (entry.overlaps.size() == 1)
            district.parent =
                idOf<District>(entryWithCode(catalogue.districts, entry.overlaps.first()));
        district.notes = entry.fullName.value_or(QString());
        changes.insert(district);
    }
}

void addUnits(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanUnit& entry : catalogue.units) {
        if (!entry.recordKind)
            continue;
        auto unit = recordOf<Unit>(entry);
        unit.shortName = entry.name.zh;
        unit.kind = *entry.recordKind;
        unit.groupMember = entry.leadingGroupMember;
        unit.district = idOf<District>(entryNamed(catalogue.districts, entry.name.zh));
        changes.insert(unit);
    }
}

void addProgrammes(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanProgramme& entry : catalogue.programmes) {
        auto programme = recordOf<Programme>(entry);
        for (const QString& name : entry.districts)
            programme.districts.append(idOf<District>(entryNamed(catalogue.districts, name)));
        addLine(programme.notes, joined(entry.content));
        changes.insert(programme);
        for (const PlanScenarioField& part : entry.scenarioFields) {
            auto field = recordOf<ScenarioField>(part);
            field.programme = programme.id;
            changes.insert(field);
        }
    }
}

void addTasks(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanTaskEntry& entry : catalogue.tasks) {
        auto task = recordOf<PlanTask>(entry);
        const PlanTaskEntry* parent =
            entry.parent ? entryWithCode(catalogue.tasks, *entry.parent) : nullptr;
        task.group = (parent ? parent : &entry)->name.zh;
        for (const QString& name : entry.responsibleUnits)
            task.responsibleUnits.append(idOf<Unit>(entryNamed(catalogue.units, name)));
        addLine(task.notes, joined(entry.content));
        changes.insert(task);
    }
}

void addIndicators(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanIndicator& entry : catalogue.indicators) {
        auto indicator = recordOf<Indicator>(entry);
        indicator.measure = entry.unit;
        indicator.source = entry.source;
        if (entry.parent)
            indicator.group = entryWithCode(catalogue.indicators, *entry.parent)->name.zh;
        else if (entry.programme)
            indicator.group = entryWithCode(catalogue.programmes, *entry.programme)->name.zh;
        changes.insert(indicator);
    }
    for (const PlanTarget& entry : catalogue.targets) {
        auto target = recordOf<IndicatorTarget>(entry);
        target.indicator = idOf<Indicator>(entryWithCode(catalogue.indicators, entry.indicator));
        target.year = entry.year;
        target.relation = entry.relation;
        target.low = entry.low;
        target.high = entry.high;
        changes.insert(target);
    }
}

void addIndustry(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanCluster& entry : catalogue.clusters) {
        const auto cluster = recordOf<Cluster>(entry);
        changes.insert(cluster);
        int position = 0;
        for (const PlanClusterNode& part : entry.nodes) {
            auto node = recordOf<ClusterNode>(part);
            node.cluster = cluster.id;
            node.position = ++position;
            changes.insert(node);
        }
    }
    for (const PlanBase& entry : catalogue.bases) {
        auto base = recordOf<IndustryBase>(entry);
        addLine(base.notes, joined(entry.coreIndustries));
        addLine(base.notes, joined(entry.applicationFields));
        changes.insert(base);
    }
}

void addPlatforms(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanPlatform& entry : catalogue.platforms) {
        if (!entry.recordKind)
            continue;
        auto platform = recordOf<Platform>(entry);
        platform.kind = *entry.recordKind;
        platform.level = entry.level.value_or(PlatformLevel::Unstated);
        if (!entry.standing.isEmpty())
            platform.status = statusOf(entry.standing.constFirst());
        platform.host = entry.hosts.join(u'、');
        for (const QString& host : entry.hosts) {
            if (const auto* district = entryNamed(catalogue.districts, host))
                platform.district = idOf<District>(district);
        }
        changes.insert(platform);
    }
    for (const PlanAlliance& entry : catalogue.alliances.alliances) {
        auto alliance = recordOf<Platform>(entry);
        alliance.id.value += AllianceIdOffset;
        alliance.kind = PlatformKind::Alliance;
        addLine(alliance.notes,
                QCoreApplication::translate("Catalogue", "Members: %1")
                    .arg(catalogue.alliances.members.zh));
        addLine(alliance.notes, joined(catalogue.alliances.functions));
        changes.insert(alliance);
    }
}

void addEvents(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanEvent& entry : catalogue.events) {
        auto event = recordOf<Event>(entry);
        event.kind = entry.kind;
        changes.insert(event);
    }
}

/// Whom a rule is for and what must hold, without saying the same words twice.
QString conditionsOf(const PlanSubsidyRule& rule)
{
    QString text = rule.beneficiary.zh;
    for (const PlanText& condition : rule.conditions) {
        if (!rule.beneficiary.zh.contains(condition.zh))
            addLine(text, condition.zh);
    }
    return text;
}

/// What the plan says of a rule beyond the fields of its record.
QString remarksOn(const PlanSubsidyRule& rule)
{
    QString text;
    const auto add = [&text](const char* sentence, const QString& word) {
        addLine(text, QCoreApplication::translate("Catalogue", sentence).arg(word));
    };
    add(QT_TRANSLATE_NOOP("Catalogue", "Basis: %1"), rule.basis.zh);
    if (rule.rateWording)
        add(QT_TRANSLATE_NOOP("Catalogue", "Rate: %1, to be set by the office"),
            rule.rateWording->zh);
    if (rule.capScope)
        add(QT_TRANSLATE_NOOP("Catalogue", "Cap: %1"), choice(*rule.capScope).translatedTitle());
    if (rule.frequency)
        add(QT_TRANSLATE_NOOP("Catalogue", "Frequency: %1"),
            choice(*rule.frequency).translatedTitle());
    if (rule.timing)
        add(QT_TRANSLATE_NOOP("Catalogue", "Payment: %1"), rule.timing->zh);
    if (rule.payer)
        add(QT_TRANSLATE_NOOP("Catalogue", "Payer: %1"), rule.payer->zh);
    if (rule.note)
        addLine(text, rule.note->zh);
    return text;
}

void addRules(ChangeSet& changes, const Catalogue& catalogue)
{
    for (const PlanSubsidyRule& entry : catalogue.subsidyRules) {
        auto rule = recordOf<SubsidyRule>(entry);
        rule.basis = entry.basisKind;
        rule.rate = entry.rate;
        rule.fixedAmount = entry.fixedAmount;
        rule.cap = entry.cap;
        rule.perYear = entry.frequency == PlanFrequency::PerYear;
        rule.version = 1;
        rule.conditions = conditionsOf(entry);
        rule.notes = remarksOn(entry);
        changes.insert(rule);
    }
}

} // namespace

ChangeSet catalogueRecords(const Catalogue& catalogue)
{
    ChangeSet changes(QCoreApplication::translate("Catalogue", "Enter what the plan states"));
    addDistricts(changes, catalogue);
    addUnits(changes, catalogue);
    addProgrammes(changes, catalogue);
    addTasks(changes, catalogue);
    addIndicators(changes, catalogue);
    addIndustry(changes, catalogue);
    addPlatforms(changes, catalogue);
    addEvents(changes, catalogue);
    addRules(changes, catalogue);
    return changes;
}

} // namespace touyan
