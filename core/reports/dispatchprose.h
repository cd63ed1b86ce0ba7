#pragma once

#include "reports/monthfigures.h"
#include "reports/reportperiod.h"

namespace touyan {

/// What the sentences of a 调度通报 are made from. The figures must outlive the prose.
struct DispatchFacts
{
    ReportPeriod period;
    QString scope; ///< 全市, or what scopeWords() says of the paper's filter
    const MonthFigures& now;
    const MonthFigures* before = nullptr; ///< at the end of the period before, in the same year
    std::optional<Money> lastYear; ///< done by the same day of the year before
    QString place = {}; ///< the districts that the filter lets pass; empty for all
    /// Which projects of the place's list alone: 红灯项目; empty for all of them.
    QString narrowed = {};
    QString nature = {}; ///< of them, where the filter lets one alone pass
    QString listNote = {}; ///< what came onto the list or left it since
};

/// The sentences of a 调度通报, each a paragraph; empty where there is nothing to say.
class DispatchProse
{
public:
    explicit DispatchProse(const DispatchFacts& facts);

    QString overall() const;
    QString progress() const;
    QString lights() const;
    QString programmes() const;
    QString districts() const;
    QString causes() const;
    QString reports() const;
    /// What is to be reached in the period that follows.
    QString next() const;
    /// By which day next() counts milestones; empty where it counts none.
    QString nextNote() const;

    /// Those with a yellow or red light, the red ones first, then by how far they lag.
    std::vector<JudgedProject> late() const;
    /// Those that owe the report of the last month of the period.
    std::vector<JudgedProject> unreported() const;

private:
    QString categoriesOf(const RollUp& sum) const;
    QString ranking(Dimension dimension, const QString& measure) const;
    QString shifts() const;

    const DispatchFacts& m_facts;
    const MonthFigures& m_now;
    RollUp m_sum;
};

} // namespace touyan
