#include "pagesupport/pagebenchmarks.h"

#include "common/measure.h"
#include "style/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace touyan {

int runPageBenchmarks(int argc, char** argv)
{
    const QTemporaryDir settings; // what a page remembers is for its user, not for benchmarks
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication app(argc, argv);
    applyTheme(app, ThemeMode::Light);
    return runBenchmarks(argc, argv);
}

} // namespace touyan
