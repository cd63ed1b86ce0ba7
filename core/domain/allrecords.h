#pragma once

#include "domain/annuallist.h"
#include "domain/assessment.h"
#include "domain/attachment.h"
#include "domain/delta.h"
#include "domain/indicator.h"
#include "domain/industry.h"
#include "domain/meeting.h"
#include "domain/organisation.h"
#include "domain/papertemplate.h"
#include "domain/planrecord.h"
#include "domain/platform.h"
#include "domain/project.h"
#include "domain/review.h"
#include "domain/selection.h"
#include "domain/subsidy.h"

#include <tuple>
#include <type_traits>
#include <vector>

namespace touyan {

template <typename T>
using DeltasOf = std::vector<Delta<T>>;

/// A list of types to build tuples from and to walk.
template <typename... Types>
struct TypeList
{
    template <template <typename> class Wrap>
    using TupleOf = std::tuple<Wrap<Types>...>;

    /// Calls @p visitor with std::type_identity of each type in turn.
    template <typename Visitor>
    static void forEach(Visitor&& visitor)
    {
        (visitor(std::type_identity<Types>{}), ...);
    }
};

/// Every kind of record, parents before the parts that refer to them: the one list that ChangeSet,
/// Records, storage and journal are built from. The order is that of RecordKind.
using AllRecords =
    TypeList<District, Unit, Expert, Programme, ScenarioField, PlanTask, Indicator, IndicatorTarget,
             IndicatorActual, Cluster, ClusterNode, IndustryBase, Park, Enterprise, OutputValue,
             Project, Milestone, AnnualGoal, MonthlyReport, FundingSource, Platform, TalentTeam,
             Meeting, Decision, Opinion, Event, AnnualList, ListEntry, ListTransition, ListRevision,
             SelectionLimit, SelectionOrder, ScreeningQuestion, ScreeningAnswer, ReviewRound,
             ReviewCriterion, ReviewSeat, ReviewRecusal, ReviewScore, Objection, SubsidyRule,
             SubsidyClaim, AssessmentScheme, AssessmentIndicator, AssessmentScore, Attachment,
             PaperTemplate, Setting>;

/// For explicit instantiations only; everything else walks AllRecords.
#define TOUYAN_FOR_EACH_RECORD(X)                                                                  \
    X(District)                                                                                    \
    X(Unit)                                                                                        \
    X(Expert)                                                                                      \
    X(Programme) X(ScenarioField) X(PlanTask) X(Indicator) X(IndicatorTarget) X(IndicatorActual)   \
        X(Cluster) X(ClusterNode) X(IndustryBase) X(Park) X(Enterprise) X(OutputValue) X(Project)  \
            X(Milestone) X(AnnualGoal) X(MonthlyReport) X(FundingSource) X(Platform) X(TalentTeam) \
                X(Meeting) X(Decision) X(Opinion) X(Event) X(AnnualList) X(ListEntry)              \
                    X(ListTransition) X(ListRevision) X(SelectionLimit) X(SelectionOrder)          \
                        X(ScreeningQuestion) X(ScreeningAnswer) X(ReviewRound) X(ReviewCriterion)  \
                            X(ReviewSeat) X(ReviewRecusal) X(ReviewScore) X(Objection)             \
                                X(SubsidyRule) X(SubsidyClaim) X(AssessmentScheme)                 \
                                    X(AssessmentIndicator) X(AssessmentScore) X(Attachment)        \
                                        X(PaperTemplate) X(Setting)

/// Calls @p visitor with std::type_identity of the record type of @p kind.
template <typename Visitor>
void visitKind(RecordKind kind, Visitor&& visitor)
{
    AllRecords::forEach([&]<typename T>(std::type_identity<T> type) {
        if (kindOf<T> == kind)
            visitor(type);
    });
}

} // namespace touyan
