#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace touyan {

/// Where a command writes: results to standard output, messages to standard error, both in UTF-8.
class Console
{
public:
    void write(const QByteArray& bytes);
    void writeLine(const QString& text);
    void note(const QString& message);
    /// False when standard output could not take what was written, as on a full disk.
    bool flush();

private:
    bool m_isBroken = false;
};

/// Columns that @p text takes on a terminal: Chinese characters take two.
int terminalWidth(const QString& text);

} // namespace touyan
