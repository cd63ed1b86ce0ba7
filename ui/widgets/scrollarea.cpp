#include "widgets/scrollarea.h"

namespace touyan {

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* ground : {area->viewport(), content})
        ground->setAutoFillBackground(false);
    return area;
}

} // namespace touyan
