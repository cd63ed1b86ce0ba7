#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto SourceFolder = QStringLiteral(TOUYAN_SOURCE_DIR);

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths of the C++ files below @p folder, from the top of the sources.
QStringList sourcesBelow(const QString& folder)
{
    QStringList paths;
    QDirIterator files(SourceFolder + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(SourceFolder).relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

QStringList productSources()
{
    return sourcesBelow(u"core"_s) + sourcesBelow(u"ui"_s) + sourcesBelow(u"app"_s);
}

QStringList capturesIn(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// The text without comments: these may speak of anything.
QString codeOf(const QString& path)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    return textOf(SourceFolder + u'/' + path).remove(comment);
}

QStringList quotedIncludes(const QString& path)
{
    return capturesIn(codeOf(path), u"^#include \"([^\"]+)\""_s);
}

/// The folders of core, each with those it may include: what its library links, and what that
/// links.
QMap<QString, QSet<QString>> linkedFolders()
{
    QMap<QString, QSet<QString>> linked;
    const QStringList folders =
        QDir(SourceFolder + u"/core"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders) {
        const QString text = textOf(SourceFolder + u"/core/"_s + folder + u"/CMakeLists.txt"_s);
        const QStringList lines = capturesIn(text, u"^touyan_add_library\\(([^)]*)\\)"_s);
        const QStringList names = capturesIn(lines.join(u'\n'), u"touyan::(\\w+)"_s);
        linked.insert(folder, QSet<QString>(names.cbegin(), names.cend()) + QSet{folder});
    }
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (QSet<QString>& reached : linked) {
            const QSet<QString> before = reached;
            for (const QString& folder : before)
                reached += linked.value(folder);
            isGrowing = isGrowing || reached.size() > before.size();
        }
    }
    return linked;
}

bool isFoundIn(const QString& module, const QString& header)
{
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/'
                         + header);
}

/// Those of @p paths whose code has @p pattern, with what was found.
QStringList findings(const QStringList& paths, const QString& pattern)
{
    QStringList list;
    for (const QString& path : paths) {
        const QStringList found = capturesIn(codeOf(path), pattern);
        if (!found.isEmpty())
            list.append(path + u": "_s + found.join(u", "_s));
    }
    return list;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsPointOneWay();
    void coreFoldersIncludeWhatTheyLink();
    void coreKnowsNoWindows();
    void uiKnowsNoProgram();
    void sqlStaysInStorage();
    void nobodyWaitsInNestedLoops();
};

void TestLayering::arrowsPointOneWay()
{
    const auto linked = linkedFolders();
    QVERIFY(linked.size() >= 10);
    QCOMPARE(linked.value(u"base"_s), QSet{u"base"_s});
    QCOMPARE(linked.value(u"domain"_s), (QSet{u"base"_s, u"domain"_s}));
    for (auto folder = linked.cbegin(); folder != linked.cend(); ++folder) {
        for (const QString& other : folder.value()) {
            const bool isMutual =
                other != folder.key() && linked.value(other).contains(folder.key());
            QVERIFY2(!isMutual, qPrintable(QString(folder.key() % u" and " % other)));
        }
        const bool isAboveStorage = folder.value().contains(u"storage"_s);
        const bool mayBe =
            QStringList{u"storage"_s, u"portfolio"_s, u"example"_s}.contains(folder.key());
        QVERIFY2(!isAboveStorage || mayBe, qPrintable(folder.key()));
    }
}

void TestLayering::coreFoldersIncludeWhatTheyLink()
{
    const auto linked = linkedFolders();
    QStringList strays;
    const QStringList paths = sourcesBelow(u"core"_s);
    for (const QString& path : paths) {
        const QString folder = path.section(u'/', 1, 1);
        const QStringList includes = quotedIncludes(path);
        for (const QString& include : includes) {
            const bool isFine = include.contains(u'/')
                && linked.value(folder).contains(include.section(u'/', 0, 0));
            if (!isFine && !include.endsWith(u".moc"))
                strays.append(path % u" includes " % include);
        }
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

void TestLayering::coreKnowsNoWindows()
{
    QVERIFY(isFoundIn(u"QtCore"_s, u"QString"_s));
    QStringList strays;
    const QStringList paths = sourcesBelow(u"core"_s);
    for (const QString& path : paths) {
        const QStringList headers = capturesIn(codeOf(path), u"^#include <(Q[^>]+)>"_s);
        for (const QString& header : headers) {
            if (!isFoundIn(u"QtCore"_s, header.section(u'/', -1)))
                strays.append(path % u" includes " % header);
        }
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

void TestLayering::uiKnowsNoProgram()
{
    QStringList strays;
    const QStringList paths = sourcesBelow(u"core"_s) + sourcesBelow(u"ui"_s);
    for (const QString& path : paths) {
        const QStringList includes = quotedIncludes(path);
        for (const QString& include : includes) {
            const bool isBelow = QFile::exists(SourceFolder + u"/core/"_s + include)
                || QFile::exists(SourceFolder + u"/ui/"_s + include) || include.endsWith(u".moc");
            const bool isLanguage = QFile::exists(SourceFolder + u"/translations/"_s + include);
            if (!isBelow && !(isLanguage && path.startsWith(u"ui/")))
                strays.append(path % u" includes " % include);
        }
    }
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
}

void TestLayering::sqlStaysInStorage()
{
    QStringList paths = productSources();
    paths.removeIf([](const QString& path) { return path.startsWith(u"core/storage/"); });
    QVERIFY(paths.size() > 100);
    const QString sql = u"\"\\s*((?:SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE TABLE|"
                        "CREATE INDEX|ALTER TABLE|DROP TABLE|PRAGMA|BEGIN|COMMIT|ROLLBACK)\\b)"_s;
    const QStringList found = findings(paths, sql) + findings(paths, u"(sqlite3)"_s);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayering::nobodyWaitsInNestedLoops()
{
    const QStringList found = findings(productSources(), u"\\b(processEvents|QEventLoop)\\b"_s);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

TOUYAN_TEST(TestLayering, QCoreApplication)
#include "tst_layering.moc"
