#pragma once

#include "models/workspace.h"
#include "support/sampleportfolio.h"

#include <QTemporaryDir>

namespace touyan {

/// A folder that is gone after the test.
struct SampleFolder
{
    QTemporaryDir folder;
};

/// The sample portfolio as pages see it, in a folder of its own.
class SampleWorkspace : private SampleFolder, public Workspace
{
public:
    /// Aborts when the file cannot be made: then no test makes sense.
    SampleWorkspace()
        : Workspace(samplePortfolio(folder.path()).value())
    {
    }

    QString filePath(const QString& name) const { return folder.filePath(name); }
};

} // namespace touyan
