#include "example/examplereview.h"

#include "example/dice.h"
#include "selection/drawrecord.h"
#include "selection/liststates.h"
#include "selection/reviewround.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int FinishedYear = 2020;
constexpr int PreparedYear = 2021;
constexpr int PanelSize = 7;
constexpr quint64 ScoringThrow =
    123; ///< one with a tie, and with a last place that hangs on one seat
constexpr int StrictSeat = 3;
constexpr int LenientSeat = 5;
constexpr int ExcludedSeat = 6;
constexpr int DecisiveSeat = 2; ///< keeps a project below the cut that the others see above it

struct ExampleCriterion
{
    const char16_t* name;
    qint64 weight; ///< percent; 0: a question
    const char16_t* guidance;
};

constexpr std::array Criteria = {
    ExampleCriterion{u"技术先进性", 30,
                     u"关键技术与同类项目相比是否领先，有无自主知识产权（示例）。"},
    ExampleCriterion{u"示范带动作用", 25, u"场景是否可复制推广，对上下游企业的带动（示例）。"},
    ExampleCriterion{u"实施条件", 25, u"团队、场地、资金落实情况和进度安排（示例）。"},
    ExampleCriterion{u"投资合理性", 20, u"投资构成与建设内容是否相称（示例）。"},
    ExampleCriterion{u"符合规划确定的方向", 0, u"不符合的填“否”，并写明理由（示例）。"},
};

/// How the experts see one project, in points of 100.
struct Judgement
{
    ProjectId project;
    int quality = 0;
    bool isAtTheCut = false; ///< decided by one expert
    bool isOffCourse = false; ///< one expert answers the question with "no"
};

QString reasonOf(const Relation& relation)
{
    return relation.kind == RelationKind::SameOrganisation
        ? u"项目承担单位为专家所在单位：%1"_s.arg(relation.what)
        : u"项目承担单位为专家申报的关联单位：%1"_s.arg(relation.what);
}

/// Makes one round with its criteria.
class ReviewMaker
{
public:
    ReviewMaker(ChangeSet& changes, const Records& records, ExampleIds& ids)
        : m_changes(changes)
        , m_records(records)
        , m_ids(ids)
    {
    }

    /// The list's round, not yet drawn.
    ReviewRound add(const AnnualList& list);
    /// Draws its panel and lets it score.
    void finish(const ReviewRound& round);

private:
    std::vector<Judgement> judgements(const ReviewRound& round) const;
    void draw(const ReviewRound& round, const std::vector<Judgement>& judgements);
    void score(const ReviewSeat& seat, const Judgement& judgement, Dice& dice);
    bool isRecused(ExpertId expert, ProjectId project) const;
    bool wasAdded(ProjectId project, AnnualListId list) const;

    ChangeSet& m_changes;
    const Records& m_records;
    ExampleIds& m_ids;
    std::vector<ReviewCriterion> m_criteria;
};

ReviewRound ReviewMaker::add(const AnnualList& list)
{
    ReviewRound round;
    round.id = m_ids.next<ReviewRound>();
    round.list = list.id;
    round.name = u"%1年度专家评审（示例）"_s.arg(list.year);
    round = withRules(round, {.panelSize = PanelSize});
    m_changes.insert(round);
    m_criteria.clear();
    for (const ExampleCriterion& example : Criteria) {
        ReviewCriterion criterion;
        criterion.id = m_ids.next<ReviewCriterion>();
        criterion.round = round.id;
        criterion.name = QString::fromUtf16(example.name);
        criterion.guidance = QString::fromUtf16(example.guidance);
        criterion.kind = example.weight > 0 ? CriterionKind::Scored : CriterionKind::KnockOut;
        criterion.weight = Percent::fromPoints(example.weight);
        criterion.position = static_cast<int>(m_criteria.size()) + 1;
        m_changes.insert(criterion);
        m_criteria.push_back(criterion);
    }
    return round;
}

/// Whether @p project came on the list by a revision, and so was not reviewed with the others.
bool ReviewMaker::wasAdded(ProjectId project, AnnualListId list) const
{
    return std::any_of(m_records.all<ListRevision>().begin(), m_records.all<ListRevision>().end(),
                       [&](const ListRevision& row) {
                           return row.list == list && row.project == project
                               && row.kind == RevisionKind::Addition;
                       });
}

/// What was chosen at first was seen above what was put off.
std::vector<Judgement> ReviewMaker::judgements(const ReviewRound& round) const
{
    std::vector<Judgement> all;
    Dice dice(FinishedYear);
    int deferred = 0;
    for (const ListEntry& entry : m_records.all<ListEntry>()) {
        if (entry.list != round.list || entry.status == EntryStatus::CarriedOver
            || wasAdded(entry.project, round.list))
            continue;
        const bool isAmended =
            std::any_of(m_records.all<ListRevision>().begin(), m_records.all<ListRevision>().end(),
                        [&](const ListRevision& row) {
                            return row.list == round.list && row.project == entry.project;
                        });
        Judgement judgement{.project = entry.project, .quality = dice.between(76, 90)};
        if (entry.status == EntryStatus::Deferred && !isAmended) {
            judgement.isAtTheCut = ++deferred == 1;
            judgement.isOffCourse = deferred == 2;
            judgement.quality = judgement.isAtTheCut ? 75 : 64 + dice.between(0, 6);
        }
        all.push_back(judgement);
    }
    return all;
}

void ReviewMaker::draw(const ReviewRound& round, const std::vector<Judgement>& judgements)
{
    DrawQuestion question = drawQuestion(m_records, round, drawRules(round), u"20200219093000"_s);
    question.candidates.clear();
    for (const Judgement& judgement : judgements) {
        const Project* project = m_records.find(judgement.project);
        Project candidate;
        candidate.id = project->id;
        candidate.code = project->code;
        candidate.name = project->name;
        candidate.undertaker = project->undertaker;
        question.candidates.push_back(candidate);
    }
    const auto panel = drawPanel(question);
    if (!panel)
        qFatal("%s", qPrintable(panel.error().message));
    ReviewRound drawn = round;
    drawn.seed = question.seed;
    drawn.drawnAt = QDateTime(QDate(FinishedYear, 2, 19), QTime(9, 30));
    drawn.drawRecord = toJson(*panel);
    m_changes.deltas<ReviewRound>().back().after = drawn;
    int number = 0;
    for (const ExpertId expert : panel->panel) {
        ReviewSeat seat{m_ids.next<ReviewSeat>(), round.id, expert, ++number, false, {}, {}};
        if (number == ExcludedSeat) {
            seat.isExcluded = true;
            seat.exclusionReason =
                u"评审期间与申报单位有未报告的接触，经监督人员核实，评分不计（示例）。"_s;
        }
        m_changes.insert(seat);
    }
    for (const Relation& relation : panel->recusals)
        m_changes.insert(ReviewRecusal{m_ids.next<ReviewRecusal>(), round.id, relation.expert,
                                       relation.project, reasonOf(relation)});
}

bool ReviewMaker::isRecused(ExpertId expert, ProjectId project) const
{
    const auto& recusals = m_changes.deltas<ReviewRecusal>();
    return std::any_of(recusals.begin(), recusals.end(), [&](const Delta<ReviewRecusal>& delta) {
        return delta.after->expert == expert && delta.after->project == project;
    });
}

void ReviewMaker::score(const ReviewSeat& seat, const Judgement& judgement, Dice& dice)
{
    int level = judgement.quality;
    if (seat.number == StrictSeat)
        level -= 5;
    else if (seat.number == LenientSeat)
        level += 4;
    if (judgement.isAtTheCut && seat.number == DecisiveSeat)
        level -= 14;
    for (const ReviewCriterion& criterion : m_criteria) {
        ReviewScore score;
        score.id = m_ids.next<ReviewScore>();
        score.seat = seat.id;
        score.project = judgement.project;
        score.criterion = criterion.id;
        if (criterion.kind == CriterionKind::Scored) {
            score.points = std::min(99, level + dice.between(-4, 4));
        } else {
            score.passes = !(judgement.isOffCourse && seat.number == StrictSeat);
            if (!*score.passes)
                score.comment = u"以采购通用设备为主，与规划确定的方向关联不足（示例）。"_s;
        }
        m_changes.insert(score);
    }
}

void ReviewMaker::finish(const ReviewRound& round)
{
    const std::vector<Judgement> all = judgements(round);
    draw(round, all);
    Dice dice(ScoringThrow);
    const auto seats = m_changes.deltas<ReviewSeat>();
    for (const Delta<ReviewSeat>& seat : seats) {
        for (const Judgement& judgement : all) {
            if (!isRecused(seat.after->expert, judgement.project))
                score(*seat.after, judgement, dice);
        }
    }
}

} // namespace

void addReviewRounds(ChangeSet& changes, Records records, ExampleIds& ids)
{
    ChangeSet entries;
    entries.deltas<ListEntry>() = changes.deltas<ListEntry>();
    records.apply(entries);
    ReviewMaker maker(changes, records, ids);
    if (const AnnualList* list = findList(records, FinishedYear))
        maker.finish(maker.add(*list));
    if (const AnnualList* list = findList(records, PreparedYear))
        maker.add(*list);
}

} // namespace touyan
