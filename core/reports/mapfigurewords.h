#pragma once

#include "reports/mapfigures.h"

namespace touyan {

/// An amount in 亿元, not a count or a percentage.
bool isAmount(MapMeasure measure);
/// Taken of projects, not of platforms.
bool isOfProjects(MapMeasure measure);

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

    // What stands below the map.
    /// That the figures of the districts do not hold those of @p zones, each with its own.
    QString apart(const QStringList& zones) const;
    /// That @p projects, worth @p value in what is measured, have no district.
    QString elsewhere(MapMeasure measure, int projects, double value) const;

    /// That the map lacks @p names, with @p projects worth @p value in what is measured.
    QString lacking(const QStringList& names, MapMeasure measure, int projects, double value) const;

    // The lines of a district's hover card.
    QString projects() const;
    QString lights() const;
    QString invested() const;
    QString investedOf(Money done, Money planned) const;
    QString platforms() const;

private:
    QString counted(MapMeasure measure, int projects, double value) const;

    bool m_isPaper;
};

} // namespace touyan
