#include "pages/selection/verdictfilter.h"

#include "models/cellrole.h"
#include "pages/selection/verdictmodel.h"

namespace touyan {

VerdictFilter::VerdictFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

void VerdictFilter::setVerdict(std::optional<MeetingVerdict> verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

void VerdictFilter::setSearch(const QString& text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

bool VerdictFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const auto* model = static_cast<const VerdictModel*>(sourceModel());
    if (m_verdict && model->verdictAt(row) != *m_verdict)
        return false;
    return m_search.isEmpty() || model->matches(row, m_search);
}

} // namespace touyan
