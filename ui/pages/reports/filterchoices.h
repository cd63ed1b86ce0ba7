#pragma once

#include "reports/papercatalogue.h"

namespace touyan {

class Workspace;

/// Keys of the options that say what the filter of the window says.
bool isFilterOption(const PaperOption& option);

/// Whether @p paper can obey the filter of the window.
bool takesFilter(const PaperEntry& paper);

/// The filter of @p workspace as choices for a paper. The scope and the search are left out: a
/// paper has a scope of its own, and papers know no search.
PaperChoices filterChoices(const Workspace& workspace);

/// The same in words: 甘井子区、旅顺口区 · 红灯; empty when nothing is narrowed.
QString filterWords(const Workspace& workspace);
/// Which projects the pages show, with scope and search: for the titles of pictures. Empty when
/// they show the year's list as a whole.
QString narrowingWords(const Workspace& workspace);

} // namespace touyan
