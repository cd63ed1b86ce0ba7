#pragma once

#include <QString>

namespace touyan {

/// What a map says besides the names and figures of its content.
struct MapWords
{
    QString legendTitle; ///< %1 is what is shown, %2 its unit
    QString noFigures;
    QString nothing; ///< in place of the classes when no district has figures
    QString projects;
    QString platforms;
    QString zones;
    QString inset; ///< above the enlarged central districts
    QString zonesNote; ///< how projects of functional zones are counted
    QString schematic; ///< what the bundled map is not
    QString attribution; ///< whose the bundled map is
    QString approval; ///< %1 is the 审图号 of a map of the office
    QString unapproved;
};

/// In the language of the windows.
MapWords translatedMapWords();
/// For papers, which are Chinese whatever the language of the windows.
MapWords chineseMapWords();

} // namespace touyan
