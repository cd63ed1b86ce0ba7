#pragma once

#include <QRectF>
#include <QString>

namespace touyan {

/// Where words that can be changed stand. A paragraph that goes on on the next page has two places.
struct ParagraphPlace
{
    QString id; ///< of the paragraph
    int page = 0; ///< index of the page
    QRectF box; ///< as wide as the text area; twips from the top left corner of the sheet
};

} // namespace touyan
