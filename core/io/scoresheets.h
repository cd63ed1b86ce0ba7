#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <QStringList>

namespace touyan {

/// What writing the sheets of a round did.
struct WrittenSheets
{
    QStringList files; ///< paths, one per seat, by number
    QStringList withoutProjects; ///< experts who may score none of the projects: no workbook
    ChangeSet keys; ///< keeps the keys of the sheets with their seats
};

/// The file name of the workbook of @p seat: number and name of the expert.
QString scoreSheetName(const Records& records, const ReviewSeat& seat);

/// Writes one workbook per seat of @p round that counts into @p folder, which is made if need be.
/// A workbook that is there already is an error: an expert may have filled it in.
/// The workbooks are of use only once WrittenSheets::keys is applied.
Result<WrittenSheets> writeScoreSheets(const Records& records, const ReviewRound& round,
                                       const QList<ProjectId>& projects, const QString& folder);

} // namespace touyan
