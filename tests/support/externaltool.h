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

} // namespace touyan
