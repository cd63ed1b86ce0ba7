#include "selection/drawrecord.h"
#include "selection/reviewround.h"
#include "selection/substitute.h"

#include <QCoreApplication>

namespace touyan {
namespace {

/// Finds the differences between a draw and its replay.
class Comparison
{
public:
    Comparison(const Records& records, const ReviewRound& round, const PanelDraw& recorded,
               const PanelDraw& replayed)
        : m_records(records)
        , m_rows(roundRows(records, round))
        , m_recorded(recorded)
        , m_replayed(replayed)
    {
    }

    QStringList differences();

private:
    void add(const QString& difference) { m_differences.append(difference); }
    QString nameOf(ExpertId id) const;
    void compareRules();
    void compareOutcome();
    void compareSeats();
    void compareRecusals();

    const Records& m_records;
    RoundRows m_rows;
    const PanelDraw& m_recorded;
    const PanelDraw& m_replayed;
    QStringList m_differences;
};

QStringList Comparison::differences()
{
    compareRules();
    compareOutcome();
    compareSeats();
    compareRecusals();
    return m_differences;
}

QString Comparison::nameOf(ExpertId id) const
{
    const Expert* expert = m_recorded.expert(id);
    if (!expert)
        expert = m_records.find(id);
    return expert ? expert->name : QCoreApplication::translate("Review", "nobody");
}

void Comparison::compareRules()
{
    const ReviewRound& round = m_rows.round;
    if (round.seed != m_recorded.question.seed)
        add(QCoreApplication::translate("Review",
                                        "The round states the seed “%1”, its record “%2”.")
                .arg(round.seed, m_recorded.question.seed));
    if (round.panelSize != m_recorded.question.rules.panelSize)
        add(QCoreApplication::translate("Review",
                                        "The round states a panel of %1, its record one of %2.")
                .arg(round.panelSize)
                .arg(m_recorded.question.rules.panelSize));
    if (round.isStratified != m_recorded.question.rules.isByField)
        add(QCoreApplication::translate(
            "Review", "Round and record differ in whether the panel is drawn by field."));
}

void Comparison::compareOutcome()
{
    if (m_recorded.pool != m_replayed.pool)
        add(QCoreApplication::translate(
            "Review", "The pool in the record is not the one that its experts make up."));
    if (m_recorded.order != m_replayed.order)
        add(QCoreApplication::translate(
            "Review", "The order of the lots in the record is not the one that the seed gives."));
    if (m_recorded.excluded != m_replayed.excluded)
        add(QCoreApplication::translate(
            "Review", "The exclusions in the record do not follow from the relations in it."));
    if (m_recorded.recusals != m_replayed.recusals)
        add(QCoreApplication::translate(
            "Review", "The recusals in the record do not follow from the relations in it."));
    const qsizetype seats = std::max(m_recorded.panel.size(), m_replayed.panel.size());
    for (qsizetype seat = 0; seat < seats; ++seat) {
        const ExpertId recorded = m_recorded.panel.value(seat);
        const ExpertId replayed = m_replayed.panel.value(seat);
        if (recorded != replayed)
            add(QCoreApplication::translate("Review",
                                            "Seat %1: the record says %2, the seed gives %3.")
                    .arg(QString::number(seat + 1), nameOf(recorded), nameOf(replayed)));
    }
}

void Comparison::compareSeats()
{
    QHash<int, ExpertId> inFile;
    for (const ReviewSeat& seat : m_rows.seats)
        inFile.insert(seat.number, seat.expert);
    int number = 0;
    const QList<ExpertId> substitutes = replayedSubstitutes(m_replayed, m_recorded);
    for (size_t i = 0; i < m_recorded.substitutions.size(); ++i) {
        const ExpertId recorded = m_recorded.substitutions[i].substitute;
        const ExpertId replayed = substitutes.value(static_cast<qsizetype>(i));
        if (recorded != replayed)
            add(QCoreApplication::translate("Review",
                                            "Substitute %1: the record says %2, the lots give %3.")
                    .arg(QString::number(i + 1), nameOf(recorded), nameOf(replayed)));
    }
    const QList<ExpertId> seated = m_replayed.panel + substitutes;
    for (const ExpertId expert : seated) {
        const ExpertId held = inFile.take(++number);
        if (held != expert)
            add(QCoreApplication::translate("Review",
                                            "Seat %1: the file says %2, the seed gives %3.")
                    .arg(QString::number(number), nameOf(held), nameOf(expert)));
    }
    for (const ExpertId expert : std::as_const(inFile))
        add(QCoreApplication::translate("Review", "%1 has a seat in the file, but was not drawn.")
                .arg(nameOf(expert)));
}

void Comparison::compareRecusals()
{
    for (const Relation& relation : m_replayed.recusals) {
        if (!m_rows.recusal(relation.expert, relation.project))
            add(QCoreApplication::translate("Review",
                                            "The recusal of %1 from “%2” is not in the file.")
                    .arg(nameOf(relation.expert), m_replayed.candidate(relation.project)->name));
    }
}

} // namespace

QStringList verifyDraw(const Records& records, const ReviewRound& round)
{
    if (!isDrawn(round))
        return {QCoreApplication::translate("Review", "The panel of “%1” is not drawn yet.")
                    .arg(round.name)};
    const auto recorded = drawFromJson(round.drawRecord);
    if (!recorded)
        return {recorded.error().message};
    const auto replayed = drawPanel(recorded->question);
    if (!replayed)
        return {replayed.error().message};
    return Comparison(records, round, *recorded, *replayed).differences();
}

} // namespace touyan
