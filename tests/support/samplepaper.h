#pragma once

#include "reports/document.h"

namespace touyan {

/// A paper with every kind of block: cover, contents, letter with footnotes and figure, annexes on
/// A4 and A3, the table of the first with @p rows rows, 版头 and 版记.
Document samplePaper(int rows);

/// A table of three columns with a heading of two rows and @p rows rows, among them categories.
PaperTable sampleTable(int rows);

} // namespace touyan
