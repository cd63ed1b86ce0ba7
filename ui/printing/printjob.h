#pragma once

#include "base/progress.h"
#include "base/result.h"

class QPrinter;

namespace touyan {

class PageLayout;
struct Paper;

/// Sets @p printer to @p paper, without margins of its own.
void setPaper(QPrinter& printer, const Paper& paper);

/// Prints the pages that @p printer asks for, all or a range of them. A printer keeps one size of
/// paper for a job: each run of pages on one paper is a job of its own. If it prints on both sides,
/// sheets are turned over where they are bound.
Result<void> printPages(const PageLayout& layout, QPrinter& printer, Progress& progress);

} // namespace touyan
