#pragma once

#include <QTest>

namespace touyan {

/// Runs a test with the arguments of QTest, of which the first is its name; returns the exit code.
using TestRun = int (*)(int argc, char** argv);

/// Makes @p run known as the test of the source file @p file, by its name without extension.
bool addTest(const char* file, TestRun run);

/// `PROGRAM TEST [ARGUMENT of QTest]...`: the tests of a folder are one program, since compiling
/// and linking each alone takes most of a build; each still runs in a process of its own.
int runTestProgram(int argc, char** argv);

/// A test within an application of the kind it needs: QApplication for widgets, QCoreApplication
/// without a display.
template <typename Test, typename Application>
int runTest(int argc, char** argv)
{
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace touyan

/// At the end of a test's file: what QTEST_MAIN is to a program of its own.
#define TOUYAN_TEST(Test, Application)                                                             \
    [[maybe_unused]] static const bool added##Test =                                               \
        touyan::addTest(__FILE__, touyan::runTest<Test, Application>);
