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

/// Whether @p clause, which ends at the figure and has lost the name of what it is about, says
/// @p fact and nothing that narrows or changes it (同比增长, 尚需, 10月份, 省级 …), and nothing in
/// @p sentence before it does either. Only then can a figure be called wrong.
bool saysPlainly(const ProseFact& fact, const QString& clause, const QString& sentence);

/// Whether what @p sentence says before a figure of which @p words speak makes it one of a part or
/// of another time: 企业, 每, 上半年; 红灯 before 新开工.
bool isNarrowed(const QString& words, const QString& sentence);

/// Whether the figure @p quantity can count what @p fact counts: 3人 are no projects.
bool isOfMeasure(const ProseFact& fact, const Quantity& quantity);

} // namespace touyan
