#pragma once

#include "domain/records.h"
#include "reports/document.h"

namespace touyan {

/// 专家抽取记录: by which rules and with which seed the panel of @p round was drawn, who sits on
/// it, who must not score what and why, and the whole pool, so that anybody can draw it again. Says
/// so when nothing is drawn yet.
Document expertDrawPaper(const Records& records, const ReviewRound& round);

} // namespace touyan
