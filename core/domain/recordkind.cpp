#include "domain/recordkind.h"

#include <QCoreApplication>

#include <array>

namespace touyan {
namespace {

const std::array Kinds = {
    KindDescription{"district", QT_TRANSLATE_NOOP("Kind", "District"),
                    QT_TRANSLATE_NOOP("Kind", "Districts")},
    KindDescription{"unit", QT_TRANSLATE_NOOP("Kind", "Unit"), QT_TRANSLATE_NOOP("Kind", "Units")},
    KindDescription{"expert", QT_TRANSLATE_NOOP("Kind", "Expert"),
                    QT_TRANSLATE_NOOP("Kind", "Experts")},
    KindDescription{"programme", QT_TRANSLATE_NOOP("Kind", "Programme"),
                    QT_TRANSLATE_NOOP("Kind", "Programmes")},
    KindDescription{"scenario_field", QT_TRANSLATE_NOOP("Kind", "Scenario field"),
                    QT_TRANSLATE_NOOP("Kind", "Scenario fields")},
    KindDescription{"plan_task", QT_TRANSLATE_NOOP("Kind", "Plan task"),
                    QT_TRANSLATE_NOOP("Kind", "Plan tasks")},
    KindDescription{"indicator", QT_TRANSLATE_NOOP("Kind", "Indicator"),
                    QT_TRANSLATE_NOOP("Kind", "Indicators")},
    KindDescription{"indicator_target", QT_TRANSLATE_NOOP("Kind", "Target"),
                    QT_TRANSLATE_NOOP("Kind", "Targets")},
    KindDescription{"indicator_actual", QT_TRANSLATE_NOOP("Kind", "Actual value"),
                    QT_TRANSLATE_NOOP("Kind", "Actual values")},
    KindDescription{"cluster", QT_TRANSLATE_NOOP("Kind", "Cluster"),
                    QT_TRANSLATE_NOOP("Kind", "Clusters")},
    KindDescription{"cluster_node", QT_TRANSLATE_NOOP("Kind", "Cluster node"),
                    QT_TRANSLATE_NOOP("Kind", "Cluster nodes")},
    KindDescription{"industry_base", QT_TRANSLATE_NOOP("Kind", "Base"),
                    QT_TRANSLATE_NOOP("Kind", "Bases")},
    KindDescription{"park", QT_TRANSLATE_NOOP("Kind", "Park"), QT_TRANSLATE_NOOP("Kind", "Parks")},
    KindDescription{"enterprise", QT_TRANSLATE_NOOP("Kind", "Enterprise"),
                    QT_TRANSLATE_NOOP("Kind", "Enterprises")},
    KindDescription{"output_value", QT_TRANSLATE_NOOP("Kind", "Output value"),
                    QT_TRANSLATE_NOOP("Kind", "Output values")},
    KindDescription{"project", QT_TRANSLATE_NOOP("Kind", "Project"),
                    QT_TRANSLATE_NOOP("Kind", "Projects")},
    KindDescription{"milestone", QT_TRANSLATE_NOOP("Kind", "Milestone"),
                    QT_TRANSLATE_NOOP("Kind", "Milestones")},
    KindDescription{"annual_goal", QT_TRANSLATE_NOOP("Kind", "Annual goal"),
                    QT_TRANSLATE_NOOP("Kind", "Annual goals")},
    KindDescription{"monthly_report", QT_TRANSLATE_NOOP("Kind", "Monthly report"),
                    QT_TRANSLATE_NOOP("Kind", "Monthly reports")},
    KindDescription{"funding_source", QT_TRANSLATE_NOOP("Kind", "Funding source"),
                    QT_TRANSLATE_NOOP("Kind", "Funding sources")},
    KindDescription{"platform", QT_TRANSLATE_NOOP("Kind", "Innovation platform"),
                    QT_TRANSLATE_NOOP("Kind", "Innovation platforms")},
    KindDescription{"talent_team", QT_TRANSLATE_NOOP("Kind", "Talent team"),
                    QT_TRANSLATE_NOOP("Kind", "Talent teams")},
    KindDescription{"meeting", QT_TRANSLATE_NOOP("Kind", "Meeting"),
                    QT_TRANSLATE_NOOP("Kind", "Meetings")},
    KindDescription{"decision", QT_TRANSLATE_NOOP("Kind", "Decision"),
                    QT_TRANSLATE_NOOP("Kind", "Decisions")},
    KindDescription{"opinion", QT_TRANSLATE_NOOP("Kind", "Opinion"),
                    QT_TRANSLATE_NOOP("Kind", "Opinions")},
    KindDescription{"event", QT_TRANSLATE_NOOP("Kind", "Event"),
                    QT_TRANSLATE_NOOP("Kind", "Events")},
    KindDescription{"annual_list", QT_TRANSLATE_NOOP("Kind", "Annual list"),
                    QT_TRANSLATE_NOOP("Kind", "Annual lists")},
    KindDescription{"list_entry", QT_TRANSLATE_NOOP("Kind", "List entry"),
                    QT_TRANSLATE_NOOP("Kind", "List entries")},
    KindDescription{"list_transition", QT_TRANSLATE_NOOP("Kind", "List transition"),
                    QT_TRANSLATE_NOOP("Kind", "List transitions")},
    KindDescription{"list_revision", QT_TRANSLATE_NOOP("Kind", "List revision"),
                    QT_TRANSLATE_NOOP("Kind", "List revisions")},
    KindDescription{"selection_limit", QT_TRANSLATE_NOOP("Kind", "Limit of the selection"),
                    QT_TRANSLATE_NOOP("Kind", "Limits of the selection")},
    KindDescription{"selection_order", QT_TRANSLATE_NOOP("Kind", "Fixed choice"),
                    QT_TRANSLATE_NOOP("Kind", "Fixed choices")},
    KindDescription{"screening_question", QT_TRANSLATE_NOOP("Kind", "Screening question"),
                    QT_TRANSLATE_NOOP("Kind", "Screening questions")},
    KindDescription{"screening_answer", QT_TRANSLATE_NOOP("Kind", "Screening answer"),
                    QT_TRANSLATE_NOOP("Kind", "Screening answers")},
    KindDescription{"review_round", QT_TRANSLATE_NOOP("Kind", "Review round"),
                    QT_TRANSLATE_NOOP("Kind", "Review rounds")},
    KindDescription{"review_criterion", QT_TRANSLATE_NOOP("Kind", "Criterion"),
                    QT_TRANSLATE_NOOP("Kind", "Criteria")},
    KindDescription{"review_seat", QT_TRANSLATE_NOOP("Kind", "Panel seat"),
                    QT_TRANSLATE_NOOP("Kind", "Panel seats")},
    KindDescription{"review_recusal", QT_TRANSLATE_NOOP("Kind", "Recusal"),
                    QT_TRANSLATE_NOOP("Kind", "Recusals")},
    KindDescription{"review_score", QT_TRANSLATE_NOOP("Kind", "Review score"),
                    QT_TRANSLATE_NOOP("Kind", "Review scores")},
    KindDescription{"objection", QT_TRANSLATE_NOOP("Kind", "Objection"),
                    QT_TRANSLATE_NOOP("Kind", "Objections")},
    KindDescription{"subsidy_rule", QT_TRANSLATE_NOOP("Kind", "Subsidy rule"),
                    QT_TRANSLATE_NOOP("Kind", "Subsidy rules")},
    KindDescription{"subsidy_claim", QT_TRANSLATE_NOOP("Kind", "Subsidy claim"),
                    QT_TRANSLATE_NOOP("Kind", "Subsidy claims")},
    KindDescription{"assessment_scheme", QT_TRANSLATE_NOOP("Kind", "Assessment scheme"),
                    QT_TRANSLATE_NOOP("Kind", "Assessment schemes")},
    KindDescription{"assessment_indicator", QT_TRANSLATE_NOOP("Kind", "Assessment indicator"),
                    QT_TRANSLATE_NOOP("Kind", "Assessment indicators")},
    KindDescription{"assessment_score", QT_TRANSLATE_NOOP("Kind", "Assessment score"),
                    QT_TRANSLATE_NOOP("Kind", "Assessment scores")},
    KindDescription{"attachment", QT_TRANSLATE_NOOP("Kind", "Attachment"),
                    QT_TRANSLATE_NOOP("Kind", "Attachments")},
    KindDescription{"paper_template", QT_TRANSLATE_NOOP("Kind", "Template of a paper"),
                    QT_TRANSLATE_NOOP("Kind", "Templates of papers")},
    KindDescription{"setting", QT_TRANSLATE_NOOP("Kind", "Setting"),
                    QT_TRANSLATE_NOOP("Kind", "Settings")},
};

} // namespace

QString KindDescription::translatedTitle() const
{
    return QCoreApplication::translate("Kind", title);
}

QString KindDescription::translatedPlural() const
{
    return QCoreApplication::translate("Kind", plural);
}

const KindDescription& describe(RecordKind kind)
{
    return Kinds.at(static_cast<size_t>(kind));
}

std::span<const KindDescription> allKinds()
{
    return Kinds;
}

std::optional<RecordKind> kindFromKey(QStringView key)
{
    for (size_t i = 0; i < Kinds.size(); ++i) {
        if (key == QLatin1StringView(Kinds.at(i).key))
            return static_cast<RecordKind>(i);
    }
    return {};
}

} // namespace touyan
