#include "common/measure.h"
#include "common/samplefile.h"
#include "language.h"
#include "models/workspace.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "shell/preferences.h"
#include "style/fonts.h"
#include "style/theme.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

// This program starts itself: with a page and a file it is Touyan, with BarePage a window that says
// two words in Chinese, whose font every window of the office has to load. Both link the same
// libraries, and end after the first frame.
const auto BarePage = u"bare"_s;
constexpr QSize WindowSize(1440, 900);

/// What a start took until the first frame was drawn.
struct Start
{
    double seconds = 0; ///< of the processor, with the loading of the libraries
    double megabytes = 0; ///< resident
};

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromUtf8(status.readAll());
    const QString kilobytes = text.section(u"VmRSS:"_s, 1).section(u"kB"_s, 0, 0).trimmed();
    return kilobytes.toDouble() / 1024;
}

/// Waits for the frame and prints the start.
int finishStart()
{
    QApplication::processEvents();
    const double seconds = secondsOn(TimedBy::Processor);
    printf("%f %f\n", seconds, residentMegabytes());
    return 0;
}

int startBare()
{
    QMainWindow window;
    auto* words = new QLabel(u"重点项目"_s);
    words->setFont(textFont());
    window.setCentralWidget(words);
    window.resize(WindowSize);
    window.show();
    return finishStart();
}

int startTouyan(QApplication& app, const QString& page, const QString& file)
{
    Preferences preferences;
    preferences.setLastPage(page);
    installLanguage(app, Language::Chinese);
    ThemeSwitch theme(app);
    theme.setMode(ThemeMode::Light);
    MainWindow window(preferences, theme);
    window.resize(WindowSize);
    window.setWorkspace(std::make_unique<Workspace>(openSample(file)));
    window.show();
    if (window.pages().currentKey() != page)
        qFatal("The page is not there.");
    return finishStart();
}

Start startOf(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitCode() != 0 || figures.size() != 2)
        qFatal("The program did not start.");
    return {figures[0].toDouble(), figures[1].toDouble()};
}

/// From the start of the process to the first frame of a page, against a bare window's.
void startUp(benchmark::State& state, const QString& page)
{
    const QString file = sampleFile(static_cast<int>(state.range(0)));
    Pairs times;
    std::vector<double> memory;
    std::vector<double> bareMemory;
    for ([[maybe_unused]] auto _ : state) {
        const Start bare = startOf({BarePage});
        const Start start = startOf({page, file});
        times.add(start.seconds, bare.seconds);
        memory.push_back(start.megabytes);
        bareMemory.push_back(bare.megabytes);
        state.SetIterationTime(start.seconds);
    }
    times.report(state);
    state.counters["MB"] = medianOf(memory);
    state.counters["bareMB"] = medianOf(bareMemory);
}

BENCHMARK_CAPTURE(startUp, overview, u"overview"_s)->Apply(projectSizes);
BENCHMARK_CAPTURE(startUp, registry, u"registry"_s)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && argv[1][0] != '-') {
        QApplication app(argc, argv);
        const QStringList arguments = QApplication::arguments();
        return arguments[1] == BarePage ? startBare()
                                        : startTouyan(app, arguments[1], arguments.value(2));
    }
    const QTemporaryDir settings; // of the windows that are started
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    const QCoreApplication app(argc, argv);
    return runBenchmarks(argc, argv);
}
