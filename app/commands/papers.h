#pragma once

#include "commands/output.h"

#include <span>

namespace touyan {

/// A printed paper that the command "report" writes. A paper is added by its line in papers.cpp.
struct PaperEntry
{
    const char* name; ///< as written on the command line
    const char* title; ///< English, translated in context "Command"
    Result<Document> (*compose)(const OutputSource& source, const Arguments& arguments);
    /// What is wrong with the options for it, in words; nullptr: it has none of its own.
    std::optional<QString> (*fault)(const Arguments& arguments) = nullptr;
};

std::span<const PaperEntry> allPapers();
/// The paper called @p name, or nullptr.
const PaperEntry* findPaper(const QString& name);

} // namespace touyan
