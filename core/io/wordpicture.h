#pragma once

#include <QSizeF>
#include <QString>

class QXmlStreamWriter;

namespace touyan {

struct WordPicture
{
    QString part; ///< id of the relationship to the bytes
    QString drawing; ///< the same as vectors; empty: there are none
    int number = 1; ///< within the document
    QString description; ///< read out to those who do not see it
    QSizeF millimetres;
};

/// A run with @p picture, standing in the line.
void writeWordPicture(QXmlStreamWriter& xml, const WordPicture& picture);

} // namespace touyan
