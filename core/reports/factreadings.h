#pragma once

#include "reports/factcertainty.h"
#include "reports/spokennames.h"

namespace touyan {

/// A fact that a figure of a text can be taken for.
struct FactReading
{
    const FactScope* scope = nullptr;
    const ProseFact* fact = nullptr;
    bool isCertain = false; ///< the text says plainly that the figure is this fact
    bool isMeant = false; ///< the text can tell of it, so that an equal figure is right
};

/// What the figures of a text are about, told by the words around them.
class FactReadings
{
public:
    /// @p text and @p facts must outlive this.
    FactReadings(const QString& text, const ProseFacts& facts)
        : m_text(text)
        , m_facts(facts)
        , m_scopes(facts.scopes())
    {
    }

    /// Everything that @p quantity can be taken for. More than one scope makes none certain; none
    /// where the text names a set of which the records do not know what belongs to it.
    std::vector<FactReading> of(const Quantity& quantity) const;
    /// Whether nothing but the city is spoken of up to @p quantity.
    bool isOfCityAlone(const Quantity& quantity) const;
    /// Whether @p quantity only says how many names stand in front of it: 金州区、甘井子区两个区.
    bool countsNames(const Quantity& quantity) const;
    /// The words for a set that @p quantity is of and that cannot be told: 工业和科技两个部门.
    QString unresolvedSet(const Quantity& quantity) const;

private:
    /// Whose figure it is, and how plainly the text says so.
    struct Subject
    {
        const FactScope* scope = nullptr;
        bool isCertain = true;
        bool isMeant = true;
        FigureWords said = {};
    };

    /// Everything that it can be taken for by the words of its own clause and the names before it.
    std::vector<FactReading> named(const SpokenNames& names, const Quantity& quantity) const;
    bool goesOnPlainly(const SpokenNames& names, const Quantity& quantity) const;
    SpokenNames namesBefore(const Quantity& quantity) const;
    Subject cityIn(const SpokenNames& names) const;
    Subject subjectOf(const SpokenNames& names, const Quantity& quantity) const;
    /// @p groups taken together; nothing where they are of no dimension or of one twice.
    const FactScope* sumOf(std::vector<const NamedGroup*> groups) const;
    /// All that the sentence has named one after the other: the sum of 甘井子区12项、金州区7项.
    const FactScope* sumOfSiblings(const SpokenNames& names) const;
    /// The same of lights or natures where the clause sums up: 黄灯7项、红灯4项，共11项.
    const FactScope* sumOfValues(const SpokenNames& names) const;
    /// What the sentence before names last; a sentence goes on speaking of it.
    const FactScope* carriedInto(qsizetype sentence) const;
    /// The scope whose name stands right behind @p quantity: 9家领军企业.
    const FactScope* mentionedBehind(const Quantity& quantity) const;
    std::vector<FactReading> unnamedReadings(const SpokenNames& names,
                                             const Quantity& quantity) const;
    std::vector<FactReading> behindReadings(const Quantity& quantity) const;
    std::vector<FactReading> targetReadings(const SpokenNames& names,
                                            const Quantity& quantity) const;
    /// Of a target that an earlier clause of the sentence names.
    std::vector<FactReading> earlierTargetReadings(const SpokenNames& names,
                                                   const Quantity& quantity) const;
    std::vector<FactReading> readingsIn(const Subject& subject, const SpokenNames& names,
                                        const Quantity& quantity) const;
    std::vector<FactReading> aroundReadings(const FactScope& scope, const Quantity& quantity) const;
    /// The facts whose word stands nearest to the figure, of those that @p isGeneric says.
    std::vector<FactReading> nearestReadings(const Subject& subject, const Quantity& quantity,
                                             bool isGeneric) const;
    /// 甘井子区14项: the name alone, and the count of what the text is about.
    bool isNamedCount(const Subject& subject, const SpokenNames& names,
                      const Quantity& quantity) const;
    bool followsOtherCount(const SpokenNames& names, const Quantity& quantity) const;

    /// What @p quantity is by the figure before it in the sentence: its share, its difference from
    /// that of another scope, or the same of one; nothing where it says nothing of the sort.
    std::optional<FactReading> derivedReading(const SpokenNames& names,
                                              const Quantity& quantity) const;
    /// 绿灯项目24项，占64.9%
    std::optional<FactReading> shareReading(const QString& said, const FactReading& before) const;
    /// 甘井子区完成率79.2%，比金州区高11.7个百分点
    std::optional<FactReading> differenceReading(const QString& said, const FactScope& other,
                                                 const FactReading& before) const;
    /// The figure that stands last before @p quantity in its sentence.
    std::optional<Quantity> figureBefore(const Quantity& quantity) const;

    const QString& m_text;
    const ProseFacts& m_facts;
    const std::vector<FactScope>& m_scopes;
};

} // namespace touyan
