#pragma once

#include "commands/command.h"

#include <QStringList>

#include <optional>

namespace touyan {

/// A paper that was written.
struct WrittenPaper
{
    QString paper; ///< its name in the catalogue
    QString path;
    std::optional<int> pages; ///< where they are known: of PDF
};

/// What --json tells of papers that were written, and of what is to be known of them.
QByteArray toJson(const QList<WrittenPaper>& papers, const QStringList& remarks);

/// `touyan report FILE month OUTDIR`: the papers that are made anew each month, from one state.
Ending reportMonth(const Arguments& arguments, Console& console);

/// `touyan report FILE proofread TEXT`: the figures of a speech against the records.
Ending reportProofread(const Arguments& arguments, Console& console);

} // namespace touyan
