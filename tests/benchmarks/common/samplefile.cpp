#include "common/samplefile.h"

#include "example/generatedportfolio.h"
#include "storage/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Real reports do not repeat each other, as the generated ones do.
const auto TellReportsApart =
    u"UPDATE monthly_report SET progress_text = progress_text || id WHERE progress_text <> ''"_s;

QDir dataFolder()
{
    const QDir folder(qEnvironmentVariable("TOUYAN_BENCH_DATA", QStringLiteral(TOUYAN_BENCH_DATA)));
    folder.mkpath(u"."_s);
    return folder;
}

} // namespace

QString sampleFile(int projects)
{
    const QString path = dataFolder().filePath(
        u"projects%1-schema%2.touyan"_s.arg(projects).arg(latestSchemaVersion()));
    if (!QFile::exists(path)) {
        Progress progress;
        endUnless(generatePortfolio(path, projects, progress));
        endUnless(valueOrEnd(Database::open(path, AccessMode::ReadWrite)).run(TellReportsApart));
        (void)openSample(path); // makes the automatic backup of the day
    }
    return path;
}

void projectSizes(benchmark::internal::Benchmark* benchmark)
{
    for (const int projects : {1'000, 10'000, 100'000})
        benchmark->Arg(projects);
    benchmark->Unit(benchmark::kMillisecond)->UseManualTime();
}

std::unique_ptr<Portfolio> openSample(const QString& path)
{
    Portfolio::User user;
    user.name = u"测试员"_s;
    user.clock = std::make_shared<FixedClock>(QDate(2020, 10, 31).startOfDay());
    return valueOrEnd(Portfolio::open(path, AccessMode::ReadWrite, std::move(user)));
}

SampleCopy::SampleCopy(int projects)
    : m_folder(dataFolder().filePath(u"copy"_s))
{
    QFile::copy(sampleFile(projects), path());
    (void)openSample(path());
}

void endUnless(const Result<void>& result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

} // namespace touyan
