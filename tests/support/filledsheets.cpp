#include "support/filledsheets.h"

#include "support/ziparchive.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto ScorePart = u"xl/worksheets/sheet1.xml"_s;

/// Whether the column has a weight: else it is a question.
bool isScored(const QString& xml, const QString& column)
{
    const QString weight = u"<c r=\""_s % column % u"6\" s=\"\\d+\"><v>"_s;
    return QRegularExpression(weight).match(xml).hasMatch();
}

} // namespace

int fillScoreSheet(const QString& path, const std::function<double(int, int)>& points)
{
    static const QRegularExpression RowOfProject(u"<row r=\"\\d+\".*?</row>"_s);
    static const QRegularExpression OpenCell(u"<c r=\"([A-Z]+)(\\d+)\" s=\"(\\d+)\"/>"_s);
    ZipParts parts = readZip(path);
    const QString xml = QString::fromUtf8(parts.value(ScorePart));
    QString filled = xml;
    int project = 0;
    for (auto row = RowOfProject.globalMatch(xml); row.hasNext();) {
        const QString before = row.next().captured();
        const qsizetype total = before.indexOf(u"<f>"); // only projects have one
        if (total < 0)
            continue;
        QString after = before;
        int criterion = 0;
        for (auto cell = OpenCell.globalMatch(before.left(total)); cell.hasNext(); ++criterion) {
            const QRegularExpressionMatch open = cell.next();
            const QString content = isScored(xml, open.captured(1))
                ? u"><v>%1</v></c>"_s.arg(points(project, criterion))
                : u" t=\"inlineStr\"><is><t>是</t></is></c>"_s;
            after.replace(open.captured(), QString(open.captured().chopped(2) + content));
        }
        filled.replace(before, after);
        ++project;
    }
    parts[ScorePart] = filled.toUtf8();
    writeZip(path, parts);
    return project;
}

} // namespace touyan
