#pragma once

#include "analysis/projectfilter.h"
#include "analysis/snapshot.h"
#include "reports/paperchoices.h"

namespace touyan {

// Options that several papers have, under the same keys.

PaperOption yearOption();
/// "2020-10": what is reported, to the end of that month.
PaperOption monthOption();
/// Of the sizes from A4 up to @p largest.
PaperOption paperSizeOption(PaperSize standard, PaperSize largest = PaperSize::A3);
PaperOption orientationOption();
/// The review round of the year's list.
PaperOption roundOption();
/// The round that it names, or else the last one; NotFound, in words, when there is none.
Result<const ReviewRound*> chosenRound(const Snapshot& snapshot, const PaperChoices& choices);
/// A line of wording that an office may put in the place of ours.
PaperOption wordingOption(const char* key, const char* title, OptionType type = OptionType::Text);

/// Which projects: --scope, --district, --programme, --unit, --light, --nature.
std::vector<PaperOption> filterOptions();
/// The filter that those options state; NotFound, in words, when they name what does not exist.
Result<ProjectFilter> filterFrom(const Records& records, const PaperChoices& choices);
/// Whether those options leave projects of the scope out. What is true of the city says nothing of
/// such a paper.
bool areNarrowed(const Records& records, const PaperChoices& choices);
/// （仅含：金州区、红灯）: what narrows a paper, for its title or first sentence; empty when it is
/// about every project of the list.
QString narrowedWords(const Records& records, const ProjectFilter& filter);
/// Whose figures the sentences tell: 全市; the name of the one district of @p filter; and in
/// brackets what else narrows them.
QString scopeWords(const Records& records, const ProjectFilter& filter);
/// The projects of @p snapshot that pass @p filter with the light that they had on @p day, in the
/// order of the list. Their facts are those of the snapshot's day.
std::vector<JudgedProject> filteredOn(QDate day, const Snapshot& snapshot,
                                      const ProjectFilter& filter);
/// The projects of the year of @p snapshot that pass the options' filter on @p day, in the order of
/// the list.
Result<std::vector<JudgedProject>> chosenProjects(const Snapshot& snapshot,
                                                  const PaperChoices& choices, QDate day);
/// The same on the day of @p snapshot.
Result<std::vector<JudgedProject>> chosenProjects(const Snapshot& snapshot,
                                                  const PaperChoices& choices);

/// --group: what tables and pictures are grouped by.
PaperOption groupingOption();
Dimension groupingFrom(const PaperChoices& choices);

/// The records of @p kind that @p names name by code, name or short name, in that order.
Result<QList<qint64>> recordsNamed(const Records& records, RecordKind kind,
                                   const QStringList& names);

} // namespace touyan
