#pragma once

#include "layout/stylerole.h"

#include <QString>

namespace touyan {

/// Tells how wide a text will be; given by whoever owns the fonts.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;
    virtual double width(const QString& text, StyleRole role) const = 0;
};

/// Counts Chinese characters as one em and all others as half: for tests, and where no font is.
class EvenTextMeasure : public TextMeasure
{
public:
    double width(const QString& text, StyleRole role) const override;
};

/// @p text, or as much of its beginning as fits into @p width, with an ellipsis.
QString elided(const QString& text, double width, StyleRole role, const TextMeasure& measure);

} // namespace touyan
