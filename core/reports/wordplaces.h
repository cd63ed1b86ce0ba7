#pragma once

#include <QString>

#include <vector>

namespace touyan {

/// The faces of headings have wider digits and letters than those for digits within a text.
enum class LatinWidth
{
    Narrow,
    Wide
};

/// How wide @p character is set, in characters; a little generous, as fonts differ.
double setWidth(QChar character, LatinWidth latin);
double setWidth(const QString& line, LatinWidth latin);

/// What it costs to begin a line before each character of @p text, from 0 for a good place up to
/// what only a lack of room excuses; infinite where no line may begin. Words are told apart by the
/// dictionary of ICU and a list of terms that must stay whole.
std::vector<double> breakPlaces(const QString& text);

/// @p text on one line; a blank stands for a line break between words that are not Chinese.
QString joinedLines(const QString& text);

} // namespace touyan
