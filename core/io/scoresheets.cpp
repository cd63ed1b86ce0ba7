#include "io/scoresheets.h"

#include "domain/issuedreview.h"
#include "domain/liststatus.h"
#include "io/scoresheet.h"
#include "io/scoreworkbook.h"
#include "selection/scoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// The seats of @p round that count, by number.
std::vector<ReviewSeat> countedSeats(const Records& records, const ReviewRound& round)
{
    std::vector<ReviewSeat> seats;
    for (const ReviewSeat& seat : records.all<ReviewSeat>()) {
        if (seat.round == round.id && !seat.isExcluded)
            seats.push_back(seat);
    }
    std::stable_sort(seats.begin(), seats.end(),
                     [](const auto& a, const auto& b) { return a.number < b.number; });
    return seats;
}

bool hasCriteria(const Records& records, const ReviewRound& round)
{
    const auto& criteria = records.all<ReviewCriterion>();
    return std::any_of(criteria.begin(), criteria.end(),
                       [&](const ReviewCriterion& row) { return row.round == round.id; });
}

/// What the round lacks before it can be scored; empty when nothing.
QString lackOf(const Records& records, const ReviewRound& round, const QList<ProjectId>& projects)
{
    if (const AnnualList* list = records.find(round.list); list && !isOpenForPlacing(list->state))
        return issuedReviewText(list->year);
    if (countedSeats(records, round).empty())
        return QCoreApplication::translate("ScoreSheets",
                                           "The round has no experts yet: draw its panel first.");
    if (!hasCriteria(records, round))
        return QCoreApplication::translate("ScoreSheets",
                                           "The round has no criteria yet: enter them first.");
    if (projects.isEmpty())
        return QCoreApplication::translate("ScoreSheets",
                                           "The round has no project to score: put candidates "
                                           "of its list in review first.");
    return weightsFault(records, round);
}

/// Workbooks that are there may have been filled in: they are never written over.
Result<void> checkFolder(const Records& records, const std::vector<ReviewSeat>& seats,
                         const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("ScoreSheets", "The folder %1 cannot be made.").arg(folder),
            {}};
    for (const ReviewSeat& seat : seats) {
        const QString path = QDir(folder).filePath(scoreSheetName(records, seat));
        if (QFileInfo::exists(path))
            return Error{ErrorCode::Conflict,
                         QCoreApplication::translate(
                             "ScoreSheets",
                             "%1 is there already and may have been filled in. Choose "
                             "another folder, or move it away.")
                             .arg(path),
                         {}};
    }
    return {};
}

} // namespace

QString scoreSheetName(const Records& records, const ReviewSeat& seat)
{
    const Expert* expert = records.find(seat.expert);
    QString name = expert ? onOneLine(expert->name) : QString();
    name.removeIf([](QChar c) { return u"/\\:*?\"<>|"_s.contains(c); });
    return u"评分表_%1号_%2.xlsx"_s.arg(QString::number(seat.number).rightJustified(2, u'0'), name);
}

Result<WrittenSheets> writeScoreSheets(const Records& records, const ReviewRound& round,
                                       const QList<ProjectId>& projects, const QString& folder)
{
    if (const QString lack = lackOf(records, round, projects); !lack.isEmpty())
        return Error{ErrorCode::NotFound, lack, {}};
    const std::vector<ReviewSeat> seats = countedSeats(records, round);
    if (const auto checked = checkFolder(records, seats, folder); !checked)
        return checked.error();
    WrittenSheets written;
    written.keys.setLabel(
        QCoreApplication::translate("ScoreSheets", "Scoring sheets of “%1”").arg(round.name));
    for (const ReviewSeat& seat : seats) {
        const ScoreSheet sheet = scoreSheetOf(records, seat, projects);
        if (sheet.rows.empty()) {
            written.withoutProjects.append(records.nameOf(RecordKind::Expert, seat.expert.value));
            continue;
        }
        const QString path = QDir(folder).filePath(scoreSheetName(records, seat));
        if (const auto saved = writeScoreWorkbook(records, seat, projects, path); !saved)
            return saved.error();
        written.files.append(path);
        ReviewSeat keyed = seat;
        keyed.sheetKey = sheetKeyOf(sheet);
        written.keys.update(seat, keyed);
    }
    return written;
}

} // namespace touyan
