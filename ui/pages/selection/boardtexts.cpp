#include "pages/selection/boardtexts.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int LeastDistrict = 24; ///< of its width; less tells nothing

QString translated(const char* text, int count = -1)
{
    return QCoreApplication::translate("BoardView", text, nullptr, count);
}

QString natureText(const BoardCard& card)
{
    return card.category ? choice(*card.category).translatedTitle() : QString();
}

/// 智能制造 → 制造: every programme is a clever one.
QString fieldWord(const QString& programme)
{
    const bool isClever = programme.startsWith(u"智能"_s) || programme.startsWith(u"智慧"_s);
    return isClever && programme.size() > 2 ? programme.mid(2) : programme;
}

} // namespace

QString amountText(Money amount)
{
    //: an amount in units of 100 million yuan
    return translated(QT_TRANSLATE_NOOP("BoardView", "¥%1×100m"))
        .arg(moneyText(amount, MoneyUnit::Yi));
}

QString sumText(const ColumnSum& sum)
{
    const QString amount = amountText(sum.total);
    if (sum.shown == sum.all)
        //: heading of a column of the board; 1: sum of its projects' investment
        return translated(QT_TRANSLATE_N_NOOP("BoardView", "%n · %1"), sum.all).arg(amount);
    //: 1: projects that pass the filter, n: all of the column, 2: investment of the former
    return translated(QT_TRANSLATE_N_NOOP("BoardView", "%1/%n · %2"), sum.all)
        .arg(QString::number(sum.shown), amount);
}

QString shortSumText(const ColumnSum& sum)
{
    return QString::number(sum.shown) % u" · "_s % moneyText(sum.total, MoneyUnit::Yi);
}

QString scoreText(const BoardCard& card)
{
    return card.score ? QString::number(*card.score, 'f', 1) : QString();
}

CardFigure figureOf(const BoardCard& card)
{
    const bool isRank = card.column == EntryStatus::Selected;
    const QString number = !isRank ? scoreText(card)
        : card.rank                ? QString::number(*card.rank)
                                   : QString();
    if (number.isEmpty())
        return {};
    const QString whole = isRank
        //: rank on a card of the board
        ? translated(QT_TRANSLATE_NOOP("BoardView", "No. %1"))
        //: score on a card of the board
        : translated(QT_TRANSLATE_NOOP("BoardView", "%1 pts"));
    return {whole.section(u"%1"_s, 0, 0), number, whole.section(u"%1"_s, 1)};
}

QString cardLine(const BoardCard& card, const QFontMetrics& metrics, int width)
{
    const bool isListed = card.column == EntryStatus::Selected && card.category;
    QStringList words = {card.district, isListed ? natureText(card) : fieldWord(card.programmeName),
                         card.total ? amountText(*card.total) : notStatedText()};
    words.removeAll(QString());
    QString line = words.join(u"  "_s);
    if (metrics.horizontalAdvance(line) <= width)
        return line;
    QString amount = words.last();
    const int room = width - metrics.horizontalAdvance(u"  "_s % amount);
    if (room < LeastDistrict || words.size() == 1)
        return amount;
    return metrics.elidedText(words.first(), Qt::ElideRight, room) % u"  "_s % amount;
}

QString cardSentence(const BoardCard& card)
{
    QStringList words = {card.name, card.district, card.programmeName, natureText(card),
                         card.total ? amountText(*card.total) : notStatedText()};
    if (card.score && card.rank)
        //: 1: score of the expert review, 2: rank by it
        words.append(translated(QT_TRANSLATE_NOOP("BoardView", "score %1, rank %2"))
                         .arg(scoreText(card), QString::number(*card.rank)));
    else if (card.score)
        words.append(translated(QT_TRANSLATE_NOOP("BoardView", "score %1")).arg(scoreText(card)));
    words.append(card.knockOut);
    if (card.screening != ScreeningVerdict::Open)
        words.append(translated(QT_TRANSLATE_NOOP("BoardView", "screening: %1"))
                         .arg(choice(card.screening).translatedTitle()));
    if (card.verdict != MeetingVerdict::Open)
        words.append(translated(QT_TRANSLATE_NOOP("BoardView", "meeting: %1"))
                         .arg(choice(card.verdict).translatedTitle()));
    if (card.openObjections > 0)
        words.append(translated(QT_TRANSLATE_N_NOOP("BoardView", "%n open objection(s)"),
                                card.openObjections));
    if (card.placedByHand)
        words.append(translated(QT_TRANSLATE_NOOP("BoardView", "placed by hand")));
    words.append(card.reason);
    words.removeAll(QString());
    //: between the facts of a card
    return words.join(translated(QT_TRANSLATE_NOOP("BoardView", ", ")));
}

QString columnHint(EntryStatus status)
{
    switch (status) {
    case EntryStatus::CarriedOver:
        return translated(
            QT_TRANSLATE_NOOP("BoardView", "Unfinished projects of the year before go on here."));
    case EntryStatus::Candidate:
        return translated(QT_TRANSLATE_NOOP("BoardView", "Projects from the reserve."));
    case EntryStatus::InReview:
        return translated(QT_TRANSLATE_NOOP("BoardView", "Projects that the experts are scoring."));
    case EntryStatus::Selected:
        return translated(QT_TRANSLATE_NOOP("BoardView", "Drag here what is to be on the list."));
    case EntryStatus::Deferred:
        return translated(QT_TRANSLATE_NOOP("BoardView", "Put off, with a reason."));
    case EntryStatus::Removed:
        return translated(QT_TRANSLATE_NOOP("BoardView", "Taken off, with a reason."));
    }
    return {};
}

Tone toneOf(ScreeningVerdict verdict)
{
    switch (verdict) {
    case ScreeningVerdict::Open:
        return Tone::Neutral;
    case ScreeningVerdict::Passed:
        return Tone::Good;
    case ScreeningVerdict::Supplement:
        return Tone::Warning;
    case ScreeningVerdict::Failed:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace touyan
