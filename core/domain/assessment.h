#pragma once

#include "domain/choice.h"
#include "domain/recordkind.h"

#include <QString>

#include <optional>
#include <span>

namespace touyan {

/// How points follow from a value.
enum class ScoreFormula
{
    CompletionShare, ///< 完成率×权重
    PerUnit, ///< 按数量计分
    Rank, ///< 按位次计分
    Banded, ///< 分档计分
    Entered ///< 直接录入
};
template <>
std::span<const Choice> choices<ScoreFormula>();

/// A year's scheme of the performance review.
struct AssessmentScheme
{
    AssessmentSchemeId id;
    QString code;
    QString name;
    int year = 0;
    std::optional<double> total;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const AssessmentScheme&) const = default;
};

/// One line of a scheme: what is scored, with which weight and formula.
struct AssessmentIndicator
{
    AssessmentIndicatorId id;
    QString code;
    QString name;
    AssessmentSchemeId scheme;
    QString group;
    std::optional<double> weight;
    ScoreFormula formula = ScoreFormula::CompletionShare;
    QString parameters;
    std::optional<double> cap;
    bool higherIsBetter = true;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const AssessmentIndicator&) const = default;
};

/// A district's or zone's points for one indicator.
struct AssessmentScore
{
    AssessmentScoreId id;
    AssessmentIndicatorId indicator;
    UnitId unit;
    std::optional<double> value;
    std::optional<double> points;
    QString evidence;
    QString notes;

    bool operator==(const AssessmentScore&) const = default;
};

} // namespace touyan
