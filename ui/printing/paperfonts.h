#pragma once

#include "reports/document.h"

#include <QFont>
#include <QHash>
#include <QStringList>

#include <array>
#include <map>
#include <optional>

namespace touyan {

/// Pages are laid out in twips, twentieths of a point: sizes of type are whole numbers then, which
/// QFont's pixel sizes have to be, and a page looks the same on screen, on paper and in a file.
constexpr int TwipsPerPoint = 20;
constexpr double TwipsPerMillimetre = TwipsPerPoint * PointsPerMillimetre;

/// Which installed fonts stand for the typefaces of official papers. Remembers the fonts that it
/// made: threads take a copy each.
class PaperFonts
{
public:
    /// With the fonts that the computer has.
    PaperFonts();
    explicit PaperFonts(const QStringList& installed);

    /// The family for @p role; the first of its candidates that is installed.
    QString family(PaperFont role) const;
    /// For painting in twips; @p size in points.
    const QFont& font(PaperFont role, double size, bool isBold = false) const;
    /// How wide the characters below 128 are in the digits' font, as parts of the size of type.
    const std::array<double, 128>& latinWidths() const;
    /// One line per official typeface that another one stands in for.
    QStringList substitutions() const;

private:
    struct FontKey
    {
        PaperFont role;
        int pixels;
        bool isBold;

        auto operator<=>(const FontKey&) const = default;
    };
    struct Choice
    {
        QString family;
        bool isOfficial = false;
        bool isBold = false; ///< the substitute takes its weight for the official face's
    };

    QFont make(const FontKey& key) const;

    QHash<PaperFont, Choice> m_choices;
    mutable std::optional<std::array<double, 128>> m_latinWidths;
    mutable std::map<FontKey, QFont> m_fonts; // making a font costs as much as setting a short text
};

} // namespace touyan
