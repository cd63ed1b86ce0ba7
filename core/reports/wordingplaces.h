#pragma once

#include "domain/papertemplate.h"
#include "reports/papercatalogue.h"
#include "reports/reportperiod.h"

namespace touyan {

/// The time that a paper tells of, as its wording may name it.
struct WordingTime
{
    int year = 0;
    std::optional<ReportPeriod> period; ///< nothing of a paper that is about another year

    /// 2020年10月, 2020年三季度, 2020年
    QString words() const;
};

/// That of @p paper with @p choices.
WordingTime wordingTime(const PaperEntry& paper, const Snapshot& snapshot,
                        const PaperChoices& choices);

/// {年份}, {月份}, {期间}: what stands for the time of a paper in the office's wording, so that a
/// template serves every month.
QStringList wordingPlaces();
/// @p text with 2020 for {年份}, 10 or 7—9 for {月份}, 2020年10月 for {期间}.
QString withPlacesFilled(QString text, const WordingTime& time);
/// All that @p choices word for @p paper, likewise.
PaperChoices withPlacesFilled(PaperChoices choices, const PaperEntry& paper,
                              const WordingTime& time);
/// The titles of @p columns, likewise.
QList<TemplateColumn> withPlacesFilled(QList<TemplateColumn> columns, const WordingTime& time);

/// What is to be looked at in the filled wording @p choices before it is printed, in the user's
/// language: places that are none, another month or year, a document number without its number.
QStringList placeRemarks(const PaperChoices& choices, const PaperEntry& paper,
                         const WordingTime& time);

/// @p number as a template keeps it: 大人智办〔{年份}〕　号 of 大人智办〔2020〕15号, which is that
/// of one paper.
QString lastingNumber(const QString& number);
/// Whether @p number is that of one paper.
bool isOneTimeNumber(const QString& number);

} // namespace touyan
