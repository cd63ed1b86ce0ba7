#pragma once

#include "base/percent.h"
#include "domain/choice.h"
#include "domain/recordkind.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

namespace touyan {

/// How the experts' totals of one project become one score.
enum class ScoreAggregation
{
    Mean, ///< 平均分
    TrimmedMean ///< 去掉一个最高分和一个最低分, where at least five scored; else the mean
};
template <>
std::span<const Choice> choices<ScoreAggregation>();

/// An expert review (专家评审) of the candidates of one list.
struct ReviewRound
{
    ReviewRoundId id;
    QString name;
    AnnualListId list;
    int panelSize = 0;
    bool isStratified = false; ///< drawn so that each field named by the pool is represented
    QString seed; ///< from which the draw follows; empty until it is drawn
    QDateTime drawnAt;
    QString drawRecord; ///< the pool as it was drawn from and every exclusion, as JSON
    ScoreAggregation aggregation = ScoreAggregation::TrimmedMean;
    QString notes;

    bool operator==(const ReviewRound&) const = default;
};

/// What a criterion asks of an expert.
enum class CriterionKind
{
    Scored, ///< points from 0 to the maximum
    KnockOut ///< 一票否决: yes or no; "no" of more than half votes the project down
};
template <>
std::span<const Choice> choices<CriterionKind>();

/// A criterion of a round. The weights of the scored ones add up to 100 %.
struct ReviewCriterion
{
    ReviewCriterionId id;
    QString name;
    ReviewRoundId round;
    CriterionKind kind = CriterionKind::Scored;
    Percent weight;
    double maximum = 100;
    int position = 0;
    QString guidance; ///< what the expert should look at

    bool operator==(const ReviewCriterion&) const = default;
};

/// An expert's seat on the panel of a round.
struct ReviewSeat
{
    ReviewSeatId id;
    ReviewRoundId round;
    ExpertId expert;
    int number = 0; ///< order of drawing, from 1; anonymous name on papers
    bool isExcluded = false; ///< the scores of this seat do not count
    QString exclusionReason;
    QString sheetKey; ///< ties the scoring workbook to this seat

    bool operator==(const ReviewSeat&) const = default;
};

/// An expert who must not score a project (回避), and why.
struct ReviewRecusal
{
    ReviewRecusalId id;
    ReviewRoundId round;
    ExpertId expert;
    ProjectId project;
    QString reason;

    bool operator==(const ReviewRecusal&) const = default;
};

/// What one seat gave one project under one criterion.
struct ReviewScore
{
    ReviewScoreId id;
    ReviewSeatId seat;
    ProjectId project;
    ReviewCriterionId criterion;
    std::optional<double> points; ///< of a scored criterion
    std::optional<bool> passes; ///< of a knock-out question
    QString comment;

    bool operator==(const ReviewScore&) const = default;
};

} // namespace touyan
