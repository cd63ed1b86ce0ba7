#pragma once

#include "reports/reportperiod.h"

namespace touyan {

/// Of when a figure of a text is.
struct SpokenTime
{
    enum class Kind
    {
        Unsaid, ///< the text names no time, or just the year of the period
        Day, ///< as things stood at the end of @c period
        Sum, ///< what came together from New Year to the end of @c period
        Within, ///< what was done in @c period alone
        Ahead, ///< of a time after the day of the file
        Other ///< of a time that no figures are made for
    };

    Kind kind = Kind::Unsaid;
    ReportPeriod period;
};

/// Tells the times that sentences name apart, for a period and the day of the file.
class SpokenTimes
{
public:
    SpokenTimes(const ReportPeriod& period, QDate today)
        : m_period(period)
        , m_today(today)
    {
    }

    /// @p before is what stands in the sentence before the figure, of which the time named last
    /// counts; but a bracket right behind the figure, with which @p behind begins, says it first.
    SpokenTime timeOf(const QString& before, const QString& behind = {}) const;
    /// Without the points in time that say when figures were taken; what was done within a month or
    /// quarter keeps it.
    static QString withoutDays(QString text);
    /// @p text with blanks for the months and quarters, within which something was done, that it
    /// names between @p from and @p to.
    static QString withBlankPeriods(QString text, qsizetype from, qsizetype to);

private:
    class Word;

    /// The year that @p word leaves those behind it in, after words in @p year.
    int yearOf(const Word& word, int year) const;
    /// Of when a figure right behind @p word is, which stands in @p year after the time @p before.
    SpokenTime timeOf(const Word& word, int year, const SpokenTime& before) const;
    /// At the end of a day; of a month where @p day is 0.
    SpokenTime dayOf(int year, int month, int day) const;
    SpokenTime sumTo(int year, int month) const;
    SpokenTime within(const ReportPeriod& period) const;
    SpokenTime wholeYear(int year) const;

    ReportPeriod m_period;
    QDate m_today;
};

} // namespace touyan
