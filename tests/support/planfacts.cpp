#include "support/planfacts.h"

#include "plan/catalogue.h"
#include "support/planfindings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

template <typename List, typename Function>
QJsonArray arrayOf(const List& list, Function&& function)
{
    QJsonArray array;
    for (const auto& item : list)
        array.append(function(item));
    return array;
}

QJsonArray texts(const QList<PlanText>& list)
{
    return arrayOf(list, [](const PlanText& text) { return text.zh; });
}

QJsonArray strings(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

template <typename Entry>
QJsonArray names(const QList<Entry>& entries)
{
    return arrayOf(entries, [](const Entry& entry) { return entry.name.zh; });
}

QJsonValue value(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue value(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue value(const std::optional<PlanText>& text)
{
    return text ? QJsonValue(text->zh) : QJsonValue();
}

QJsonValue value(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(amount->fen() / Money::FenPerWan) : QJsonValue();
}

QJsonValue noteOf(const std::optional<PlanText>& note)
{
    return note ? QJsonValue(note->en) : QJsonValue();
}

QJsonValue firstOf(const QStringList& list)
{
    return list.isEmpty() ? QJsonValue() : QJsonValue(list.first());
}

template <typename E>
QString word(E chosen, QChar separator = u'_')
{
    return QString::fromLatin1(choice(chosen).key).replace(u'-', separator);
}

/// @p object with the entry's plan reference.
template <typename Entry>
QJsonObject referenced(const Entry& entry, QJsonObject object)
{
    object.insert(u"source_section"_s, entry.reference.section);
    object.insert(u"quote"_s, entry.reference.quote);
    return object;
}

/// The facts begin English names in lower case.
QString decapitalised(const QString& text)
{
    const bool isAcronym = text.size() > 1 && text.at(1).isUpper();
    return isAcronym ? text : QString(text.left(1).toLower() % text.mid(1));
}

QString relationWord(const PlanTarget& target)
{
    switch (target.relation) {
    case TargetRelation::AtLeast:
        return u"ge"_s;
    case TargetRelation::About:
        return u"approx"_s;
    case TargetRelation::Range:
    case TargetRelation::Exact:
        break;
    }
    return u"range"_s;
}

QJsonObject targetFacts(const Catalogue& catalogue, const PlanTarget& target)
{
    const PlanIndicator* indicator = entryWithCode(catalogue.indicators, target.indicator);
    return referenced(target,
                      {{u"id"_s, target.code},
                       {u"indicator_zh"_s, target.name.zh},
                       {u"indicator_en"_s, decapitalised(target.name.en)},
                       {u"unit"_s, target.unit},
                       {u"year"_s, value(target.year)},
                       {u"min"_s, target.low},
                       {u"max"_s, value(target.high)},
                       {u"operator"_s, relationWord(target)},
                       {u"series"_s, indicator->series},
                       {u"parent_target"_s, value(target.partOf)},
                       {u"number_is_reading_of_wording"_s, target.figureReadFromWording},
                       {u"note"_s, noteOf(target.note)}});
}

QJsonObject goalFacts(const Catalogue&, const PlanGoal& goal)
{
    return referenced(goal,
                      {{u"id"_s, goal.code}, {u"year"_s, goal.year}, {u"text_zh"_s, goal.name.zh}});
}

QJsonObject taskFacts(const Catalogue&, const PlanTaskEntry& task)
{
    return referenced(task,
                      {{u"code"_s, task.code},
                       {u"parent"_s, value(task.parent)},
                       {u"title_zh"_s, task.name.zh},
                       {u"responsible_units"_s, strings(task.responsibleUnits)},
                       {u"first_listed_unit"_s, firstOf(task.responsibleUnits)},
                       {u"units_quote"_s, value(task.unitsQuote)},
                       {u"content"_s, texts(task.content)},
                       {u"note"_s, noteOf(task.note)}});
}

/// The municipal units that answer for the programme's task.
QStringList municipalUnits(const Catalogue& catalogue, const PlanProgramme& programme)
{
    QStringList municipal;
    for (const QString& name : unitsOfTask(catalogue, programme.task)) {
        if (entryNamed(catalogue.units, name)->kind == PlanUnitKind::MunicipalDepartment)
            municipal.append(name);
    }
    return municipal;
}

QJsonObject programmeFacts(const Catalogue& catalogue, const PlanProgramme& programme)
{
    return referenced(programme,
                      {{u"code"_s, programme.code},
                       {u"name_zh"_s, programme.name.zh},
                       {u"task_code"_s, programme.task},
                       {u"districts"_s, strings(programme.districts)},
                       {u"scenario_fields"_s, names(programme.scenarioFields)},
                       {u"scenario_field_count"_s, programme.scenarioFields.size()},
                       {u"lead_units"_s, strings(municipalUnits(catalogue, programme))},
                       {u"quote_fields"_s, programme.fieldsQuote},
                       {u"content"_s, texts(programme.content)},
                       {u"note"_s, noteOf(programme.note)}});
}

QJsonValue frequencyWord(const std::optional<PlanFrequency>& frequency)
{
    if (!frequency)
        return {};
    return *frequency == PlanFrequency::Once ? u"一次性"_s : u"每年"_s;
}

QJsonObject ruleFacts(const Catalogue& catalogue, const PlanSubsidyRule& rule)
{
    return referenced(
        rule,
        {{u"id"_s, rule.code},
         {u"name_zh"_s, rule.name.zh},
         {u"beneficiary"_s, rule.beneficiary.zh},
         {u"basis"_s, rule.basis.zh},
         {u"rate"_s, rule.rate ? QJsonValue(rule.rate->points() / 100.0) : QJsonValue()},
         {u"rate_is_maximum"_s, rule.rateIsMaximum},
         {u"rate_unspecified"_s, value(rule.rateWording)},
         {u"cap_wan"_s, value(rule.cap)},
         {u"cap_scope"_s, rule.capScope ? QJsonValue(word(*rule.capScope, u' ')) : QJsonValue()},
         {u"fixed_wan"_s, value(rule.fixedAmount)},
         {u"frequency"_s, frequencyWord(rule.frequency)},
         {u"timing"_s, value(rule.timing)},
         {u"payer"_s, value(rule.payer)},
         {u"units"_s, strings(unitsOfTask(catalogue, rule.task))},
         {u"kind"_s, word(rule.kind)},
         {u"note"_s, noteOf(rule.note)}});
}

QJsonObject unitFacts(const Catalogue& catalogue, const PlanUnit& unit)
{
    const QString& name = unit.name.zh;
    return {{u"name"_s, name},
            {u"kind"_s, word(unit.kind)},
            {u"leading_group_member"_s, unit.leadingGroupMember},
            {u"tasks"_s, strings(tasksOfUnit(catalogue, name))},
            {u"subsidy_rules"_s, strings(rulesOfUnit(catalogue, name))},
            {u"programmes_based_here"_s, strings(programmesBasedIn(catalogue, name))},
            {u"quote"_s, unit.reference.quote}};
}

QJsonObject leadingGroupFacts(const Catalogue& catalogue)
{
    const PlanLeadingGroup& group = catalogue.leadingGroup;
    return referenced(
        group,
        {{u"name_zh"_s, group.name.zh},
         {u"head"_s, group.head.zh},
         {u"named_member_departments"_s, strings(group.members)},
         {u"named_member_count"_s, group.members.size()},
         {u"other_members"_s, strings(group.otherMembers)},
         {u"open_ended"_s, group.openEnd.zh},
         {u"finding_units_with_duties_but_not_named_members"_s, strings(outsiders(catalogue))},
         {u"finding_named_members_with_only_the_collective_duty_G1"_s,
          strings(membersWithCommonDutyOnly(catalogue))}});
}

QJsonObject platformFacts(const Catalogue&, const PlanPlatform& platform)
{
    QStringList standing;
    for (const PlanPlatformStanding stated : platform.standing)
        standing.append(word(stated));
    return referenced(platform,
                      {{u"name_zh"_s, platform.name.zh},
                       {u"kind"_s, word(platform.kind)},
                       {u"status"_s, standing.join(u", "_s)},
                       {u"hosts"_s, strings(platform.hosts)}});
}

QJsonObject clusterFacts(const Catalogue& catalogue, const PlanCluster& cluster)
{
    const PlanBase* base = entryWithCode(catalogue.bases, cluster.base);
    return referenced(cluster,
                      {{u"code"_s, cluster.code},
                       {u"name_zh"_s, cluster.name.zh},
                       {u"base"_s, QString(base->task % u' ' % base->name.zh)},
                       {u"items"_s, names(cluster.nodes)},
                       {u"verb"_s, cluster.verb.zh}});
}

QJsonObject baseFacts(const Catalogue& catalogue, const PlanBase& base)
{
    QJsonArray clusters;
    for (const PlanCluster& cluster : catalogue.clusters) {
        if (cluster.base == base.code)
            clusters.append(cluster.code);
    }
    return referenced(base,
                      {{u"code"_s, base.code},
                       {u"name_zh"_s, base.name.zh},
                       {u"first_listed_unit"_s, firstOf(unitsOfTask(catalogue, base.task))},
                       {u"target"_s, value(base.target)},
                       {u"clusters"_s, clusters},
                       {u"core_industries"_s, texts(base.coreIndustries)},
                       {u"application_fields"_s, texts(base.applicationFields)}});
}

QJsonObject universityFacts(const Catalogue&, const PlanUniversity& university)
{
    return referenced(university,
                      {{u"name_zh"_s, university.name.zh},
                       {u"directions"_s, texts(university.directions)},
                       {u"strengths"_s, texts(university.strengths)},
                       {u"note"_s, noteOf(university.note)}});
}

QJsonObject teamFacts(const PlanTeams& teams)
{
    return {{u"named"_s, strings(teams.named)},
            {u"types"_s, names(teams.types)},
            {u"note"_s, noteOf(teams.note)}};
}

QJsonObject allianceFacts(const PlanAlliances& plan)
{
    return referenced(plan,
                      {{u"count"_s, plan.alliances.size()},
                       {u"industries"_s,
                        arrayOf(plan.alliances,
                                [](const PlanAlliance& alliance) { return alliance.industry.zh; })},
                       {u"named"_s, strings(plan.named)},
                       {u"members_zh"_s, plan.members.zh},
                       {u"functions"_s, texts(plan.functions)},
                       {u"note"_s, noteOf(plan.note)}});
}

QJsonObject measureFacts(const Catalogue&, const PlanMeasure& measure)
{
    return referenced(measure,
                      {{u"id"_s, measure.code},
                       {u"category"_s, word(measure.category)},
                       {u"text_zh"_s, measure.name.zh},
                       {u"capability"_s, measure.ledger.en}});
}

QJsonObject eventFacts(const Catalogue&, const PlanEvent& event)
{
    return referenced(
        event,
        {{u"id"_s, event.code}, {u"name_zh"_s, event.name.zh}, {u"note"_s, noteOf(event.note)}});
}

QJsonObject directionFacts(const Catalogue& catalogue)
{
    return referenced(catalogue.directions.first(), {{u"items"_s, names(catalogue.directions)}});
}

template <typename Entry>
QJsonObject namedFacts(const Catalogue&, const Entry& entry)
{
    return referenced(entry, {{u"name_zh"_s, entry.name.zh}});
}

QJsonObject baselineFacts(const Catalogue&, const PlanBaseline& baseline)
{
    return referenced(baseline,
                      {{u"text_zh"_s, baseline.name.zh},
                       {u"value"_s, value(baseline.value)},
                       {u"unit"_s, value(baseline.unit)}});
}

QJsonObject sourceFacts(const Catalogue&, const PlanSource& source)
{
    return referenced(source, {{u"name_zh"_s, source.name.zh}, {u"number"_s, source.number}});
}

QJsonObject documentFacts(const PlanDocument& document)
{
    QJsonObject sections;
    for (const PlanSection& section : document.sections) {
        if (section.code != u"前言") // has no heading in the plan
            sections.insert(section.code, section.title.zh);
    }
    return {{u"document_zh"_s, document.name.zh},
            {u"document_en"_s, document.name.en},
            {u"section_codes"_s, sections},
            {u"not_in_plan"_s,
             arrayOf(document.unstated, [](const PlanText& text) { return text.en; })}};
}

} // namespace

QJsonObject factsOf(const Catalogue& catalogue)
{
    const auto entries = [&catalogue](const auto& list, const auto& facts) {
        return arrayOf(list, [&](const auto& entry) { return facts(catalogue, entry); });
    };
    return {{u"meta"_s, documentFacts(catalogue.document)},
            {u"targets"_s, entries(catalogue.targets, targetFacts)},
            {u"qualitative_goals"_s, entries(catalogue.goals, goalFacts)},
            {u"tasks"_s, entries(catalogue.tasks, taskFacts)},
            {u"programmes"_s, entries(catalogue.programmes, programmeFacts)},
            {u"subsidy_rules"_s, entries(catalogue.subsidyRules, ruleFacts)},
            {u"units"_s, entries(catalogue.units, unitFacts)},
            {u"leading_group"_s, leadingGroupFacts(catalogue)},
            {u"platforms_named"_s, entries(catalogue.platforms, platformFacts)},
            {u"clusters"_s, entries(catalogue.clusters, clusterFacts)},
            {u"bases"_s, entries(catalogue.bases, baseFacts)},
            {u"universities"_s, entries(catalogue.universities, universityFacts)},
            {u"teams"_s, teamFacts(catalogue.teams)},
            {u"alliances"_s, allianceFacts(catalogue.alliances)},
            {u"measures"_s, entries(catalogue.measures, measureFacts)},
            {u"events"_s, entries(catalogue.events, eventFacts)},
            {u"priority_directions"_s, directionFacts(catalogue)},
            {u"principles"_s, entries(catalogue.principles, namedFacts<PlanPrinciple>)},
            {u"named_products"_s, entries(catalogue.products, namedFacts<PlanProduct>)},
            {u"baseline_facts"_s, entries(catalogue.baselines, baselineFacts)},
            {u"reference_documents"_s, entries(catalogue.sources, sourceFacts)},
            {u"checks"_s, checkFacts(catalogue)}};
}

} // namespace touyan
