#include "selection/nearnames.h"

#include <bit>

namespace touyan {
namespace {

constexpr qsizetype CharactersPerDifference = 6;

/// A name as it is compared, and one bit for each character that it has, by the character's code:
/// names whose bits differ much need no further look.
struct Comparable
{
    QString text;
    quint64 characters = 0;
};

Comparable comparable(const QString& name)
{
    Comparable result;
    for (const QChar character : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (!character.isLetterOrNumber())
            continue;
        result.text.append(character);
        result.characters |= quint64(1) << (character.unicode() % 64U);
    }
    return result;
}

/// Insertions, removals and replacements that turn @p a into @p b.
qsizetype editDistance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t at = 0; at < row.size(); ++at)
        row[at] = static_cast<qsizetype>(at);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

bool isNear(const Comparable& a, const Comparable& b)
{
    const qsizetype allowed = std::min(a.text.size(), b.text.size()) / CharactersPerDifference;
    if (a.text.isEmpty() || std::abs(a.text.size() - b.text.size()) > allowed
        || std::popcount(a.characters ^ b.characters) > 2 * allowed)
        return false;
    return a.text == b.text || editDistance(a.text, b.text) <= allowed;
}

} // namespace

std::vector<std::pair<qsizetype, qsizetype>> nearIdenticalNames(const QStringList& names)
{
    std::vector<Comparable> compared;
    for (const QString& name : names)
        compared.push_back(comparable(name));
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    for (size_t a = 0; a < compared.size(); ++a) {
        for (size_t b = a + 1; b < compared.size(); ++b) {
            if (isNear(compared[a], compared[b]))
                pairs.emplace_back(static_cast<qsizetype>(a), static_cast<qsizetype>(b));
        }
    }
    return pairs;
}

} // namespace touyan
