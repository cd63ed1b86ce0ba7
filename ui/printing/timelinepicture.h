#pragma once

#include "layout/timelinesheet.h"
#include "printing/sceneexport.h"

#include <QPageLayout>

namespace touyan {

/// A timeline as a file: PDF on sheets of paper, SVG and PNG as one picture as high as its lines.
struct TimelinePicture
{
    TimelineSheet sheet; ///< its page is set by what follows
    QPageSize::PageSizeId paper = QPageSize::A3;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    /// Whether type and bars grow or shrink a little so that the lines fill the paper.
    bool isFitted = true;
};

/// The paper called "A0" to "A4", in any case.
std::optional<QPageSize::PageSizeId> paperNamed(const QString& name);
/// Those that a timeline or a map can be printed on, the smallest first.
QList<QPageSize::PageSizeId> picturePapers();

/// The sheet of @p picture for a file with @p suffix.
TimelineSheet sheetFor(const TimelineTable& table, const TimelinePicture& picture,
                       const QString& suffix);

/// Writes the timeline in the form that the suffix of @p path names, whole or not at all.
Result<void> exportTimeline(const TimelineTable& table, const TimelinePicture& picture,
                            const QString& path);

} // namespace touyan
