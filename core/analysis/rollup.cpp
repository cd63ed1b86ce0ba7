#include "analysis/rollup.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>

namespace touyan {

void RollUp::add(const Project& project, const ProjectYear& facts)
{
    ++count;
    total += project.totalInvestment.value_or(Money());
    planned += facts.planned.value_or(Money());
    done += facts.done;
    doneBefore += facts.doneBefore;
    ++lights.at(static_cast<size_t>(facts.light));
    if (facts.category)
        ++categories.at(static_cast<size_t>(*facts.category));
}

qint64 keyIn(Dimension dimension, const Project& project, const ProjectYear& facts)
{
    switch (dimension) {
    case Dimension::District:
        return project.district.value;
    case Dimension::Programme:
        return project.programme.value;
    case Dimension::ResponsibleUnit:
        return project.responsibleUnits.isEmpty() ? 0 : project.responsibleUnits.first().value;
    case Dimension::PlanTask:
        return project.planTask.value;
    case Dimension::Category:
        return facts.category ? static_cast<qint64>(*facts.category) : -1;
    case Dimension::Light:
        return static_cast<qint64>(facts.light);
    case Dimension::Stage:
        return static_cast<qint64>(project.stage);
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
    for (const JudgedProject& judged : projects)
        sum.add(*judged.project, *judged.facts);
    return sum;
}

std::map<qint64, RollUp> rollUpBy(Dimension dimension, const std::vector<JudgedProject>& projects)
{
    std::map<qint64, RollUp> sums;
    for (const JudgedProject& judged : projects)
        sums[keyIn(dimension, *judged.project, *judged.facts)].add(*judged.project, *judged.facts);
    return sums;
}

std::array<Money, 12> investedByMonth(const std::vector<JudgedProject>& projects, int year,
                                      const Records& records, const ProjectParts& parts)
{
    std::array<Money, 12> sums{};
    for (const JudgedProject& judged : projects) {
        std::array<std::optional<Money>, 12> stated{};
        for (const MonthlyReport* report :
             parts.rowsOf<MonthlyReport>(judged.project->id, records)) {
            if (report->month.year() == year)
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
