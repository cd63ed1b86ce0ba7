#include "analysis/rollup.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>

namespace touyan {

namespace {

/// The term of @p row; made in @p place when it is not at hand.
const RollUpTerm& termOf(const JudgedProject& row, RollUpTerm& place)
{
    if (row.term)
        return *row.term;
    place = RollUpTerm(*row.project, *row.facts);
    return place;
}

/// Sums by key. Those that were asked for last are found without a search: a dimension has few
/// keys, and each project asks for one.
class SumsByKey
{
public:
    RollUp& of(qint64 key)
    {
        constexpr quint64 Spread = 0x9E37'79B9'7F4A'7C15; // of the golden ratio
        Known& known = m_known[(static_cast<quint64>(key) * Spread) >> (64 - KnownBits)];
        if (!known.sum || known.key != key)
            known = {key, &m_sums[key]};
        return *known.sum;
    }
    std::map<qint64, RollUp> take() { return std::move(m_sums); }

private:
    static constexpr int KnownBits = 8;

    struct Known
    {
        qint64 key = 0;
        RollUp* sum = nullptr;
    };

    std::map<qint64, RollUp> m_sums;
    std::array<Known, 1U << KnownBits> m_known{};
};

} // namespace

RollUpTerm::RollUpTerm(const Project& project, const ProjectYear& facts)
    : district(project.district)
    , programme(project.programme)
    , planTask(project.planTask)
    , total(project.totalInvestment.value_or(Money()))
    , planned(facts.planned.value_or(Money()))
    , done(facts.done)
    , doneBefore(facts.doneBefore)
    , stage(project.stage)
    , light(facts.light)
    , category(facts.category)
{
    if (!project.responsibleUnits.isEmpty())
        unit = project.responsibleUnits.first();
}

void RollUp::add(const RollUpTerm& term)
{
    ++count;
    total += term.total;
    planned += term.planned;
    done += term.done;
    doneBefore += term.doneBefore;
    ++lights.at(static_cast<size_t>(term.light));
    if (term.category)
        ++categories.at(static_cast<size_t>(*term.category));
}

qint64 keyIn(Dimension dimension, const RollUpTerm& term)
{
    switch (dimension) {
    case Dimension::District:
        return term.district.value;
    case Dimension::Programme:
        return term.programme.value;
    case Dimension::ResponsibleUnit:
        return term.unit.value;
    case Dimension::PlanTask:
        return term.planTask.value;
    case Dimension::Category:
        return term.category ? static_cast<qint64>(*term.category) : -1;
    case Dimension::Light:
        return static_cast<qint64>(term.light);
    case Dimension::Stage:
        return static_cast<qint64>(term.stage);
    }
    return 0;
}

QString titleOf(Dimension dimension)
{
    static constexpr std::array Titles = {QT_TRANSLATE_NOOP("Dimension", "District"),
                                          QT_TRANSLATE_NOOP("Dimension", "Programme"),
                                          QT_TRANSLATE_NOOP("Dimension", "Responsible unit"),
                                          QT_TRANSLATE_NOOP("Dimension", "Plan task"),
                                          QT_TRANSLATE_NOOP("Dimension", "Nature"),
                                          QT_TRANSLATE_NOOP("Dimension", "Light"),
                                          QT_TRANSLATE_NOOP("Dimension", "Stage")};
    return QCoreApplication::translate("Dimension", Titles.at(static_cast<size_t>(dimension)));
}

QString lightTitle(Light light)
{
    static constexpr std::array Titles = {
        QT_TRANSLATE_NOOP("Light", "No light"), QT_TRANSLATE_NOOP("Light", "Green"),
        QT_TRANSLATE_NOOP("Light", "Yellow"), QT_TRANSLATE_NOOP("Light", "Red")};
    return QCoreApplication::translate("Light", Titles.at(static_cast<size_t>(light)));
}

QString nameOf(Dimension dimension, qint64 key, const Records& records)
{
    QString name;
    switch (dimension) {
    case Dimension::District:
        name = records.nameOf(RecordKind::District, key);
        break;
    case Dimension::Programme:
        name = records.nameOf(RecordKind::Programme, key);
        break;
    case Dimension::ResponsibleUnit:
        name = records.nameOf(RecordKind::Unit, key);
        break;
    case Dimension::PlanTask:
        name = records.nameOf(RecordKind::PlanTask, key);
        break;
    case Dimension::Category:
        if (key >= 0)
            name = choice(static_cast<AnnualCategory>(key)).translatedTitle();
        break;
    case Dimension::Light:
        return lightTitle(static_cast<Light>(key));
    case Dimension::Stage:
        return choice(static_cast<ProjectStage>(key)).translatedTitle();
    }
    return name.isEmpty() ? notStatedText() : name;
}

RollUp rollUp(const std::vector<JudgedProject>& projects)
{
    RollUp sum;
    RollUpTerm place;
    for (const JudgedProject& row : projects)
        sum.add(termOf(row, place));
    return sum;
}

std::map<qint64, RollUp> rollUpBy(Dimension dimension, const std::vector<JudgedProject>& projects)
{
    SumsByKey sums;
    RollUpTerm place;
    for (const JudgedProject& row : projects) {
        const RollUpTerm& term = termOf(row, place);
        sums.of(keyIn(dimension, term)).add(term);
    }
    return sums.take();
}

std::array<Money, 12> investedByMonth(const std::vector<JudgedProject>& projects, int year,
                                      const Records& records, const ProjectParts& parts)
{
    const QDate firstDay(year, 1, 1);
    const QDate lastDay = firstDay.addYears(1).addDays(-1);
    std::array<Money, 12> sums{};
    for (const JudgedProject& judged : projects) {
        std::array<std::optional<Money>, 12> stated{};
        for (const MonthlyReport* report :
             parts.rowsOf<MonthlyReport>(judged.project->id, records)) {
            if (report->month >= firstDay && report->month <= lastDay)
                stated.at(static_cast<size_t>(report->month.month() - 1)) = report->yearToDate;
        }
        Money soFar;
        for (size_t month = 0; month < stated.size(); ++month) {
            soFar = stated.at(month).value_or(soFar);
            sums.at(month) += soFar;
        }
    }
    return sums;
}

} // namespace touyan
