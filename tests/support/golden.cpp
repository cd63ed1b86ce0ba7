#include "support/golden.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

void printDifference(const QString& actual, const QString& expected)
{
    const QStringList left = actual.split(u'\n');
    const QStringList right = expected.split(u'\n');
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        if (left.value(i) == right.value(i))
            continue;
        qWarning().noquote() << "line" << i + 1 << "\n  actual:  " << left.value(i)
                             << "\n  expected:" << right.value(i);
        return;
    }
}

} // namespace

bool equalsGolden(const QString& actual, const QString& path)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("TOUYAN_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).path());
        return file.open(QIODevice::WriteOnly) && file.write(actual.toUtf8()) >= 0;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning() << "no golden file" << path;
        return false;
    }
    const QString expected = QString::fromUtf8(file.readAll());
    if (actual != expected)
        printDifference(actual, expected);
    return actual == expected;
}

bool compareGolden(const QString& name, const QString& actual)
{
    return equalsGolden(actual, QStringLiteral(TOUYAN_TEST_DATA "/golden/") + name);
}

} // namespace touyan
