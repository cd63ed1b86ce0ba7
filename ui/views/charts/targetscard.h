#pragma once

#include "analysis/targetprogress.h"
#include "views/charts/picturecard.h"

namespace touyan {

class BulletList;

/// The plan's targets that are due in a year, as bullets.
class TargetsCard : public PictureCard
{
    Q_OBJECT
public:
    explicit TargetsCard(QWidget* parent = nullptr);

    /// They count the records of the file, whatever the filter says: the filter in words of
    /// @p basis is theirs, such as that they are of the whole city.
    void setTargets(const std::vector<TargetProgress>& targets, const ChartBasis& basis);
    const ChartTable& table() const override { return m_table; }
    Picture picture() const override;

Q_SIGNALS:
    /// What the actual value of @p target is made of was asked for.
    void activated(const touyan::TargetProgress& target);

protected:
    std::function<Result<void>(const QString& path)> writer() const override;

private:
    std::vector<TargetProgress> m_targets; ///< in the order of the bullets
    BulletList* m_bullets;
    ChartTable m_table;
};

} // namespace touyan
