#include "domain/issuedreview.h"

#include "domain/liststatus.h"

#include <QCoreApplication>
#include <QSet>

namespace touyan {
namespace {

/// Finds the rows of reviews that a change may not touch. A row that belongs to one that is not
/// stored needs no look: the row it belongs to is new and looked at itself.
class IssuedReviewSearch
{
public:
    IssuedReviewSearch(const Records& records, const ChangeSet& changes)
        : m_records(records)
        , m_changes(changes)
    {
    }

    std::vector<Violation> run()
    {
        look<ReviewRound>();
        look<ReviewCriterion>();
        look<ReviewSeat>();
        look<ReviewRecusal>();
        look<ReviewScore>();
        return std::move(m_faults);
    }

private:
    template <typename T>
    void look()
    {
        for (const Delta<T>& delta : m_changes.deltas<T>()) {
            for (const auto* row : {&delta.before, &delta.after}) {
                if (*row)
                    look(listOf(**row), kindOf<T>, (*row)->id.value);
            }
        }
    }
    void look(AnnualListId id, RecordKind kind, qint64 row)
    {
        const AnnualList* list = m_records.find(id);
        if (!list || isOpenForPlacing(list->state) || m_told.contains(id) || isTakenBack(id))
            return;
        m_told.insert(id);
        m_faults.push_back({kind, row, {}, issuedReviewText(list->year)});
    }
    bool isTakenBack(AnnualListId id) const
    {
        const auto& deltas = m_changes.deltas<AnnualList>();
        const auto last =
            std::find_if(deltas.rbegin(), deltas.rend(),
                         [id](const Delta<AnnualList>& delta) { return delta.any().id == id; });
        return last != deltas.rend() && (!last->after || isOpenForPlacing(last->after->state));
    }

    static AnnualListId listOf(const ReviewRound& row) { return row.list; }
    template <typename T>
    AnnualListId listOf(const T& row) const
    {
        const ReviewRound* round = m_records.find(row.round);
        return round ? round->list : AnnualListId();
    }
    AnnualListId listOf(const ReviewScore& row) const
    {
        const ReviewSeat* seat = m_records.find(row.seat);
        return seat ? listOf(*seat) : AnnualListId();
    }

    const Records& m_records;
    const ChangeSet& m_changes;
    QSet<AnnualListId> m_told;
    std::vector<Violation> m_faults;
};

} // namespace

QString issuedReviewText(int year)
{
    return QCoreApplication::translate(
               "Validation", "The list of %1 is issued: its expert review stays as it was.")
        .arg(year);
}

std::vector<Violation> issuedReviewFaults(const Records& records, const ChangeSet& changes)
{
    return IssuedReviewSearch(records, changes).run();
}

} // namespace touyan
