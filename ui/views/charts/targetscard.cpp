#include "views/charts/targetscard.h"

#include "charts/targetchart.h"
#include "reports/filterwords.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartpictures.h"
#include "views/charts/targetbullets.h"
#include "widgets/bulletlist.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString subtitleFor(std::optional<int> year)
{
    //: 1: the year the targets are for
    return year ? TargetsCard::tr("actual / target of %1; line: least, band: range").arg(*year)
                : TargetsCard::tr("actual / target (of which year); line: least, band: range");
}

} // namespace

TargetsCard::TargetsCard(QWidget* parent)
    : PictureCard(parent)
    , m_bullets(new BulletList)
{
    setTitle(tr("Targets of the plan"));
    m_bullets->setAccessibleName(tr("Targets of the plan"));
    setDrawing(m_bullets);
    connect(m_bullets, &BulletList::activated, this,
            [this](const QString& key) { Q_EMIT activated(m_targets.at(key.toULongLong())); });
}

void TargetsCard::setTargets(const std::vector<TargetProgress>& targets, const ChartBasis& basis)
{
    m_targets = dueTargets(targets);
    m_table = targetTable(m_targets);
    m_table.basis = basis;
    m_bullets->setBullets(bulletsOf(m_targets));
    QString subtitle;
    if (!m_targets.empty()) {
        subtitle = subtitleFor(sharedYear(m_targets));
        if (!basis.filter.isEmpty())
            subtitle = titleNarrowed(basis.filter, subtitle);
    }
    setSubtitle(subtitle);
    showDrawing(m_table.emptyReason);
}

Picture TargetsCard::picture() const
{
    return targetsPicture(m_targets, m_table);
}

std::function<Result<void>(const QString& path)> TargetsCard::writer() const
{
    return [targets = m_targets, shown = m_table](const QString& path) {
        return exportDrawing(
            shown, ChartForm::Bars, [&] { return targetsPicture(targets, shown); }, path);
    };
}

} // namespace touyan
