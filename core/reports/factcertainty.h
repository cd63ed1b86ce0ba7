#pragma once

#include "reports/prosefacts.h"

namespace touyan {

/// Where a word of a fact stands in front of a figure.
struct FactWord
{
    QString word;
    qsizetype apart = 0; ///< characters between the word and the figure

    /// The closer word; of two that end alike the longer.
    bool isCloserThan(const FactWord& other) const
    {
        return apart != other.apart ? apart < other.apart : word.size() > other.word.size();
    }
};

/// The word of @p fact that stands last in @p text, which ends at the figure.
std::optional<FactWord> lastWordOf(const ProseFact& fact, const QString& text);

/// What stands before a figure: its clause, which ends at it, and the sentence up to the clause,
/// both without the name of what they are about.
struct FigureWords
{
    QString clause;
    QString sentence;
};

/// Whether @p said says @p fact and nothing that narrows or changes it (尚需, 10月份, 省级 …). Only
/// then can a figure be called wrong.
bool saysPlainly(const ProseFact& fact, const FigureWords& said);
/// Whether @p said can tell of @p fact at all: its word stands at @p quantity or the figure is as
/// exact as chance does not make it, and neither another subject (企业, 省级) nor the change of
/// another amount is spoken of. Only then can a figure be called right.
bool canMean(const ProseFact& fact, const FigureWords& said, const Quantity& quantity);

/// Whether @p words name another subject than what papers tell of: 企业, 省级.
bool namesOtherSubject(const QString& words);
/// Whether @p clause, which ends at a figure, looks ahead: 将达, 力争.
bool looksAhead(const QString& clause);
/// Whether nothing of @p words, which stand around a figure, tells what it is of.
bool isFilling(const QString& words, QuantityUnit unit);

/// Whether the figure @p quantity can count what @p fact counts: 3人 are no projects.
bool isOfMeasure(const ProseFact& fact, const Quantity& quantity);

} // namespace touyan
