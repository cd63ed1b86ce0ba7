#pragma once

#include <QString>

#include <vector>

namespace touyan {

/// A text reduced to what tells it from others: width and case of letters, punctuation, remarks in
/// brackets and words such as 项目 or 建设 at its end are gone.
struct NameKey
{
    QString text;
    QString phase; ///< 二 of a second phase (二期); names of different phases are never near
    std::vector<quint32> pairs; ///< its pairs of neighbouring characters, sorted
};

NameKey nameKey(const QString& name);

/// What tells one organisation from another, wherever two are compared: @p name without width,
/// case, spaces and marks and without the words for the form of a company (有限公司 and the like).
/// What stands in brackets counts: 机床（大连） is not 机床（沈阳）. Empty for a name without more.
QString organisationKey(const QString& name);

/// How alike two texts are, 0 to 1: twice the pairs of characters they share, over the pairs of
/// both (Dice). Texts of less than two characters are alike only when they are equal.
double similarity(const NameKey& a, const NameKey& b);

/// From this similarity on two names count as nearly the same.
inline constexpr double NearNames = 0.8;
/// From this similarity on two descriptions of content count as nearly the same.
inline constexpr double NearContents = 0.9;

/// Whether both are of the same phase and at least @p threshold alike.
bool areNear(const NameKey& a, const NameKey& b, double threshold);

} // namespace touyan
