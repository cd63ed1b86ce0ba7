#include "selection/criteria.h"

#include "base/sentences.h"
#include "selection/scoring.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Error criteriaRefusal(const QString& text)
{
    return {ErrorCode::Validation, text, {}};
}

/// The criteria of a round as they are to become.
class CriteriaDraft
{
public:
    CriteriaDraft(const ReviewRound& round, std::vector<ReviewCriterion> criteria, IdMaker& ids)
        : m_round(round)
        , m_before(std::move(criteria))
        , m_after(m_before)
        , m_ids(ids)
    {
    }

    Result<void> follow(const CriterionWish& wish);
    Result<ChangeSet> changes() const;

private:
    ReviewCriterion& criterion(const QString& name);

    const ReviewRound& m_round;
    std::vector<ReviewCriterion> m_before;
    std::vector<ReviewCriterion> m_after;
    IdMaker& m_ids;
};

/// The one that is called so, or else a new one behind the others.
ReviewCriterion& CriteriaDraft::criterion(const QString& name)
{
    const auto at = std::find_if(m_after.begin(), m_after.end(),
                                 [&](const ReviewCriterion& it) { return it.name == name; });
    if (at != m_after.end())
        return *at;
    ReviewCriterion added;
    added.id = m_ids.next<ReviewCriterionId>();
    added.round = m_round.id;
    added.name = name;
    added.position = m_after.empty() ? 1 : m_after.back().position + 1;
    m_after.push_back(added);
    return m_after.back();
}

Result<void> CriteriaDraft::follow(const CriterionWish& wish)
{
    if (wish.isDropped) {
        const auto dropped =
            std::erase_if(m_after, [&](const ReviewCriterion& it) { return it.name == wish.name; });
        if (dropped == 0)
            return criteriaRefusal(
                QCoreApplication::translate("Review", "“%1” has no criterion “%2”.")
                    .arg(m_round.name, wish.name));
        return {};
    }
    ReviewCriterion& after = criterion(wish.name);
    after.kind = wish.kind;
    after.weight = wish.kind == CriterionKind::Scored ? wish.weight : Percent();
    if (wish.maximum)
        after.maximum = *wish.maximum;
    return {};
}

Result<ChangeSet> CriteriaDraft::changes() const
{
    if (const CriteriaCheck check = checkCriteria(m_after); !check.isSound())
        return criteriaRefusal(joinedSentences(check.faults));
    ChangeSet changes(QCoreApplication::translate("Review", "Criteria of “%1”").arg(m_round.name));
    const auto find = [](const std::vector<ReviewCriterion>& in, ReviewCriterionId id) {
        return std::find_if(in.begin(), in.end(),
                            [id](const ReviewCriterion& it) { return it.id == id; });
    };
    for (const ReviewCriterion& before : m_before) {
        if (find(m_after, before.id) == m_after.end())
            changes.remove(before);
    }
    for (const ReviewCriterion& after : m_after) {
        if (const auto before = find(m_before, after.id); before != m_before.end())
            changes.update(*before, after);
        else
            changes.insert(after);
    }
    return changes;
}

} // namespace

Result<ChangeSet> withCriteria(const Records& records, const ReviewRound& round,
                               const std::vector<CriterionWish>& wishes, IdMaker& ids)
{
    CriteriaDraft draft(round, roundRows(records, round).criteria, ids);
    for (const CriterionWish& wish : wishes) {
        if (const auto followed = draft.follow(wish); !followed)
            return followed.error();
    }
    return draft.changes();
}

} // namespace touyan
