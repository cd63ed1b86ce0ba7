#include "language.h"
#include "reports/papercatalogue.h"
#include "support/examplesnapshot.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Columns that can be chosen bear the words in the form under which they are printed.
class TestColumnTitles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), Language::Chinese); }
    void columnsAreChosenByTheirPrintedTitles_data();
    void columnsAreChosenByTheirPrintedTitles();
};

namespace {

/// What stands in the lowest heading cell above each column of @p table that has a key.
void addTitles(QMap<QString, QSet<QString>>& titles, const PaperTable& table)
{
    std::vector<qsizetype> covered(static_cast<size_t>(table.columns.size()), 0);
    for (qsizetype row = 0; row < table.head.size(); ++row) {
        size_t column = 0;
        for (const TableCell& cell : table.head.at(row).cells) {
            while (column < covered.size() && covered[column] > row)
                ++column;
            const QString text = cell.text().remove(u'\n');
            for (int i = 0; i < cell.columnSpan; ++i, ++column) {
                covered[column] = row + cell.rowSpan;
                const QString key =
                    QString::fromLatin1(table.columns.at(static_cast<qsizetype>(column)).key);
                if (!key.isEmpty() && row + cell.rowSpan >= table.head.size())
                    titles[key].insert(text);
            }
        }
    }
}

} // namespace

void TestColumnTitles::columnsAreChosenByTheirPrintedTitles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("annual-list") << u"annual-list"_s << u"year"_s << u"2020"_s;
    QTest::newRow("decisions") << u"decisions"_s << u"month"_s << u"2020-10"_s;
    QTest::newRow("dispatch") << u"dispatch"_s << u"month"_s << u"2020-10"_s;
    QTest::newRow("district") << u"districts"_s << u"district"_s << u"甘井子区"_s;
    QTest::newRow("next steps") << u"next-steps"_s << u"days"_s << u"90"_s;
    QTest::newRow("targets") << u"targets"_s << u"year"_s << u"2020"_s;
    QTest::newRow("comparison") << u"list-comparison"_s << u"from"_s << u"2019@issued"_s;
}

void TestColumnTitles::columnsAreChosenByTheirPrintedTitles()
{
    QFETCH(const QString, name);
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    const PaperEntry& paper = *findPaper(name);
    PaperChoices choices;
    choices.set(option, value);
    if (paper.option(u"to"_s))
        choices.set(u"to"_s, u"2020@force"_s);
    const auto document = composePaper(paper, exampleSnapshot(), choices);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    QMap<QString, QSet<QString>> titles;
    for (const Section& section : document->sections) {
        const QList<Block> blocks = section.made().blocks;
        for (const Block& block : blocks) {
            if (const auto* table = std::get_if<PaperTable>(&block))
                addTitles(titles, *table);
        }
    }
    QStringList differing;
    for (const OptionChoice& choice : paper.option(u"columns"_s)->choices) {
        const auto printed = titles.constFind(QString::fromLatin1(choice.key));
        // One key may be that of two tables: 区市县或项目.
        if (printed != titles.cend() && !printed->contains(choice.translatedTitle())
            && !choice.translatedTitle().contains(u'或'))
            differing.append(choice.translatedTitle() % u" / "
                             % QStringList(printed->values()).join(u' '));
    }
    QCOMPARE(differing, QStringList());
}

TOUYAN_TEST(TestColumnTitles, QCoreApplication)
#include "tst_columntitles.moc"
