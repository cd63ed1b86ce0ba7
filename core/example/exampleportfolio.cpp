#include "example/exampleportfolio.h"

#include "base/temporaryplace.h"
#include "example/examplehistory.h"
#include "example/examplelists.h"
#include "example/examplereview.h"
#include "example/examplescreening.h"
#include "example/exampletables.h"
#include "plan/catalogue.h"
#include "plan/cataloguerecords.h"
#include "storage/databasefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QFileDevice::Permissions ForOwner =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// Builds the example kind by kind, so that each row may refer to those before it.
class ExampleMaker
{
public:
    explicit ExampleMaker(Records catalogue)
        : m_records(std::move(catalogue))
    {
    }

    Result<ChangeSet> make();

private:
    template <typename T>
    Result<void> addTable();
    Result<void> addProjects();
    void enter(const ChangeSet& changes);

    Records m_records;
    ChangeSet m_all;
    ExampleIds m_ids;
    CourseTexts m_texts;
    std::vector<ListedProject> m_projects;
};

/// Brings @p changes into the records and adds them to all that was made before.
void ExampleMaker::enter(const ChangeSet& changes)
{
    m_records.apply(changes);
    changes.forEachKind([this]<typename T>(const std::vector<Delta<T>>& deltas) {
        auto& all = m_all.deltas<T>();
        all.insert(all.end(), deltas.cbegin(), deltas.cend());
    });
}

template <typename T>
Result<void> ExampleMaker::addTable()
{
    const auto rows = exampleRows(kindOf<T>);
    if (!rows)
        return rows.error();
    ChangeSet changes;
    for (const QJsonObject& row : *rows) {
        auto record = exampleRecord<T>(row, m_records);
        if (!record)
            return record.error();
        record->id = m_ids.next<T>();
        changes.insert(*record);
    }
    enter(changes);
    return {};
}

template <>
Result<void> ExampleMaker::addTable<Project>()
{
    return addProjects();
}

Result<void> ExampleMaker::addProjects()
{
    const auto projects = exampleProjects(m_records, m_ids);
    if (!projects)
        return projects.error();
    ChangeSet changes;
    int number = 0;
    for (const ExampleProject& example : *projects) {
        ProjectCourse course(example.project, example.pace, exampleWindow(), m_texts,
                             Dice(static_cast<quint64>(++number)));
        course.addTo(changes, m_ids, milestoneNames(example.project, m_records, m_texts));
        m_projects.push_back({example, course});
    }
    enter(changes);
    return {};
}

Result<ChangeSet> ExampleMaker::make()
{
    auto texts = courseTexts();
    if (!texts)
        return texts.error();
    m_texts = *texts;
    std::optional<Error> fault;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        if (fault)
            return;
        if (const auto added = addTable<T>(); !added)
            fault = added.error();
    });
    if (fault)
        return *fault;
    addListEntries(m_all, m_records, m_projects, m_texts, m_ids);
    addScreening(m_all, m_records, m_ids);
    addReviewRounds(m_all, m_records, m_ids);
    m_all.setLabel(QCoreApplication::translate("Example", "Create the example portfolio"));
    return m_all;
}

Result<Records> catalogueTables(ChangeSet& changes)
{
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return catalogue.error();
    changes = catalogueRecords(*catalogue);
    Records records;
    records.apply(changes);
    return records;
}

/// Catalogue and example as one ChangeSet.
Result<ChangeSet> wholeExample()
{
    ChangeSet whole;
    const auto catalogue = catalogueTables(whole);
    if (!catalogue)
        return catalogue.error();
    const auto example = exampleRecords(*catalogue);
    if (!example)
        return example.error();
    example->forEachKind([&whole]<typename T>(const std::vector<Delta<T>>& deltas) {
        auto& all = whole.deltas<T>();
        all.insert(all.end(), deltas.cbegin(), deltas.cend());
    });
    whole.setLabel(example->label());
    return whole;
}

} // namespace

Result<ChangeSet> exampleRecords(const Records& catalogue)
{
    return ExampleMaker(catalogue).make();
}

Result<std::unique_ptr<Portfolio>> createFromCatalogue(const QString& path, Portfolio::User user)
{
    ChangeSet changes;
    if (const auto records = catalogueTables(changes); !records)
        return records.error();
    return Portfolio::create(path, changes, std::move(user));
}

Result<std::unique_ptr<Portfolio>> createExample(const QString& path, Portfolio::User user)
{
    if (QFileInfo::exists(path))
        return alreadyExists(path);
    const auto whole = wholeExample();
    if (!whole)
        return whole.error();
    // Beside the target, so that the finished file can be moved there.
    const TemporaryPlace workshop = TemporaryPlace::in(QFileInfo(path).absolutePath());
    if (!QDir().mkdir(workshop.path(), ForOwner))
        return cannotCreate(path);
    const QString draft = QDir(workshop.path()).filePath(u"example.touyan"_s);
    if (auto written = writeExampleHistory(draft, *whole); !written)
        return written.error();
    if (!QFile::rename(draft, path))
        return cannotCreate(path);
    return Portfolio::open(path, AccessMode::ReadWrite, std::move(user));
}

} // namespace touyan
