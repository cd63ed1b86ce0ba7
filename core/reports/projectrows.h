#pragma once

#include "reports/document.h"
#include "reports/monthfigures.h"

namespace touyan {

/// Where each of @p projects stands: amounts, completion, light, progress; landscape tables of the
/// width @p width in millimetres. Grouped by programme, the sum first.
PaperTable progressTable(const MonthFigures& figures, double width);

/// Those that lag, with why, their problem and what needs coordination.
PaperTable lateTable(const MonthFigures& figures, const std::vector<JudgedProject>& late,
                     double width);

/// A landscape section of @p paper; sheets of A3 are bound at their left.
Section landscapeSection(PaperSize paper);

} // namespace touyan
