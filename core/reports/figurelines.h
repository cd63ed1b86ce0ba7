#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace touyan {

class Scene;

/// What stands in one row of a drawn timeline, from left to right.
struct FigureLine
{
    QString key; ///< the same when the row is drawn from another state of the file
    QString name; ///< of the project or group
    QStringList words; ///< lights by their names, with the number of projects: 黄灯5项
    QStringList drawing = {}; ///< its marks and bars with their places along the axis
};

/// The words of a picture.
struct FigureText
{
    QList<FigureLine> lines; ///< none but of timelines
    QStringList others; ///< what stands in no row, in the order in which it is drawn
};

FigureText figureText(const Scene& scene);

} // namespace touyan
