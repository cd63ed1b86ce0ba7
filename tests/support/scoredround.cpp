#include "support/scoredround.h"

#include "base/idmaker.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

class RoundMaker
{
public:
    explicit RoundMaker(QRandomGenerator& generator)
        : m_random(generator)
    {
    }

    ScoredRound run()
    {
        AnnualList list;
        list.id = m_ids.next<AnnualListId>();
        list.name = u"示例清单"_s;
        list.year = 2021;
        list.state = ListState::Review;
        m_review.rows.setLabel(u"示例评审"_s);
        m_review.rows.insert(list);
        m_review.round.id = m_ids.next<ReviewRoundId>();
        m_review.round.name = text(u"评审"_s);
        m_review.round.list = list.id;
        m_review.rows.insert(m_review.round);
        addProjects(list.id);
        addCriteria();
        for (int number = 1; number <= m_random.bounded(1, 5); ++number)
            addSeat(number);
        return m_review;
    }

private:
    /// A name with what spreadsheets and XML have trouble with.
    QString text(const QString& word)
    {
        static const QStringList Tails = {u""_s,         u"<&>\"'"_s, u" _x0041_ "_s,
                                          u"  两 格 "_s, u"=1+1"_s,   u"😀\tb"_s};
        return word + QString::number(++m_count) + Tails.at(m_random.bounded(int(Tails.size())));
    }

    void addProjects(AnnualListId list)
    {
        const int count = m_random.bounded(2, 9);
        for (int i = 0; i < count; ++i) {
            Project project;
            project.id = m_ids.next<ProjectId>();
            project.code = u"示例%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
            project.name = text(u"示例项目"_s);
            project.undertaker = m_random.bounded(3) ? text(u"示例公司"_s) : QString();
            m_review.rows.insert(project);
            ListEntry entry;
            entry.id = m_ids.next<ListEntryId>();
            entry.list = list;
            entry.project = project.id;
            entry.position = i;
            entry.status = EntryStatus::InReview;
            m_review.rows.insert(entry);
            m_review.projects.append(project.id);
        }
    }

    void addCriteria()
    {
        const int count = m_random.bounded(1, 6);
        for (int i = 0; i < count; ++i) {
            ReviewCriterion criterion;
            criterion.id = m_ids.next<ReviewCriterionId>();
            criterion.round = m_review.round.id;
            criterion.name = text(u"指标"_s);
            criterion.position = i;
            criterion.guidance = m_random.bounded(2) ? text(u"看什么"_s) : QString();
            if (i > 0 && m_random.bounded(3) == 0)
                criterion.kind = CriterionKind::KnockOut;
            criterion.maximum = m_random.bounded(1, 20) * 5 + m_random.bounded(2) * 0.5;
            m_criteria.push_back(criterion);
        }
        addWeights();
        for (const ReviewCriterion& criterion : m_criteria)
            m_review.rows.insert(criterion);
    }

    /// Those of the scored criteria add up to 100 %.
    void addWeights()
    {
        int rest = 10000;
        for (ReviewCriterion& criterion : m_criteria) {
            if (&criterion == &m_criteria.front() || criterion.kind != CriterionKind::Scored)
                continue;
            const int weight = m_random.bounded(1, 2400);
            criterion.weight = Percent::fromHundredths(weight);
            rest -= weight;
        }
        m_criteria.front().weight = Percent::fromHundredths(rest);
    }

    void addSeat(int number)
    {
        Expert expert;
        expert.id = m_ids.next<ExpertId>();
        expert.code = u"示例专家%1"_s.arg(number);
        expert.name = text(u"示例专家"_s);
        expert.organisation = u"示例大学"_s;
        m_review.rows.insert(expert);
        ReviewSeat seat;
        seat.id = m_ids.next<ReviewSeatId>();
        seat.round = m_review.round.id;
        seat.expert = expert.id;
        seat.number = number;
        m_review.rows.insert(seat);
        for (qsizetype i = 0; i < m_review.projects.size(); ++i) {
            if (i > 1 && m_random.bounded(5) == 0)
                addRecusal(expert.id, m_review.projects.at(i));
            else
                addScores(seat.id, m_review.projects.at(i));
        }
    }

    void addRecusal(ExpertId expert, ProjectId project)
    {
        ReviewRecusal recusal;
        recusal.id = m_ids.next<ReviewRecusalId>();
        recusal.round = m_review.round.id;
        recusal.expert = expert;
        recusal.project = project;
        recusal.reason = u"与申报单位同属一家单位"_s;
        m_review.rows.insert(recusal);
    }

    void addScores(ReviewSeatId seat, ProjectId project)
    {
        QString comment =
            m_random.bounded(2) ? text(u"意见"_s).simplified() + u"\n第二行"_s : QString();
        for (const ReviewCriterion& criterion : m_criteria) {
            ReviewScore score;
            score.id = m_ids.next<ReviewScoreId>();
            score.seat = seat;
            score.project = project;
            score.criterion = criterion.id;
            if (criterion.kind == CriterionKind::KnockOut)
                score.passes = m_random.bounded(4) != 0;
            else
                score.points = m_random.bounded(int(criterion.maximum * 10) + 1) / 10.0;
            score.comment = std::exchange(comment, QString());
            m_review.scores.insert(score);
        }
    }

    QRandomGenerator& m_random;
    IdMaker m_ids;
    ScoredRound m_review;
    std::vector<ReviewCriterion> m_criteria;
    int m_count = 0;
};

} // namespace

ScoredRound scoredRound(QRandomGenerator& generator)
{
    return RoundMaker(generator).run();
}

QStringList scoreTexts(const Records& records)
{
    QStringList texts;
    for (const ReviewScore& score : records.all<ReviewScore>()) {
        const QString points = score.points ? QString::number(*score.points, 'g', 17) : u"-"_s;
        const QString passes = score.passes ? QString::number(int(*score.passes)) : u"-"_s;
        texts.append(u"%1 %2 %3: %4 %5 %6"_s.arg(
            QString::number(score.seat.value), QString::number(score.project.value),
            QString::number(score.criterion.value), points, passes, score.comment));
    }
    texts.sort();
    return texts;
}

} // namespace touyan
