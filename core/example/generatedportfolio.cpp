#include "example/generatedportfolio.h"

#include "example/exampleprojects.h"
#include "plan/catalogue.h"
#include "plan/cataloguerecords.h"
#include "storage/databasefile.h"
#include "storage/journal.h"
#include "storage/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int BatchSize = 2'000; ///< projects in one transaction
constexpr int Milestones = 4;

/// Twelve months of reports.
CourseWindow generatedWindow()
{
    CourseWindow window = exampleWindow();
    window.firstReport = window.lastReport.addMonths(-11);
    return window;
}

/// Invents projects after the pattern of the example's.
class ProjectGenerator
{
public:
    ProjectGenerator(Records catalogue, std::vector<ExampleProject> patterns, CourseTexts texts)
        : m_catalogue(std::move(catalogue))
        , m_patterns(std::move(patterns))
        , m_texts(std::move(texts))
    {
    }

    void addProject(ChangeSet& changes, int number);

private:
    Project invent(int number, Dice& dice);
    static Pace paceOf(Dice& dice);

    Records m_catalogue;
    std::vector<ExampleProject> m_patterns;
    CourseTexts m_texts;
    ExampleIds m_ids;
};

/// Most go well; one in five is late in one way or another.
Pace ProjectGenerator::paceOf(Dice& dice)
{
    const int throwOfDice = dice.between(1, 100);
    if (throwOfDice <= 80)
        return Pace::Steady;
    if (throwOfDice <= 90)
        return Pace::Late;
    return throwOfDice <= 95 ? Pace::OverdueMilestone : Pace::Stalled;
}

Project ProjectGenerator::invent(int number, Dice& dice)
{
    const auto pattern = static_cast<size_t>(number) % m_patterns.size();
    Project project = m_patterns[pattern].project;
    project.id = m_ids.next<Project>();
    project.code = u"GEN-%1"_s.arg(number, 7, 10, QChar(u'0'));
    project.name.replace(u"（示例）"_s, u"%1号（示例）"_s.arg(number));
    // Begun before the reported months and not finished within them.
    project.plannedStart = generatedWindow().firstReport.addDays(-dice.between(30, 500));
    project.plannedFinish = generatedWindow().lastReport.addDays(dice.between(90, 700));
    project.totalInvestment = Money::fromWan(dice.between(50, 4'000) * 10);
    if (project.longitude && project.latitude) {
        project.longitude = *project.longitude + 0.0001 * dice.between(-40, 40);
        project.latitude = *project.latitude + 0.0001 * dice.between(-40, 40);
    }
    return project;
}

void ProjectGenerator::addProject(ChangeSet& changes, int number)
{
    Dice dice(static_cast<quint64>(number));
    const Project project = invent(number, dice);
    const Pace pace = paceOf(dice);
    ProjectCourse course(project, pace, generatedWindow(), m_texts, dice);
    course.addTo(changes, m_ids, milestoneNames(project, m_catalogue, m_texts).last(Milestones));
}

Result<ProjectGenerator> makeGenerator(const Records& catalogue)
{
    ExampleIds ids;
    auto patterns = exampleProjects(catalogue, ids);
    if (!patterns)
        return patterns.error();
    auto texts = courseTexts();
    if (!texts)
        return texts.error();
    return ProjectGenerator(catalogue, std::move(patterns).value(), std::move(texts).value());
}

Result<void> writeBatch(const Database& database, const ChangeSet& changes)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto written = writeRows(database, changes); !written)
        return written;
    return transaction->commit();
}

Result<void> writeProjects(const Database& database, ProjectGenerator& generator, int count,
                           Progress& progress)
{
    for (int first = 1; first <= count; first += BatchSize) {
        if (progress.isStopped())
            return Error{ErrorCode::Cancelled, {}, {}};
        ChangeSet batch;
        const int last = std::min(first + BatchSize - 1, count);
        for (int number = first; number <= last; ++number)
            generator.addProject(batch, number);
        if (auto written = writeBatch(database, batch); !written)
            return written;
        progress.report(last, count);
    }
    return {};
}

Result<void> writeJournal(const Database& database, int count)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QString label =
        QCoreApplication::translate("Example", "Generate %n project(s)", nullptr, count);
    auto written = Journal(database).append({.at = QDateTime::currentDateTime(),
                                             .who = u"touyan-generate"_s,
                                             .label = label,
                                             .changes = "[]"});
    if (!written)
        return written;
    return transaction->commit();
}

ChangeSet startingRows(const Catalogue& catalogue)
{
    ChangeSet changes = catalogueRecords(catalogue);
    Setting day;
    day.id = SettingId{1};
    day.key = u"reference_date"_s;
    day.value = exampleWindow().today.toString(Qt::ISODate);
    changes.insert(day);
    return changes;
}

Result<void> fill(const QString& path, int count, Progress& progress)
{
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return catalogue.error();
    const ChangeSet rows = startingRows(*catalogue);
    Records records;
    records.apply(rows);
    auto generator = makeGenerator(records);
    if (!generator)
        return generator.error();

    const auto database = createDatabase(path);
    if (!database)
        return database.error();
    if (auto written = writeBatch(*database, rows); !written)
        return written;
    if (auto written = writeProjects(*database, *generator, count, progress); !written)
        return written;
    return writeJournal(*database, count);
}

} // namespace

Result<void> generatePortfolio(const QString& path, int count, Progress& progress)
{
    return writeNewFile(path, [count, &progress](const QString& partial) {
        return fill(partial, count, progress);
    });
}

} // namespace touyan
