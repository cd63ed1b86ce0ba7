#pragma once

#include "layout/textmeasure.h"
#include "views/scenepalette.h"

#include <QHash>

class QPainter;

namespace touyan {

class Scene;

/// Paints @p scene with its origin at the painter's; units are the painter's.
void paintScene(QPainter& painter, const Scene& scene, const ScenePalette& palette);

/// The width of texts in the fonts that paintScene() uses. Remembers what it was asked, since the
/// same names are measured for every frame.
class FontMeasure : public TextMeasure
{
public:
    explicit FontMeasure(const ScenePalette& palette);
    double width(const QString& text, StyleRole role) const override;

private:
    const ScenePalette m_palette;
    mutable QHash<std::pair<int, QString>, double> m_widths;
};

} // namespace touyan
