#pragma once

#include "reports/mapfigures.h"

namespace touyan {

/// An amount in 亿元, not a count or a percentage.
bool isAmount(MapMeasure measure);

/// How the figures of a map are worded.
class MapFigureWords
{
public:
    explicit MapFigureWords(SceneLanguage language)
        : m_isPaper(language == SceneLanguage::Chinese)
    {
    }

    QString title(MapMeasure measure) const;
    /// Empty for counts, which say themselves what they count.
    QString unit(MapMeasure measure) const;
    QString text(MapMeasure measure, double value) const;

    // The lines of a district's hover card.
    QString projects() const;
    QString lights() const;
    QString invested() const;
    QString investedOf(Money done, Money planned) const;
    QString platforms() const;

private:
    bool m_isPaper;
};

} // namespace touyan
