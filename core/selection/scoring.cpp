#include "selection/scoring.h"

#include "base/sentences.h"
#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr double Full = 100;

/// The scores of a round by seat, project and criterion.
class ScoreIndex
{
public:
    explicit ScoreIndex(const RoundRows& rows)
    {
        for (const ReviewScore& score : rows.scores)
            m_scores.insert({score.seat.value, {score.project.value, score.criterion.value}},
                            &score);
    }
    const ReviewScore* find(ReviewSeatId seat, ProjectId project, ReviewCriterionId criterion) const
    {
        return m_scores.value({seat.value, {project.value, criterion.value}});
    }

private:
    QHash<std::pair<qint64, std::pair<qint64, qint64>>, const ReviewScore*> m_scores;
};

bool isGiven(const ReviewCriterion& criterion, const ReviewScore* score)
{
    if (!score)
        return false;
    if (criterion.kind == CriterionKind::KnockOut)
        return score->passes.has_value();
    return score->points && *score->points >= 0 && *score->points <= criterion.maximum;
}

/// Fills a sheet from what was given.
class SheetReader
{
public:
    SheetReader(const RoundRows& rows, const CriteriaCheck& criteria)
        : m_rows(rows)
        , m_criteria(criteria)
        , m_index(rows)
    {
    }

    SeatSheet read(const ReviewSeat& seat, ProjectId project) const;

private:
    SheetState stateOf(const ReviewSeat& seat, const SeatSheet& sheet) const;

    const RoundRows& m_rows;
    const CriteriaCheck& m_criteria;
    ScoreIndex m_index;
};

SeatSheet SheetReader::read(const ReviewSeat& seat, ProjectId project) const
{
    SeatSheet sheet{.seat = seat.id, .project = project};
    double total = 0;
    bool isWhole = m_criteria.isSound();
    for (const ReviewCriterion& criterion : m_rows.criteria) {
        const ReviewScore* score = m_index.find(seat.id, project, criterion.id);
        const bool isScored = criterion.kind == CriterionKind::Scored;
        if (!isGiven(criterion, score)) {
            sheet.missing.append(criterion.name);
            isWhole = isWhole && !isScored;
        } else if (isScored) {
            total += *score->points / criterion.maximum * criterion.weight.points();
        } else if (!*score->passes) {
            sheet.knockOuts.append(criterion.name);
        }
    }
    if (isWhole)
        sheet.total = total;
    sheet.state = stateOf(seat, sheet);
    return sheet;
}

SheetState SheetReader::stateOf(const ReviewSeat& seat, const SeatSheet& sheet) const
{
    if (seat.isExcluded)
        return SheetState::Excluded;
    if (m_rows.isRecused(seat.expert, sheet.project))
        return SheetState::Recused;
    if (sheet.missing.size() == static_cast<qsizetype>(m_rows.criteria.size()))
        return SheetState::Empty;
    return sheet.missing.isEmpty() ? SheetState::Complete : SheetState::Incomplete;
}

double rounded(double score)
{
    return std::round(score * 100) / 100;
}

std::optional<double> standardDeviation(const std::vector<double>& totals)
{
    if (totals.size() < 2)
        return {};
    const auto n = static_cast<double>(totals.size());
    const double mean = std::accumulate(totals.begin(), totals.end(), 0.0) / n;
    double squares = 0;
    for (const double total : totals)
        squares += (total - mean) * (total - mean);
    return std::sqrt(squares / (n - 1));
}

/// The questions to which more than half of @p sheets say "no", in the order of the criteria.
QStringList failedQuestions(const std::vector<const SeatSheet*>& sheets)
{
    QStringList named;
    for (const SeatSheet* sheet : sheets)
        named += sheet->knockOuts;
    QStringList failed;
    for (const QString& question : std::as_const(named)) {
        const bool isMost = 2 * named.count(question) > static_cast<qsizetype>(sheets.size());
        if (isMost && !failed.contains(question))
            failed.append(question);
    }
    return failed;
}

/// Who takes a rank comes before who was knocked out, and both before who departed.
int rankGroup(const ProjectScore& score)
{
    if (score.hasDeparted)
        return 0;
    return score.isKnockedOut() ? 1 : 2;
}

ProjectScore projectScore(ProjectId project, const std::vector<const SeatSheet*>& sheets,
                          ScoreAggregation aggregation)
{
    ProjectScore score{.project = project};
    std::vector<double> totals;
    for (const SeatSheet* sheet : sheets) {
        totals.push_back(*sheet->total);
        score.knockOuts += sheet->knockOuts.isEmpty() ? 0 : 1;
    }
    score.count = static_cast<int>(totals.size());
    score.failedQuestions = failedQuestions(sheets);
    if (totals.empty())
        return score;
    const auto [lowest, highest] = std::minmax_element(totals.cbegin(), totals.cend());
    score.lowest = *lowest;
    score.highest = *highest;
    score.deviation = standardDeviation(totals);
    score.isTrimmed = aggregation == ScoreAggregation::TrimmedMean && score.count >= LeastTrimmed;
    score.score = rounded(*aggregated(totals, aggregation));
    return score;
}

} // namespace

CriteriaCheck checkCriteria(const std::vector<ReviewCriterion>& criteria)
{
    CriteriaCheck check;
    qint64 sum = 0;
    int scored = 0;
    QStringList weightless;
    for (const ReviewCriterion& criterion : criteria) {
        if (criterion.kind != CriterionKind::Scored)
            continue;
        ++scored;
        sum += criterion.weight.hundredths();
        if (criterion.weight.hundredths() == 0)
            weightless.append(criterion.name);
    }
    check.sum = Percent::fromHundredths(sum);
    const Percent whole = Percent::fromPoints(100);
    const double missing = whole.points() - check.sum.points();
    if (scored == 0)
        check.faults.append(
            QCoreApplication::translate("Review", "There is no scored criterion yet."));
    else if (check.sum < whole)
        check.faults.append(QCoreApplication::translate(
                                "Review", "The weights add up to %1: %2 are missing to 100%.")
                                .arg(percentText(check.sum.points()), percentText(missing)));
    else if (check.sum > whole)
        check.faults.append(
            QCoreApplication::translate("Review", "The weights add up to %1: %2 more than 100%.")
                .arg(percentText(check.sum.points()), percentText(-missing)));
    if (!weightless.isEmpty())
        check.faults.append(QCoreApplication::translate("Review", "Without a weight: %1.")
                                .arg(weightless.join(u"、"_s)));
    return check;
}

QString weightsFault(const Records& records, const ReviewRound& round)
{
    const std::vector<ReviewCriterion> criteria = roundRows(records, round).criteria;
    const CriteriaCheck check = checkCriteria(criteria);
    if (criteria.empty() || check.isSound())
        return {};
    //: 1: what is wrong, sentences
    return QCoreApplication::translate("Review",
                                       "%1 Correct the criteria of the round first: with these "
                                       "weights its panel could not score.")
        .arg(joinedSentences(check.faults));
}

std::optional<double> aggregated(std::vector<double> totals, ScoreAggregation aggregation)
{
    if (totals.empty())
        return {};
    std::sort(totals.begin(), totals.end());
    auto first = totals.cbegin();
    auto last = totals.cend();
    if (aggregation == ScoreAggregation::TrimmedMean
        && totals.size() >= static_cast<size_t>(LeastTrimmed)) {
        ++first;
        --last;
    }
    return std::accumulate(first, last, 0.0) / static_cast<double>(std::distance(first, last));
}

const SeatSheet* RoundScores::sheet(ReviewSeatId seat, ProjectId project) const
{
    const auto at = std::find_if(sheets.cbegin(), sheets.cend(), [&](const SeatSheet& row) {
        return row.seat == seat && row.project == project;
    });
    return at == sheets.cend() ? nullptr : &*at;
}

const ProjectScore* RoundScores::score(ProjectId project) const
{
    const auto at = std::find_if(projects.cbegin(), projects.cend(),
                                 [&](const ProjectScore& row) { return row.project == project; });
    return at == projects.cend() ? nullptr : &*at;
}

RoundScores scoreRound(const RoundRows& rows)
{
    RoundScores scores;
    scores.criteria = checkCriteria(rows.criteria);
    const SheetReader reader(rows, scores.criteria);
    for (const ProjectId project : rows.projects) {
        for (const ReviewSeat& seat : rows.seats)
            scores.sheets.push_back(reader.read(seat, project));
    }
    scores.projects = rankedScores(rows, scores.sheets);
    return scores;
}

QString knockOutRule()
{
    return QCoreApplication::translate(
        "Review",
        "A project is voted down when more than half of the experts who count answer the same "
        "knock-out question with “no”; a single “no” is not enough. It then takes no rank, and "
        "only people put it on the list, with a reason.");
}

QString knockOutText(const QStringList& questions)
{
    return QCoreApplication::translate("Review",
                                       "Voted down: more than half of the experts say “no” to %1.")
        .arg(questions.join(u"、"_s));
}

void rankByScore(std::vector<ProjectScore>& scores)
{
    std::stable_sort(scores.begin(), scores.end(),
                     [](const ProjectScore& a, const ProjectScore& b) {
                         return std::pair(rankGroup(a), a.score.value_or(-1))
                             > std::pair(rankGroup(b), b.score.value_or(-1));
                     });
    for (size_t i = 0; i < scores.size(); ++i) {
        if (!scores[i].score || scores[i].hasDeparted || scores[i].isKnockedOut())
            continue;
        const bool isSame = i > 0 && scores[i - 1].score == scores[i].score;
        scores[i].rank = isSame ? scores[i - 1].rank : static_cast<int>(i) + 1;
        if (isSame)
            scores[i].isTied = scores[i - 1].isTied = true;
    }
}

std::vector<ProjectScore> rankedScores(const RoundRows& rows, const std::vector<SeatSheet>& sheets)
{
    QHash<ProjectId, std::vector<const SeatSheet*>> counted;
    for (const SeatSheet& sheet : sheets) {
        if (sheet.counts())
            counted[sheet.project].push_back(&sheet);
    }
    std::vector<ProjectScore> scores;
    for (const ProjectId project : rows.projects) {
        scores.push_back(projectScore(project, counted.value(project), rows.round.aggregation));
        scores.back().hasDeparted = rows.departed.contains(project);
    }
    rankByScore(scores);
    return scores;
}

QStringList incompleteSheets(const Records& records, const RoundRows& rows,
                             const RoundScores& scores)
{
    QSet<ReviewSeatId> begun;
    for (const SeatSheet& sheet : scores.sheets) {
        if (sheet.state == SheetState::Complete || sheet.state == SheetState::Incomplete)
            begun.insert(sheet.seat);
    }
    QStringList sentences;
    for (const SeatSheet& sheet : scores.sheets) {
        const bool isIncomplete = sheet.state == SheetState::Incomplete
            || (sheet.state == SheetState::Empty && begun.contains(sheet.seat));
        if (!isIncomplete || rows.departed.contains(sheet.project))
            continue;
        const ReviewSeat* seat = rows.seat(sheet.seat);
        sentences.append(
            //: 1: number of the seat, 2: the expert, 3: the project, 4: names of criteria
            QCoreApplication::translate("Review", "Expert %1 (%2), “%3”: missing %4")
                .arg(QString::number(seat->number),
                     records.nameOf(RecordKind::Expert, seat->expert.value),
                     records.nameOf(RecordKind::Project, sheet.project.value),
                     sheet.missing.join(u"、"_s)));
    }
    return sentences;
}

} // namespace touyan
