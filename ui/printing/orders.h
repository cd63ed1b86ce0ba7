#pragma once

#include "base/result.h"
#include "reports/document.h"

#include <QList>
#include <QString>

#include <functional>

namespace touyan {

/// A paper that the user wants to see before it is printed.
struct PaperOrder
{
    QString title; ///< what the paper is, for the window
    /// Makes the paper; called again for each size that the user chooses.
    std::function<Document(PaperSize)> compose;
    QList<PaperSize> sizes{PaperSize::A4}; ///< what the user may choose, the first to begin with
    int page = 0; ///< to begin with, from 0
    int unmatched = 0; ///< numbers in people's words that the records do not state
};

/// A file that the user wants, under a name yet to be asked for.
struct FileOrder
{
    QString title; ///< of the question for the name
    QString name; ///< proposed, without its suffix
    QString suffix; ///< "xlsx", "csv", "pdf"
    std::function<Result<void>(const QString& path)> write;
};

} // namespace touyan
