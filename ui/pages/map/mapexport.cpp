#include "pages/map/mapexport.h"

#include "layout/mapscene.h"
#include "pages/map/mappage.h"
#include "printing/timelinepicture.h"
#include "style/icons.h"
#include "views/scenepainter.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSizeF ExportSize(1600, 1200);

} // namespace

Result<void> exportMap(const MapPicture& picture, const QString& path, QPageSize::PageSizeId paper)
{
    PictureOptions options;
    options.title = picture.title;
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        options.paper = paper;
    MapFrame frame;
    frame.size = options.paper ? landscapePage(QPageSize::A4) : ExportSize; // paper enlarges it
    frame.title = picture.title;
    frame.notes = picture.content.notes;
    if (!picture.narrowing.isEmpty())
        frame.notes.prepend(picture.narrowing);
    frame.parts = picture.parts;
    const MapLayout layout = mapLayout(picture.content, frame, FontMeasure(options.palette));
    return exportScene({layout.scene}, path, options);
}

QList<QAction*> mapExportActions(
    QWidget* parent,
    const std::function<void(const QString& suffix, QPageSize::PageSizeId paper)>& exportAs)
{
    auto* pdf = new QAction(themedIcon(Icon::Pdf), MapPage::tr("Map as &PDF"), parent);
    auto* papers = new QMenu(parent);
    for (const QPageSize::PageSizeId paper : picturePapers()) {
        papers->addAction(MapPage::tr("%1…").arg(QPageSize::name(paper)), parent,
                          [exportAs, paper] { exportAs(u"pdf"_s, paper); });
    }
    pdf->setMenu(papers);
    QList<QAction*> actions{pdf};
    const auto add = [&](const QString& text, const QString& suffix) {
        auto* action = new QAction(themedIcon(Icon::Image), text, parent);
        QObject::connect(action, &QAction::triggered, parent,
                         [exportAs, suffix] { exportAs(suffix, QPageSize::A4); });
        actions.append(action);
    };
    add(MapPage::tr("Map as &SVG…"), u"svg"_s);
    add(MapPage::tr("Map as P&NG…"), u"png"_s);
    return actions;
}

} // namespace touyan
