#include "support/programrun.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

const auto Begin = u"    touyan "_s;

/// The commands of the README in their order, as they stand there.
QStringList readmeLines()
{
    QFile file(QStringLiteral(TOUYAN_SOURCE_DIR "/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : all) {
        if (line.startsWith(Begin))
            lines.append(line.mid(Begin.size()));
    }
    return lines;
}

/// The words of @p line as a shell takes them apart: quotes hold together, a comment ends it.
QStringList wordsOf(const QString& line)
{
    static const QRegularExpression Word(u"'([^']*)'|(\\S+)"_s);
    QStringList words;
    for (const auto& match : Word.globalMatch(line.section(u" #"_s, 0, 0)))
        words.append(match.captured(match.capturedStart(1) >= 0 ? 1 : 2));
    return words;
}

} // namespace

/// The commands that the README shows do what it says, one after the other.
class TestReadme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineRunsInItsOrder();

private:
    QTemporaryDir m_folder;
};

void TestReadme::everyLineRunsInItsOrder()
{
    QFile speech(m_folder.filePath(u"speech.txt"_s));
    QVERIFY(speech.open(QIODevice::WriteOnly));
    speech.write("今年全市人工智能产业重点项目共38项。\n");
    speech.close();
    const QStringList lines = readmeLines();
    QVERIFY(lines.size() > 25);
    static const QRegularExpression File(
        u"^(office|list|pack|chart|map|speech|papers)[./][a-z0-9.]*$"_s);
    for (const QString& line : lines) {
        QStringList words = wordsOf(line);
        for (QString& word : words) {
            if (File.match(word).hasMatch())
                word = m_folder.filePath(word);
        }
        const ProgramRun outcome = runProgram(QStringLiteral(TOUYAN_PROGRAM), words);
        QVERIFY2(outcome.status == 0, qPrintable(line + u": "_s + outcome.messages));
    }
}

TOUYAN_TEST(TestReadme, QCoreApplication)
#include "tst_readme.moc"
