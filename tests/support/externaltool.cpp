#include "support/externaltool.h"

#include <QProcess>
#include <QRegularExpression>

namespace touyan {

using namespace Qt::StringLiterals;

ToolResult runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.readAllStandardOutput(), process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList fontsNotEmbedded(const QString& path)
{
    QStringList lacking;
    const QList<QByteArray> lines = runTool(u"pdffonts"_s, {path}).output.split('\n');
    if (lines.size() < 3)
        return {u"no fonts"_s};
    for (const QByteArray& line : lines.mid(2)) {
        // Name, type, encoding, then: embedded, subset, has unicode.
        const QByteArray words = line.simplified();
        if (!words.isEmpty() && !words.contains("yes no yes") && !words.contains("yes yes yes"))
            lacking.append(QString::fromUtf8(words));
    }
    return lacking;
}

QString pdfText(const QString& path)
{
    return QString::fromUtf8(runTool(u"pdftotext"_s, {path, u"-"_s}).output);
}

int pdfPageCount(const QString& path)
{
    static const QRegularExpression Pages(u"Pages:\\s+(\\d+)"_s);
    const QString facts = QString::fromUtf8(runTool(u"pdfinfo"_s, {path}).output);
    return Pages.match(facts).captured(1).toInt();
}

} // namespace touyan
