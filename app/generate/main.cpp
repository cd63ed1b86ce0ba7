#include "example/generatedportfolio.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostProjects = 1'000'000;

void note(const QString& text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
}

} // namespace

/// touyan-generate N FILE: a database of N projects, for benchmarks.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    bool isNumber = false;
    const int count = words.value(0).toInt(&isNumber);
    if (words.size() != 2 || !isNumber || count < 1 || count > MostProjects) {
        note(u"Usage: touyan-generate N FILE, with N from 1 to %1"_s.arg(MostProjects));
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    touyan::Progress progress;
    const auto generated = touyan::generatePortfolio(words.at(1), count, progress);
    if (!generated) {
        note(generated.error().message);
        return 1;
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    note(u"%1: %2 projects in %3 s, %4 per second"_s.arg(words.at(1))
             .arg(count)
             .arg(seconds, 0, 'f', 1)
             .arg(qRound(count / std::max(seconds, 0.001))));
    return 0;
}
