#pragma once

#include "portfolio/portfolio.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace touyan {

/// The file that touyan-generate makes of @p projects. Made when it is first asked for and kept in
/// the folder of the benchmarks' data.
QString sampleFile(int projects);

/// Measures with files of the sizes that goals are set for, by a time that the benchmark states.
void projectSizes(benchmark::internal::Benchmark* benchmark);

/// Opens @p path for writing on a day that stands still; the benchmarks end when that fails.
std::unique_ptr<Portfolio> openSample(const QString& path);

/// A sample file of one's own, for benchmarks that change it.
class SampleCopy
{
public:
    explicit SampleCopy(int projects);

    QString path() const { return m_folder.filePath(QStringLiteral("copy.touyan")); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// The value, or the end of the program with the reason.
template <typename T>
T valueOrEnd(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}
void endUnless(const Result<void>& result);

} // namespace touyan
