#pragma once

#include "base/result.h"
#include "layout/mapcontent.h"

#include <QList>
#include <QPageSize>

#include <functional>

class QAction;
class QWidget;

namespace touyan {

/// A map as a picture that stands alone.
struct MapPicture
{
    MapContent content; ///< must have a map
    MapParts parts = AllMapParts;
    QString title;
    QString narrowing = {}; ///< which projects it shows; empty: all of the year's list
};

/// Writes @p picture in the form that the suffix of @p path names; only PDF has a @p paper.
Result<void> exportMap(const MapPicture& picture, const QString& path, QPageSize::PageSizeId paper);

/// Actions that ask for a map as a file with a suffix, on a paper.
QList<QAction*> mapExportActions(
    QWidget* parent,
    const std::function<void(const QString& suffix, QPageSize::PageSizeId paper)>& exportAs);

} // namespace touyan
