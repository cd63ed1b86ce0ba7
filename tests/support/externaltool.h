#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace touyan {

/// What a program that the tests rely on printed and returned.
struct ToolResult
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs @p program and waits for it; the exit code is -1 if it is not installed.
ToolResult runTool(const QString& program, const QStringList& arguments);

/// What pdffonts says of fonts of the PDF @p path that are not embedded or cannot be searched.
QStringList fontsNotEmbedded(const QString& path);
/// The words of the PDF @p path as pdftotext finds them.
QString pdfText(const QString& path);
/// As pdfinfo counts them; 0 when it cannot.
int pdfPageCount(const QString& path);

} // namespace touyan
