#pragma once

#include "support/programrun.h"

#include <QTemporaryDir>

namespace touyan {

/// The program with the example in a folder of its own, in which it is started: what a command
/// writes by a bare name stays there.
class ProgramFixture
{
public:
    explicit ProgramFixture(QString program);

    /// To be called before all tests.
    ProgramRun makeExample() const;
    ProgramRun run(const QStringList& arguments) const;
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString example() const;

    QTemporaryDir m_folder;

private:
    QString m_program;
};

} // namespace touyan
