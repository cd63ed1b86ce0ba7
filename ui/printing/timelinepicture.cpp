#include "printing/timelinepicture.h"

#include "layout/scene.h"
#include "views/scenepainter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {

QList<QPageSize::PageSizeId> picturePapers()
{
    return {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0};
}

std::optional<QPageSize::PageSizeId> paperNamed(const QString& name)
{
    const QList<QPageSize::PageSizeId> papers = picturePapers();
    for (const QPageSize::PageSizeId paper : papers) {
        if (QPageSize::key(paper).compare(name, Qt::CaseInsensitive) == 0)
            return paper;
    }
    return {};
}

TimelineSheet sheetFor(const TimelineTable& table, const TimelinePicture& picture,
                       const QString& suffix)
{
    TimelineSheet sheet = picture.sheet;
    if (suffix != u"pdf") {
        sheet.page.setHeight(0);
        sheet.pagesWide = 1;
        return sheet;
    }
    sheet.page = landscapePage(picture.paper);
    if (picture.orientation == QPageLayout::Portrait)
        sheet.page.transpose();
    if (picture.isFitted)
        sheet.page = fittedPage(table, sheet.page);
    return sheet;
}

Result<void> exportTimeline(const TimelineTable& table, const TimelinePicture& picture,
                            const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    PictureOptions options;
    options.title = picture.sheet.title;
    if (suffix == u"pdf")
        options.paper = picture.paper;
    const TimelineSheet sheet = sheetFor(table, picture, suffix);
    return exportScene(timelinePages(table, sheet, FontMeasure(options.palette)), path, options);
}

} // namespace touyan
