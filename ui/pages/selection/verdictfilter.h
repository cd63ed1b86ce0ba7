#pragma once

#include "domain/annuallist.h"

#include <QSortFilterProxyModel>

namespace touyan {

/// Shows the entries with one decision, or whose texts hold what is searched for.
class VerdictFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit VerdictFilter(QObject* parent = nullptr);

    /// Only entries with @p verdict; all without one.
    void setVerdict(std::optional<MeetingVerdict> verdict);
    void setSearch(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<MeetingVerdict> m_verdict;
    QString m_search;
};

} // namespace touyan
