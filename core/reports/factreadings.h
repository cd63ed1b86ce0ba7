#pragma once

#include "reports/prosefacts.h"

namespace touyan {

/// A fact that a figure of a text can be taken for.
struct FactReading
{
    const FactScope* scope = nullptr;
    const ProseFact* fact = nullptr;
    bool isCertain = false; ///< the text says plainly that the figure is this fact
    bool isMeant = false; ///< the text can tell of it, so that an equal figure is right
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

/// What the figures of a text are about, told by the words around them.
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
    std::vector<FactReading> of(const Quantity& quantity) const;
    /// Whether nothing but the city is spoken of up to @p quantity.
    bool isOfCityAlone(const Quantity& quantity) const;

private:
    /// What the sentence before names last; a sentence goes on speaking of it.
    const FactScope* carriedInto(qsizetype sentence) const;
    ScopeMention lastMention(qsizetype from, qsizetype to) const;
    /// The scope whose name stands right behind @p quantity: 9家领军企业.
    const FactScope* mentionedBehind(const Quantity& quantity) const;
    std::vector<FactReading> behindReadings(const Quantity& quantity, qsizetype sentence) const;
    std::vector<FactReading> targetReadings(const ScopeMention& named, qsizetype sentence,
                                            const Quantity& quantity) const;
    std::vector<FactReading> readingsIn(const FactScope& scope, qsizetype sentence,
                                        const Quantity& quantity) const;
    std::vector<FactReading> aroundReadings(const FactScope& scope, qsizetype sentence,
                                            const Quantity& quantity) const;
    /// The facts whose word stands nearest to the figure, of those that @p isGeneric says.
    std::vector<FactReading> nearestReadings(const FactScope& scope, qsizetype sentence,
                                             const Quantity& quantity, bool isGeneric) const;
    /// Whether @p clause, which begins at @p start, goes on after another name (中山区、甘井子区)
    /// or names something else than @p scope and the city (甘井子区智能制造项目).
    bool namesSeveral(const FactScope& scope, qsizetype start, const QString& clause) const;
    /// 甘井子区14项: the name alone, and the count of what the text is about.
    bool followsName(const FactScope& scope, const Quantity& quantity) const;

    const QString& m_text;
    const std::vector<FactScope>& m_scopes;
};

} // namespace touyan
