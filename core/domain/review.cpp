#include "domain/review.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<ScoreAggregation>()
{
    static const std::array Choices = {
        Choice{"mean", QT_TRANSLATE_NOOP("Choice", "Mean")},
        Choice{"trimmed-mean", QT_TRANSLATE_NOOP("Choice", "Trimmed mean")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<CriterionKind>()
{
    static const std::array Choices = {
        Choice{"scored", QT_TRANSLATE_NOOP("Choice", "Scored")},
        Choice{"knock-out", QT_TRANSLATE_NOOP("Choice", "Knock-out question")},
    };
    return Choices;
}

template <>
std::span<const Field<ReviewRound>> fields<ReviewRound>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ReviewRound::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Naming),
        field<&ReviewRound::list>("list", QT_TRANSLATE_NOOP("Field", "Annual list"), Required),
        field<&ReviewRound::panelSize>("panel_size", QT_TRANSLATE_NOOP("Field", "Panel size")),
        field<&ReviewRound::isStratified>("is_stratified",
                                          QT_TRANSLATE_NOOP("Field", "Drawn by field")),
        field<&ReviewRound::seed>("seed", QT_TRANSLATE_NOOP("Field", "Seed")),
        field<&ReviewRound::drawnAt>("drawn_at", QT_TRANSLATE_NOOP("Field", "Drawn at")),
        field<&ReviewRound::drawRecord>("draw_record",
                                        QT_TRANSLATE_NOOP("Field", "Record of the draw"), Hidden),
        field<&ReviewRound::aggregation>("aggregation", QT_TRANSLATE_NOOP("Field", "Aggregation")),
        field<&ReviewRound::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<ReviewCriterion>> fields<ReviewCriterion>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ReviewCriterion::name>("name", QT_TRANSLATE_NOOP("Field", "Criterion"),
                                      Required | Naming),
        field<&ReviewCriterion::round>("round", QT_TRANSLATE_NOOP("Field", "Review round"),
                                       Required),
        field<&ReviewCriterion::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&ReviewCriterion::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight")),
        field<&ReviewCriterion::maximum>("maximum", QT_TRANSLATE_NOOP("Field", "Full marks")),
        field<&ReviewCriterion::position>("position", QT_TRANSLATE_NOOP("Field", "Order")),
        field<&ReviewCriterion::guidance>("guidance", QT_TRANSLATE_NOOP("Field", "Guidance"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<ReviewSeat>> fields<ReviewSeat>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ReviewSeat::round>("round", QT_TRANSLATE_NOOP("Field", "Review round"),
                                  Required | Together),
        field<&ReviewSeat::expert>("expert", QT_TRANSLATE_NOOP("Field", "Expert"),
                                   Required | Naming | Together),
        field<&ReviewSeat::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
        field<&ReviewSeat::isExcluded>("is_excluded", QT_TRANSLATE_NOOP("Field", "Excluded")),
        field<&ReviewSeat::exclusionReason>(
            "exclusion_reason", QT_TRANSLATE_NOOP("Field", "Reason of the exclusion"), Long),
        field<&ReviewSeat::sheetKey>("sheet_key", QT_TRANSLATE_NOOP("Field", "Key of the sheet"),
                                     Hidden),
    };
    return Fields;
}

template <>
std::span<const Field<ReviewRecusal>> fields<ReviewRecusal>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ReviewRecusal::round>("round", QT_TRANSLATE_NOOP("Field", "Review round"),
                                     Required | Together),
        field<&ReviewRecusal::expert>("expert", QT_TRANSLATE_NOOP("Field", "Expert"),
                                      Required | Naming | Together),
        field<&ReviewRecusal::project>("project", QT_TRANSLATE_NOOP("Field", "Project"),
                                       Required | Together),
        field<&ReviewRecusal::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"),
                                      Required | Long),
    };
    return Fields;
}

template <>
std::span<const Field<ReviewScore>> fields<ReviewScore>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ReviewScore::seat>("seat", QT_TRANSLATE_NOOP("Field", "Seat"), Required | Together),
        field<&ReviewScore::project>("project", QT_TRANSLATE_NOOP("Field", "Project"),
                                     Required | Naming | Together),
        field<&ReviewScore::criterion>("criterion", QT_TRANSLATE_NOOP("Field", "Criterion"),
                                       Required | Together),
        field<&ReviewScore::points>("points", QT_TRANSLATE_NOOP("Field", "Points")),
        field<&ReviewScore::passes>("passes", QT_TRANSLATE_NOOP("Field", "Passes")),
        field<&ReviewScore::comment>("comment", QT_TRANSLATE_NOOP("Field", "Comment"), Long),
    };
    return Fields;
}

} // namespace touyan
