#include "support/testprogram.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>

#include <cstdio>

namespace touyan {
namespace {

QMap<QByteArray, TestRun>& tests()
{
    static QMap<QByteArray, TestRun> all;
    return all;
}

} // namespace

bool addTest(const char* file, TestRun run)
{
    const QByteArray path(file);
    const qsizetype start = path.lastIndexOf('/') + 1;
    tests().insert(path.mid(start, path.lastIndexOf('.') - start), run);
    return true;
}

int runTestProgram(int argc, char** argv)
{
    const TestRun run = argc > 1 ? tests().value(argv[1]) : nullptr;
    if (!run) {
        std::fprintf(stderr, "Usage: %s TEST [ARGUMENT of QTest]...\nTests:\n", argv[0]);
        for (auto test = tests().cbegin(); test != tests().cend(); ++test)
            std::fprintf(stderr, "  %s\n", test.key().constData());
        return EXIT_FAILURE;
    }
    QCoreApplication::setAttribute(
        Qt::AA_Use96Dpi); // as QTEST_MAIN does: screens of tests have any
    // The test's name stands for the program's, so that settings and temporary files are its own.
    return run(argc - 1, argv + 1);
}

} // namespace touyan
