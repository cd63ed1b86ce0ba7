#pragma once

#include "reports/prosefacts.h"

namespace touyan {

/// A fact that a figure of a text can be taken for.
struct FactReading
{
    const FactScope* scope = nullptr;
    const ProseFact* fact = nullptr;
    bool isCertain = false; ///< the text says plainly that the figure is this fact
};

/// A scope named in a text and where its name stands.
struct ScopeMention
{
    const FactScope* scope = nullptr;
    qsizetype start = -1;
    qsizetype length = 0;

    /// The later one is meant; of two that end alike the longer.
    bool isCloserThan(const ScopeMention& other) const;
};

/// What the figures of a text are about, told by the words around them: asked figure by figure in
/// their order, because a sentence goes on speaking of what the one before named.
class FactReadings
{
public:
    /// @p text and @p scopes, the city first, must outlive this.
    FactReadings(const QString& text, const std::vector<FactScope>& scopes)
        : m_text(text)
        , m_scopes(scopes)
    {
    }

    /// Everything that @p quantity can be taken for. More than one scope makes none certain.
    std::vector<FactReading> of(const Quantity& quantity);
    /// Whether nothing but the city is spoken of up to @p quantity, for which of() was asked last.
    bool isOfCityAlone(const Quantity& quantity) const;

private:
    /// The scope that the sentence names last before the figure; then that of the sentence before.
    std::vector<const FactScope*> scopesFor(qsizetype sentence, const Quantity& quantity);
    ScopeMention lastMention(qsizetype from, qsizetype to) const;
    std::vector<FactReading> readingsIn(const FactScope& scope, qsizetype sentence,
                                        const Quantity& quantity) const;
    /// Whether @p clause, which begins at @p start, goes on after another name (中山区、甘井子区)
    /// or names something else than @p scope and the city (甘井子区智能制造项目).
    bool namesSeveral(const FactScope& scope, qsizetype start, const QString& clause) const;
    /// 甘井子区14项: the name alone, and the count of what the text is about.
    bool followsName(const FactScope& scope, const Quantity& quantity) const;

    const QString& m_text;
    const std::vector<FactScope>& m_scopes;
    qsizetype m_sentence = -1;
    const FactScope* m_named = nullptr; ///< in the sentence of the figure
    const FactScope* m_carried = nullptr; ///< in the sentence before
};

} // namespace touyan
