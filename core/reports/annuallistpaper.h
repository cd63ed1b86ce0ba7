#pragma once

#include "reports/annuallisttable.h"
#include "reports/document.h"

namespace touyan {

struct AnnualListPaperOptions
{
    PaperSize paper = PaperSize::A4;
    QString annexMark = QStringLiteral("附件"); ///< empty: the list stands on its own
    bool isNumberedAnnex = false; ///< its mark is counted with the other annexes of its document
};

/// The annex 年度重点项目清单: a landscape table with a heading of two levels, the sum first, then
/// each category with its subtotal and its projects.
Document annualListPaper(const AnnualListTable& list, const AnnualListPaperOptions& options = {});

} // namespace touyan
