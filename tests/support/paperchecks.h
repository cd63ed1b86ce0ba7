#pragma once

#include "analysis/snapshot.h"
#include "reports/document.h"

#include <QStringList>

namespace touyan {

/// @p records as papers see them, on the sample's day.
Snapshot sampleSnapshotOf(const Records& records, int year);
/// The sample portfolio as papers see it.
Snapshot sampleSnapshot(int year);
/// The sample on another day than its own, in @p year.
Snapshot sampleSnapshotOn(QDate today, int year);
/// The same with only the first @p projects projects of the year's list, and what belongs to them.
Snapshot smallSnapshot(int year, int projects);
/// The sample with amounts of which every third is no whole 万元.
Snapshot unevenSnapshot(int year);
/// The same with names of 200 characters.
Snapshot longNamesSnapshot(int year);

/// What is wrong with @p document whatever it says: tables wider than the text or with rows that do
/// not fill their columns, figures without a picture or larger than the text, empty paragraphs,
/// placeholders that were never filled in, columns of which only some figures have decimals.
QStringList faultsOf(const Document& document);

} // namespace touyan
