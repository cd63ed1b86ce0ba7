#include "pages/compare/comparisonfigures.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Translates in a context of its own.
struct ComparisonFigures
{
    Q_DECLARE_TR_FUNCTIONS(touyan::ComparisonFigures)
};

QString fromTo(const QString& before, const QString& after)
{
    return before == after ? after : QString(before % u" → " % after);
}

FigureContent countFigure(const QString& caption, size_t count)
{
    FigureContent content;
    content.caption = caption;
    content.value = QString::number(count);
    //: unit of a count of projects, may be empty
    content.unit = ComparisonFigures::tr("projects");
    return content;
}

FigureContent projectsFigure(int before, int after)
{
    FigureContent content;
    content.caption = ComparisonFigures::tr("On the list");
    content.value = fromTo(QString::number(before), QString::number(after));
    if (before != after)
        content.change =
            FigureChange{QString::number(std::abs(after - before)), after > before, Tone::Neutral};
    return content;
}

FigureContent moneyFigure(const QString& caption, Money before, Money after)
{
    const auto rounded = [](Money amount) { return QString::number(amount.yi(), 'f', 1); };
    const Money difference = after - before;
    FigureContent content;
    content.caption = caption;
    content.value = fromTo(rounded(before), rounded(after));
    if (!difference.isZero())
        content.change =
            FigureChange{moneyText(Money::fromFen(std::abs(difference.fen())), MoneyUnit::Yi),
                         difference.fen() > 0, Tone::Neutral};
    return content;
}

} // namespace

std::array<FigureContent, 6> comparisonFigures(const ListComparison& comparison)
{
    const ListFigures& before = comparison.figuresBefore;
    const ListFigures& after = comparison.figuresAfter;
    FigureContent changed =
        countFigure(ComparisonFigures::tr("Changed"), comparison.changed.size());
    changed.note = ComparisonFigures::tr("unchanged: %1").arg(comparison.unchanged);
    return {projectsFigure(before.count, after.count),
            countFigure(ComparisonFigures::tr("Entered"), comparison.entered.size()),
            countFigure(ComparisonFigures::tr("Left"), comparison.left.size()),
            changed,
            moneyFigure(ComparisonFigures::tr("Total investment (100 million yuan)"),
                        before.total.sum, after.total.sum),
            moneyFigure(ComparisonFigures::tr("Planned in the year (100 million yuan)"),
                        before.planned.sum, after.planned.sum)};
}

} // namespace touyan
