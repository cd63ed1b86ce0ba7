#pragma once

#include "base/result.h"
#include "base/temporaryplace.h"

#include <QStringList>

#include <memory>

namespace touyan {

/// Where the files of a batch are made before they are seen at the place that was asked for: all of
/// them or none. A program that is told to end leaves nothing of it, no empty folder either.
class BatchFolder
{
public:
    /// Of a batch for @p folder, which need not be there yet.
    static Result<BatchFolder> in(const QString& folder);

    /// Where files are to be made.
    const QString& workplace() const { return m_workplace; }
    /// Brings those called @p names to the folder, replacing earlier ones.
    Result<void> finish(const QStringList& names);

private:
    explicit BatchFolder(const QString& folder);

    QString m_folder;
    QString m_above; ///< the last folder on the way to it that is there
    /// In m_above; holds what is not there yet: b/c of a/b/c.
    std::unique_ptr<TemporaryPlace> m_place;
    QString m_workplace;
};

} // namespace touyan
