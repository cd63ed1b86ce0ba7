#include "commands/reportactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {

QByteArray toJson(const QList<WrittenPaper>& papers, const QStringList& remarks)
{
    QJsonArray written;
    for (const WrittenPaper& paper : papers)
        written.append(QJsonObject{
            {u"paper"_s, paper.paper},
            {u"file"_s, paper.path},
            {u"pages"_s, paper.pages ? QJsonValue(*paper.pages) : QJsonValue(QJsonValue::Null)}});
    return QJsonDocument(QJsonObject{{u"papers"_s, written},
                                     {u"remarks"_s, QJsonArray::fromStringList(remarks)}})
        .toJson();
}

} // namespace touyan
