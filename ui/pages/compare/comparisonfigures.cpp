#include "pages/compare/comparisonfigures.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Translates in the context of the page.
struct ComparisonFigures
{
    Q_DECLARE_TR_FUNCTIONS(touyan::ComparisonFigures)
};

FigureContent countFigure(const QString& caption, size_t count, const QString& note)
{
    FigureContent content;
    content.caption = caption;
    content.value = QString::number(count);
    //: unit of a count of projects, may be empty
    content.unit = ComparisonFigures::tr("projects");
    content.note = note;
    return content;
}

FigureContent moneyFigure(const QString& caption, Money before, Money after)
{
    const Money difference = after - before;
    FigureContent content;
    content.caption = caption;
    content.value = moneyText(after, MoneyUnit::Yi);
    content.unit = ComparisonFigures::tr("100 million yuan");
    content.note = ComparisonFigures::tr("before: %1").arg(moneyText(before, MoneyUnit::Yi));
    if (!difference.isZero())
        content.change = FigureChange{
            moneyText(Money::fromFen(std::abs(difference.fen())), MoneyUnit::Yi),
            difference.fen() > 0, Tone::Neutral};
    return content;
}

Money totalOf(const std::vector<ListRow>& rows)
{
    ListFigures figures;
    for (const ListRow& row : rows)
        figures.add(row);
    return figures.total.sum;
}

QString totalNote(const std::vector<ListRow>& rows)
{
    return ComparisonFigures::tr("total investment %1").arg(moneyText(totalOf(rows), MoneyUnit::Yi));
}

} // namespace

std::array<FigureContent, 6> comparisonFigures(const ListComparison& comparison)
{
    const ListFigures& before = comparison.figuresBefore;
    const ListFigures& after = comparison.figuresAfter;
    FigureContent projects
        = countFigure(ComparisonFigures::tr("On the list"), static_cast<size_t>(after.count),
                      ComparisonFigures::tr("before: %1").arg(before.count));
    if (const int difference = after.count - before.count; difference != 0)
        projects.change
            = FigureChange{QString::number(std::abs(difference)), difference > 0, Tone::Neutral};
    return {projects,
            countFigure(ComparisonFigures::tr("Entered"), comparison.entered.size(),
                        totalNote(comparison.entered)),
            countFigure(ComparisonFigures::tr("Left"), comparison.left.size(),
                        totalNote(comparison.left)),
            countFigure(ComparisonFigures::tr("Changed"), comparison.changed.size(),
                        ComparisonFigures::tr("unchanged: %1").arg(comparison.unchanged)),
            moneyFigure(ComparisonFigures::tr("Total investment"), before.total.sum,
                        after.total.sum),
            moneyFigure(ComparisonFigures::tr("Planned in the year"), before.planned.sum,
                        after.planned.sum)};
}

} // namespace touyan
