#pragma once

#include "reports/factreadings.h"

namespace touyan {

class ProofGrounds;

/// What the figures of a text are about in a period that it names.
class PeriodReadings
{
public:
    /// By which lists projects are counted.
    enum class Lists
    {
        OfGrounds, ///< those of the time that the whole text is about
        OfPeriod ///< those in force at the end of the period that is named
    };

    /// @p text and @p grounds must outlive this.
    PeriodReadings(const QString& text, const ProofGrounds& grounds, Lists lists)
        : m_text(text)
        , m_grounds(grounds)
        , m_lists(lists)
    {
    }

    /// Everything that @p quantity can be taken for at the end of @p period; nothing where nothing
    /// is known of it.
    std::vector<FactReading> of(const Quantity& quantity, const ReportPeriod& period) const;
    /// The same where the sentence speaks of what was done within @p period: that takes the place
    /// of what came together since New Year.
    std::vector<FactReading> within(const Quantity& quantity, const ReportPeriod& period) const;

private:
    const ProseFacts& factsOf(const ReportPeriod& period) const;

    const QString& m_text;
    const ProofGrounds& m_grounds;
    Lists m_lists;
};

/// Those of @p readings whose word says the month or quarter itself.
std::vector<FactReading> readingsThatName(std::vector<FactReading> readings);
/// Those of @p readings that were counted over @p span.
std::vector<FactReading> readingsOf(std::vector<FactReading> readings, FactSpan span);

} // namespace touyan
