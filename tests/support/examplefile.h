#pragma once

#include "domain/annuallist.h"
#include "support/programrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace touyan {

/// The example portfolio as the program writes it, with a fresh copy for each test.
class ExampleFile
{
public:
    explicit ExampleFile(const QString& program);

    /// Whether the program could write it.
    bool make();
    /// Begins a fresh copy.
    bool begin();
    QString copy() const { return inFolder(QStringLiteral("copy.touyan")); }
    QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    ProgramRun run(const QStringList& arguments) const;
    /// Puts the list of 2021 into @p state, public from 10 to 16 November 2020 and as the meeting
    /// approved it; the file's today is 24 November.
    bool bringTo(ListState state) const;
    /// What `touyan decide --json` says of the project with @p code.
    QJsonObject entry(const QString& code) const;
    /// The first project on the list of 2021.
    QString codeOnTheList() const;

private:
    QJsonArray entries() const;

    QString m_program;
    QTemporaryDir m_folder;
};

} // namespace touyan
