#include "pages/reports/prooffigures.h"

#include "reports/proofreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

ProofVerdict verdictOf(FigureVerdict verdict)
{
    switch (verdict) {
    case FigureVerdict::Right:
        return ProofVerdict::Right;
    case FigureVerdict::Wrong:
        return ProofVerdict::Wrong;
    case FigureVerdict::Unknown:
        return ProofVerdict::Unknown;
    }
    return ProofVerdict::Unknown;
}

/// What the text should say, with its own measure word: 36个 becomes 37个 though papers count in
/// 项.
QString rightWords(const CheckedFigure& figure)
{
    const bool isOfDirection = figure.quantity.unit == QuantityUnit::Points
        || figure.quantity.unit == QuantityUnit::Percent;
    if (isOfDirection && !figure.isTurnedRound) {
        static const QRegularExpression digits(u"\\d.*$"_s); // without 增长, 慢于序时进度
        const auto bare = digits.match(figure.expected);
        return bare.hasMatch() ? bare.captured() : figure.expected;
    }
    if (figure.quantity.unit != QuantityUnit::Count)
        return figure.expected;
    static const QRegularExpression number(u"^[\\d,.]+"_s);
    const auto expected = number.match(figure.expected);
    const auto stated = number.match(figure.quantity.text);
    if (!expected.hasMatch() || !stated.hasMatch())
        return figure.expected;
    return expected.captured() % figure.quantity.text.mid(stated.capturedLength());
}

} // namespace

std::vector<ProofRow> proofRows(const QString& text, const ProofGrounds& grounds)
{
    std::vector<ProofRow> rows;
    for (const CheckedFigure& figure : grounds.check(text))
        rows.push_back({{figure.quantity.start, figure.quantity.length},
                        verdictOf(figure.verdict),
                        figure.quantity.text,
                        rightWords(figure),
                        figure.verdict == FigureVerdict::Unknown ? figure.reason : figure.about,
                        !figure.isTurnedRound});
    return rows;
}

} // namespace touyan
