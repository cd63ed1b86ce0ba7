#include "reports/annuallistpaper.h"
#include "support/samplelist.h"
#include "support/samplepaper.h"
#include "support/testprogram.h"
#include "support/wordfile.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestDocxTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsRepeatAndRowsStayWhole()
    {
        const auto root = m_file.text(samplePaper(30));
        int heads = 0;
        for (const XmlNode* row : root->all(u"w:trPr"_s)) {
            QVERIFY(row->child(u"w:cantSplit"_s));
            heads += row->child(u"w:tblHeader"_s) ? 1 : 0;
        }
        QCOMPARE(heads, 2);
    }

    void joinedCellsAreOneCell()
    {
        PaperTable table = sampleTable(0);
        const auto row = [](const TableCell& name, bool keeps) {
            return TableRow{
                RowKind::Body, {name, TableCell::of(u"乙"_s), TableCell::of(u"丙"_s)}, keeps};
        };
        table.rows = QList<TableRow>{
            row(TableCell::of(u"甲"_s), true), row(TableCell::joinedAbove(), true),
            row(TableCell::joinedAbove(), false), row(TableCell::of(u"丁"_s), false)};
        Section section = Section::on({});
        section.blocks = {table};
        const auto root = m_file.text({.sections = {section}});
        QCOMPARE(tableFaults(*root->child(u"w:body"_s)), QStringList());
        QStringList merges;
        for (const XmlNode* line : root->all(u"w:tr"_s)) {
            for (const XmlNode* cell : line->all(u"w:tcPr"_s)) {
                const XmlNode* merge = cell->child(u"w:vMerge"_s);
                if (merge && !line->all(u"w:tblHeader"_s).isEmpty())
                    continue;
                if (merge)
                    merges.append(merge->attribute(u"w:val"_s));
            }
        }
        QCOMPARE(merges, QStringList({u"restart"_s, QString(), QString()}));
    }

    void rowTallerThanAPageMaySplit()
    {
        AnnualListTable list = sampleAnnualList(5);
        list.groups[1].rows[0].content = u"内容。"_s.repeated(900);
        const auto root = m_file.text(annualListPaper(list));
        int splitting = 0;
        for (const XmlNode* row : root->all(u"w:trPr"_s))
            splitting += row->child(u"w:cantSplit"_s) ? 0 : 1;
        QCOMPARE(splitting, 1);
    }

private:
    WordFile m_file;
};

TOUYAN_TEST(TestDocxTables, QCoreApplication)
#include "tst_docxtables.moc"
