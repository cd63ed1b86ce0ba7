#include "search/searchwords.h"

#include "base/halfwidth.h"

namespace touyan {

QStringList searchWords(const QString& query)
{
    return halfWidth(query).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace touyan
