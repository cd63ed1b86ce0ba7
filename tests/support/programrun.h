#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace touyan {

/// What a run of a program left behind.
struct ProgramRun
{
    int status = -1; ///< -1: it crashed or did not end in time
    QByteArray output;
    QString messages;

    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

/// Runs @p program without a display, as no command may need one; in @p folder, or else in that of
/// the test.
ProgramRun runProgram(const QString& program, const QStringList& arguments,
                      const QString& folder = {});

} // namespace touyan
