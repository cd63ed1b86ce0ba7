#include "search/textarena.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

QByteArrayView bytesOf(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

/// A text over few characters, so that nearly everything is nearly found.
QString randomText(QRandomGenerator& generator, int length)
{
    static const QString Characters = u"智能a\u6161"_s; // the last holds the byte of "a" twice
    QString text;
    for (int i = 0; i < length; ++i)
        text += Characters[generator.bounded(Characters.size())];
    return text;
}

/// The rows of @p texts that hold @p pattern, looked for one by one.
QList<qsizetype> rowsWith(const QString& pattern, const QStringList& texts)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < texts.size(); ++row) {
        if (texts[row].contains(pattern))
            rows.append(row);
    }
    return rows;
}

} // namespace

class TestTextArena : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALookAtEachTextFinds()
    {
        QRandomGenerator generator(20201124);
        for (int round = 0; round < 60; ++round) {
            QStringList texts;
            TextArena characters(sizeof(char16_t));
            TextArena bytes(1);
            for (int row = 0; row < round; ++row) { // from none to more than a block
                const QString text = randomText(generator, generator.bounded(30)) + u'\x1f';
                texts.append(text);
                characters.append(bytesOf(text));
                bytes.append(text.toUtf8());
            }
            for (int length = 1; length <= 6; ++length) {
                const QString pattern = randomText(generator, length);
                QCOMPARE(characters.find(bytesOf(pattern)), rowsWith(pattern, texts));
                QCOMPARE(bytes.find(pattern.toUtf8()), rowsWith(pattern, texts));
            }
        }
    }

    void findsAtTheVeryEndAndNothingBeyond()
    {
        TextArena arena(1);
        arena.append("abc");
        QCOMPARE(arena.find("c"), QList<qsizetype>{0});
        QCOMPARE(arena.find("abc"), QList<qsizetype>{0});
        QVERIFY(arena.find("abcd").isEmpty());
        arena.remove(0);
        QVERIFY(arena.find("a").isEmpty());
    }
};

TOUYAN_TEST(TestTextArena, QCoreApplication)
#include "tst_textarena.moc"
