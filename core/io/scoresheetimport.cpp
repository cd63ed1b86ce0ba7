#include "io/scoresheetimport.h"

#include "io/scoresheetreader.h"

#include <QCoreApplication>

namespace touyan {
namespace {

using ScoreKey = std::pair<ProjectId, ReviewCriterionId>;
using ScoresOfSeat = QHash<ScoreKey, ReviewScore>;

ScoresOfSeat scoresOf(const Records& records, ReviewSeatId seat)
{
    ScoresOfSeat scores;
    for (const ReviewScore& score : records.all<ReviewScore>()) {
        if (score.seat == seat)
            scores.insert({score.project, score.criterion}, score);
    }
    return scores;
}

/// Collects the workbooks; those of one seat stand in each other's way.
class Collecting
{
public:
    Collecting(const Records& records, ReviewRoundId round, ExistingScores existing, IdMaker& ids)
        : m_records(records)
        , m_round(round)
        , m_existing(existing)
        , m_ids(ids)
    {
    }

    ScoreCollection run(const QStringList& files)
    {
        std::vector<ReadScoreSheet> read;
        QHash<ReviewSeatId, QStringList> filesOfSeat;
        for (const QString& file : files) {
            read.push_back(readScoreSheet(m_records, m_round, file));
            if (read.back().isSound())
                filesOfSeat[read.back().sheet.seat].append(read.back().file);
        }
        for (const ReadScoreSheet& sheet : read) {
            if (!sheet.isSound())
                m_collection.issues.insert(m_collection.issues.end(), sheet.issues.cbegin(),
                                           sheet.issues.cend());
            else if (const QStringList same = filesOfSeat.value(sheet.sheet.seat); same.size() > 1)
                refuse(sheet,
                       QCoreApplication::translate(
                           "ScoreSheets",
                           "There are %1 workbooks of this expert (%2). Collect only "
                           "the one that counts.")
                           .arg(QString::number(same.size()), same.join(u", ")));
            else
                takeOver(sheet);
        }
        const ReviewRound* round = m_records.find(m_round);
        m_collection.changes.setLabel(
            QCoreApplication::translate("ScoreSheets", "Collect the scores of “%1”")
                .arg(round ? round->name : QString()));
        return std::move(m_collection);
    }

private:
    void refuse(const ReadScoreSheet& sheet, const QString& message)
    {
        m_collection.issues.push_back(
            {sheet.file, sheet.sheetName, scoreplaces::ExpertRow, 0, message});
    }

    void takeOver(const ReadScoreSheet& sheet)
    {
        const ScoresOfSeat before = scoresOf(m_records, sheet.sheet.seat);
        if (!before.isEmpty() && m_existing == ExistingScores::Kept) {
            ++m_collection.scoredBefore;
            refuse(sheet,
                   QCoreApplication::translate(
                       "ScoreSheets",
                       "Scores of this expert are there already. Ask for them to be replaced, or "
                       "leave the workbook out."));
            return;
        }
        for (const ScoredRow& row : sheet.rows)
            takeOver(row, sheet.sheet.seat, before);
        m_collection.sheets.push_back(
            {sheet.file, sheet.sheet.seat, static_cast<int>(sheet.rows.size()), !before.isEmpty()});
    }

    /// The comment on the project is kept with its first criterion.
    void takeOver(const ScoredRow& row, ReviewSeatId seat, const ScoresOfSeat& before)
    {
        QString comment = row.comment;
        for (const ReviewScore& read : row.scores) {
            ReviewScore score = read;
            score.seat = seat;
            score.comment = std::exchange(comment, QString());
            const auto old = before.constFind({row.project, read.criterion});
            if (old == before.cend()) {
                score.id = m_ids.next<ReviewScoreId>();
                m_collection.changes.insert(score);
            } else {
                score.id = old->id;
                m_collection.changes.update(*old, score);
            }
        }
    }

    const Records& m_records;
    const ReviewRoundId m_round;
    const ExistingScores m_existing;
    IdMaker& m_ids;
    ScoreCollection m_collection;
};

} // namespace

ScoreCollection collectScoreSheets(const Records& records, ReviewRoundId round,
                                   const QStringList& files, ExistingScores existing, IdMaker& ids)
{
    return Collecting(records, round, existing, ids).run(files);
}

} // namespace touyan
