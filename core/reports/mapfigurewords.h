#pragma once

#include "reports/mapfigures.h"

#include <QDate>

namespace touyan {

/// An amount of money, not a count, a percentage or points.
bool isAmount(MapMeasure measure);
/// A whole number of something.
bool isCount(MapMeasure measure);
/// The values of the districts add up to that of the city.
bool isSum(MapMeasure measure);
/// Taken of projects, not of registers.
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
    /// Above a map that stands alone, in the language of the windows.
    QString heading(MapMeasure measure, int year, QDate day) const;

    // What stands below the map.
    /// That the figures of the districts do not hold those of @p zones, each with its own.
    QString apart(const QStringList& zones) const;
    /// That @p projects, worth @p value in what is measured, have no district.
    QString elsewhere(MapMeasure measure, int projects, double value) const;

    /// That the map lacks @p names, with @p projects worth @p value in what is measured.
    QString lacking(const QStringList& names, MapMeasure measure, int projects, double value) const;

    /// That filters do not narrow what is counted, which is not of projects.
    QString unnarrowed() const;

    // The lines of a district's hover card.
    QString projects() const;
    QString lights() const;
    QString invested() const;
    QString investedOf(Money done, Money planned) const;
    QString platforms() const;
    QString teams() const;
    QString enterprises() const;

private:
    QString countText(MeasureUnit unit, int count) const;
    QString amountText(MeasureUnit unit, double value) const;
    QString counted(MapMeasure measure, int projects, double value) const;

    bool m_isPaper;
};

} // namespace touyan
