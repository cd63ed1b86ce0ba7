#include "io/sheet.h"
#include "io/workbookwriter.h"
#include "io/xlsxreader.h"
#include "support/foldercontent.h"
#include "support/testprogram.h"
#include "support/ziparchive.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h> // to hide a sheet, which the writer does not offer

using namespace touyan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Styles =
    "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"'/>"
    "<numFmt numFmtId='165' formatCode='[h]:mm'/>"
    "<numFmt numFmtId='166' formatCode='0.0%'/></numFmts>"
    "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='57'/>"
    "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>"
    "<xf numFmtId='22'/><xf numFmtId='20'/></cellXfs></styleSheet>";

QByteArray patched(QByteArray bytes, const QByteArray& before, const QByteArray& after)
{
    Q_ASSERT(bytes.contains(before));
    return bytes.replace(before, after);
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheWriterWrites();
    void readsLongSheetsRowByRow();
    void tellsDatesByTheirFormat();
    void countsFrom1904WhereTheBookDoes();
    void joinsRunsAndLeavesReadingsOut();
    void decodesEscapedCharacters();
    void knowsEveryKindOfValue();
    void flagsFormulasWithoutAResult();
    void placesCellsWithoutReferences();
    void hidesWhatMergedCellsCover();
    void tellsHiddenSheets();
    void readsStrictAndPrefixedParts();
    void findsPartsInAnyCaseAndSlash();
    void aSinkCanEndTheReading();
    void refusals_data();
    void refusals();
    void limitsAreKept_data();
    void limitsAreKept();
    void refusesOverlappingEntries();
    void unpackedBytesAreCountedNotBelieved();
    void mutantsNeverCrash();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    Result<CellGrid> read(const ZipParts& parts, const ReadLimits& limits = {});
    CellGrid grid(const ZipParts& parts);
    CellGrid gridOf(const QByteArray& rows) { return grid(workbookParts(sheetPart(rows))); }
    QString sample();

    QTemporaryDir m_folder;
};

Result<CellGrid> TestXlsxReader::read(const ZipParts& parts, const ReadLimits& limits)
{
    const QString path = file(u"made.xlsx"_s);
    writeZip(path, parts);
    const auto reader = XlsxReader::open(path, limits);
    if (!reader)
        return reader.error();
    return reader->readGrid(0);
}

CellGrid TestXlsxReader::grid(const ZipParts& parts)
{
    const auto read = this->read(parts);
    if (!read) {
        QTest::qFail(qPrintable(read.error().message), __FILE__, __LINE__);
        return {};
    }
    return *read;
}

/// A workbook of the ordinary writer with a bit of everything.
QString TestXlsxReader::sample()
{
    const QString path = file(u"sample.xlsx"_s);
    WorkbookWriter book(path, u"甲"_s, WorkbookWriter::Mode::InMemory);
    book.text(0, 0, u"名称_x0041_"_s, {});
    book.text(1, 0, u"第一行\n第二行 <&>"_s, {});
    book.number(1, 1, 0.1 + 0.2, {});
    book.number(1, 2, 0.15, {.number = SheetLook::Number::Percent});
    book.date(1, 3, QDate(2020, 11, 24), {.number = SheetLook::Number::Date});
    book.formula(2, 1, u"=B2*2"_s, 0.6, {});
    book.formula(2, 2, u"=\"a\"&\"b\""_s, u"ab"_s, {});
    book.merged({4, 0, 5, 2}, u"合并"_s, {});
    book.addSheet(u"乙"_s);
    book.text(0, 1, u"😀"_s, {});
    worksheet_hide(book.sheet());
    if (!book.close())
        qFatal("not written");
    return path;
}

void TestXlsxReader::readsWhatTheWriterWrites()
{
    const auto reader = XlsxReader::open(sample());
    QVERIFY(reader);
    QCOMPARE(reader->sheets().size(), size_t(2));
    QCOMPARE(reader->sheets().at(0).name, u"甲"_s);
    QCOMPARE(reader->sheets().at(1).visibility, SheetVisibility::Hidden);
    const auto cells = reader->readGrid(0);
    QVERIFY(cells);
    QCOMPARE(cells->text(0, 0), u"名称_x0041_"_s);
    QCOMPARE(cells->text(1, 0), u"第一行\n第二行 <&>"_s);
    QCOMPARE(std::get<double>(cells->content(1, 1)), 0.1 + 0.2);
    QVERIFY(cells->find(1, 2)->isPercent);
    QCOMPARE(std::get<QDate>(cells->content(1, 3)), QDate(2020, 11, 24));
    QVERIFY(cells->find(2, 1)->hasFormula && !cells->find(2, 1)->lacksResult);
    QCOMPARE(std::get<double>(cells->content(2, 1)), 0.6);
    QCOMPARE(cells->text(2, 2), u"ab"_s);
    QCOMPARE(cells->merges().size(), size_t(1));
    QCOMPARE(cells->merges().front(), (CellRange{4, 0, 5, 2}));
    QVERIFY(!cells->find(3, 0));
    QCOMPARE(reader->readGrid(1)->text(0, 1), u"😀"_s);
}

void TestXlsxReader::readsLongSheetsRowByRow()
{
    constexpr int Rows = 5000;
    const Sheet sheet{
        .name = u"长"_s,
        .columns = {{u"编号"_s, CellKind::Integer}, {u"名称"_s}, {u"日"_s, CellKind::Date}},
        .rowCount = Rows,
        .row = [](int index) {
            return QList<Value>{qint64(index), u"项目%1"_s.arg(index),
                                QDate(2020, 1, 1).addDays(index)};
        }};
    QVERIFY(writeWorkbook(sheet, file(u"long.xlsx"_s)));
    const auto reader = XlsxReader::open(file(u"long.xlsx"_s));
    QVERIFY(reader);
    int expected = 0;
    const auto read = reader->readRows(0, [&expected](const SheetRow& row) {
        const int index = row.row - 1;
        const bool isRight = row.row == expected
            && (row.row == 0
                || (std::get<double>(row.cells.at(0).content) == index
                    && textOf(row.cells.at(1).content) == u"项目%1"_s.arg(index)
                    && std::get<QDate>(row.cells.at(2).content)
                        == QDate(2020, 1, 1).addDays(index)));
        ++expected;
        return isRight;
    });
    QVERIFY(read);
    QCOMPARE(expected, Rows + 1);
}

void TestXlsxReader::tellsDatesByTheirFormat()
{
    ZipParts parts = workbookParts(
        sheetPart("<row r='1'><c r='A1'><v>44159</v></c><c r='B1' s='1'><v>44159</v></c>"
                  "<c r='C1' s='2'><v>44159</v></c><c r='D1' s='3'><v>44159</v></c>"
                  "<c r='E1' s='4'><v>1.5</v></c><c r='F1' s='5'><v>0.155</v></c>"
                  "<c r='G1' s='6'><v>44159.75</v></c><c r='H1' s='7'><v>0.75</v></c>"
                  "<c r='I1' s='1'><v>59</v></c><c r='J1' s='1'><v>60</v></c>"
                  "<c r='K1' s='1'><v>-3</v></c><c r='L1' s='1'><v>1e300</v></c>"
                  "<c r='M1' s='999'><v>5</v></c></row>"));
    parts.insert(u"xl/styles.xml"_s, Styles);
    const CellGrid cells = grid(parts);
    const QDate day(2020, 11, 24);
    QCOMPARE(std::get<double>(cells.content(0, 0)), 44159.0);
    for (const int column : {1, 2, 3})
        QCOMPARE(std::get<QDate>(cells.content(0, column)), day);
    QCOMPARE(std::get<std::chrono::milliseconds>(cells.content(0, 4)), 36h);
    QCOMPARE(cells.text(0, 4), u"36:00:00"_s);
    QVERIFY(cells.find(0, 5)->isPercent);
    QCOMPARE(std::get<QDateTime>(cells.content(0, 6)), QDateTime(day, QTime(18, 0)));
    QCOMPARE(std::get<QTime>(cells.content(0, 7)), QTime(18, 0));
    QCOMPARE(std::get<QDate>(cells.content(0, 8)), QDate(1900, 2, 28));
    for (const int column : {9, 10, 11, 12}) // no such day
        QVERIFY(std::holds_alternative<double>(cells.content(0, column)));
}

void TestXlsxReader::countsFrom1904WhereTheBookDoes()
{
    ZipParts parts = workbookParts(sheetPart("<row><c s='1'><v>42697</v></c></row>"));
    parts.insert(u"xl/styles.xml"_s, Styles);
    parts[u"xl/workbook.xml"_s] =
        patched(parts[u"xl/workbook.xml"_s], "<sheets>", "<workbookPr date1904='1'/><sheets>");
    QCOMPARE(std::get<QDate>(grid(parts).content(0, 0)), QDate(2020, 11, 24));
}

void TestXlsxReader::joinsRunsAndLeavesReadingsOut()
{
    ZipParts parts = workbookParts(
        sheetPart("<row><c t='s'><v>0</v></c><c t='inlineStr'><is><r><t>大</t></r><r><t>连</t></r>"
                  "<rPh sb='0' eb='1'><t>dalian</t></rPh></is></c><c t='s'><v>1</v></c></row>"));
    parts.insert(u"xl/sharedStrings.xml"_s,
                 "<sst><si><r><rPr><b/></rPr><t>项</t></r><r><t xml:space='preserve'> 目</t></r>"
                 "<rPh sb='0' eb='1'><t>xiang</t></rPh><phoneticPr fontId='1'/></si>"
                 "<si><t>第二</t></si></sst>");
    const CellGrid cells = grid(parts);
    QCOMPARE(cells.text(0, 0), u"项 目"_s);
    QCOMPARE(cells.text(0, 1), u"大连"_s);
    QCOMPARE(cells.text(0, 2), u"第二"_s);
}

void TestXlsxReader::decodesEscapedCharacters()
{
    const CellGrid cells =
        gridOf("<row><c t='str'><v>a_x000A_b</v></c><c t='str'><v>_x005F_x0041_</v></c>"
               "<c t='str'><v>_xZZZZ_ _x41_ _x</v></c></row>");
    QCOMPARE(cells.text(0, 0), u"a\nb"_s);
    QCOMPARE(cells.text(0, 1), u"_x0041_"_s);
    QCOMPARE(cells.text(0, 2), u"_xZZZZ_ _x41_ _x"_s);
}

void TestXlsxReader::knowsEveryKindOfValue()
{
    const CellGrid cells = gridOf(
        "<row><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2020-11-24</v></c>"
        "<c t='d'><v>2020-11-24T08:30:00</v></c><c t='n'><v> 1.5E3 </v></c><c><v></v></c></row>");
    QCOMPARE(std::get<bool>(cells.content(0, 0)), true);
    QCOMPARE(std::get<CellFault>(cells.content(0, 1)).text, u"#N/A"_s);
    QCOMPARE(std::get<QDate>(cells.content(0, 2)), QDate(2020, 11, 24));
    QCOMPARE(std::get<QDateTime>(cells.content(0, 3)).time(), QTime(8, 30));
    QCOMPARE(std::get<double>(cells.content(0, 4)), 1500.0);
    QVERIFY(!cells.find(0, 5));
}

void TestXlsxReader::flagsFormulasWithoutAResult()
{
    const CellGrid cells = gridOf("<row><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c></row>");
    QVERIFY(cells.find(0, 0)->lacksResult);
    QVERIFY(!cells.find(0, 1)->lacksResult && cells.find(0, 1)->hasFormula);
}

void TestXlsxReader::placesCellsWithoutReferences()
{
    const CellGrid cells = gridOf("<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>"
                                  "<row r='7'><c><v>4</v></c></row><row><c><v>5</v></c></row>");
    QCOMPARE(cells.text(0, 0), u"1"_s);
    QCOMPARE(cells.text(0, 3), u"2"_s);
    QCOMPARE(cells.text(0, 4), u"3"_s);
    QCOMPARE(cells.text(6, 0), u"4"_s);
    QCOMPARE(cells.text(7, 0), u"5"_s);
}

void TestXlsxReader::hidesWhatMergedCellsCover()
{
    const CellGrid cells =
        grid(workbookParts("<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
                           "<row><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row></sheetData>"
                           "<mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>"));
    QCOMPARE(cells.text(0, 0), u"1"_s);
    QVERIFY(!cells.find(0, 1) && !cells.find(1, 0) && !cells.find(1, 1));
    QCOMPARE(cells.text(1, 2), u"5"_s);
}

void TestXlsxReader::tellsHiddenSheets()
{
    ZipParts parts = workbookParts(sheetPart({}));
    parts[u"xl/workbook.xml"_s] =
        "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='rId1' state='veryHidden'/>"
        "<sheet name='b' r:id='rId1' state='hidden'/><sheet name='c' r:id='rId1'/>"
        "<sheet name='chart' r:id='rId2'/></sheets></workbook>";
    writeZip(file(u"hidden.xlsx"_s), parts);
    const auto reader = XlsxReader::open(file(u"hidden.xlsx"_s));
    QVERIFY(reader);
    const auto sheets = reader->sheets();
    QCOMPARE(sheets.size(), size_t(3));
    QCOMPARE(sheets.at(0).visibility, SheetVisibility::VeryHidden);
    QCOMPARE(sheets.at(1).visibility, SheetVisibility::Hidden);
    QCOMPARE(sheets.at(2).visibility, SheetVisibility::Visible);
}

void TestXlsxReader::readsStrictAndPrefixedParts()
{
    ZipParts parts = workbookParts(
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
        "<x:row r='1'><x:c r='B1' t='inlineStr'><x:is><x:t>严格</x:t></x:is></x:c></x:row>"
        "</x:sheetData></x:worksheet>");
    QCOMPARE(grid(parts).text(0, 1), u"严格"_s);
}

void TestXlsxReader::findsPartsInAnyCaseAndSlash()
{
    const ZipParts usual = workbookParts(sheetPart("<row><c><v>7</v></c></row>"));
    ZipParts parts;
    for (auto part = usual.cbegin(); part != usual.cend(); ++part)
        parts.insert(QString(part.key()).replace(u'/', u'\\').toUpper(), *part);
    QCOMPARE(grid(parts).text(0, 0), u"7"_s);
}

void TestXlsxReader::aSinkCanEndTheReading()
{
    writeZip(file(u"rows.xlsx"_s),
             workbookParts(sheetPart("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")));
    const auto reader = XlsxReader::open(file(u"rows.xlsx"_s));
    QVERIFY(reader);
    int rows = 0;
    QVERIFY(reader->readRows(0, [&rows](const SheetRow& /*row*/) { return ++rows < 1; }));
    QCOMPARE(rows, 1);
}

void TestXlsxReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Refusal>("reason");
    const auto zipped = [this](const ZipParts& parts) {
        writeZip(file(u"row.xlsx"_s), parts);
        return readFile(file(u"row.xlsx"_s));
    };
    const auto ofRows = [&zipped](const QByteArray& rows) {
        return zipped(workbookParts(sheetPart(rows)));
    };
    const QByteArray good = ofRows("<row><c><v>1</v></c></row>");
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(504, '\0');
    QByteArray locked = ole;
    for (const char c : QByteArray("EncryptedPackage"))
        locked.append(c).append('\0');
    QByteArray withPassword = good;
    for (qsizetype at = 0; (at = withPassword.indexOf("PK\x01\x02", at)) >= 0; ++at)
        withPassword[at + 8] = char(withPassword.at(at + 8) | 1);

    QTest::newRow("empty file") << QByteArray() << Refusal::Corrupt;
    QTest::newRow("text") << QByteArray("名称,金额\n") << Refusal::Unsupported;
    QTest::newRow("web page") << QByteArray("<html><table>") << Refusal::Unsupported;
    QTest::newRow("xls") << ole << Refusal::Unsupported;
    QTest::newRow("xlsx with password") << locked << Refusal::Encrypted;
    QTest::newRow("zip with password") << withPassword << Refusal::Encrypted;
    QTest::newRow("first half") << good.left(good.size() / 2) << Refusal::Corrupt;
    QTest::newRow("xlsb") << zipped({{u"xl/workbook.bin"_s, "x"}}) << Refusal::Unsupported;
    QTest::newRow("ods") << zipped({{u"content.xml"_s, "<a/>"}}) << Refusal::Unsupported;
    QTest::newRow("docx") << zipped({{u"word/document.xml"_s, "<a/>"}}) << Refusal::Unsupported;
    QTest::newRow("other zip") << zipped({{u"a.txt"_s, "a"}}) << Refusal::Corrupt;
    QTest::newRow("path trick") << zipped({{u"../../etc/x"_s, "a"}}) << Refusal::Hostile;
    QTest::newRow("part twice") << zipped({{u"a.xml"_s, "a"}, {u"A.xml"_s, "a"}})
                                << Refusal::Hostile;
    QTest::newRow("doctype") << zipped(workbookParts("<!DOCTYPE a [<!ENTITY x 'y'>]><worksheet/>"))
                             << Refusal::Hostile;
    QTest::newRow("broken xml") << ofRows("<row><c>") << Refusal::Corrupt;
    QTest::newRow("missing shared texts")
        << ofRows("<row><c t='s'><v>0</v></c></row>") << Refusal::Corrupt;
    QTest::newRow("no number") << ofRows("<row><c><v>abc</v></c></row>") << Refusal::Corrupt;
    QTest::newRow("row twice") << ofRows("<row r='2'/><row r='2'/>") << Refusal::Corrupt;
    QTest::newRow("cell twice") << ofRows("<row><c r='B1'/><c r='B1'/></row>") << Refusal::Corrupt;
    QTest::newRow("cell of another row") << ofRows("<row><c r='B2'/></row>") << Refusal::Corrupt;
    QTest::newRow("beyond the last row") << ofRows("<row r='1048577'/>") << Refusal::Corrupt;
}

void TestXlsxReader::refusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Refusal, reason);
    const QString path = file(u"refused.xlsx"_s);
    writeFile(path, bytes);
    const auto reader = XlsxReader::open(path);
    const Error error = reader ? reader->readGrid(0).error() : reader.error();
    QVERIFY(refusalOf(error));
    QCOMPARE(*refusalOf(error), reason);
    QVERIFY(!error.message.isEmpty());
}

void TestXlsxReader::limitsAreKept_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const auto many = [](const QByteArray& piece, int count) { return piece.repeated(count); };
    QTest::newRow("cells") << sheetPart("<row>" + many("<c><v>1</v></c>", 200) + "</row>");
    QTest::newRow("nesting") << sheetPart(many("<a>", 40) + many("</a>", 40));
    QTest::newRow("text of a cell")
        << sheetPart("<row><c t='str'><v>" + many("x", 5000) + "</v></c></row>");
    QTest::newRow("all texts") << sheetPart(
        many("<row><c t='str'><v>" + many("x", 900) + "</v></c></row>", 20));
    QTest::newRow("merged ranges") << "<worksheet><mergeCells>"
            + many("<mergeCell ref='A1:B2'/>", 60) + "</mergeCells></worksheet>";
    QTest::newRow("bytes") << sheetPart(many("<row/>", 400'000));
    QTest::newRow("long tag") << sheetPart("<row a='" + many("x", 1'100'000) + "'/>");
}

void TestXlsxReader::limitsAreKept()
{
    QFETCH(const QByteArray, sheet);
    ReadLimits limits;
    limits.cells = 100;
    limits.cellText = 1000;
    limits.textUnits = 10'000;
    limits.merges = 50;
    limits.inflatedBytes = 2'000'000;
    limits.token = 500'000;
    limits.nesting = 20;
    const auto refused = read(workbookParts(sheet), limits);
    QVERIFY(!refused);
    QCOMPARE(refusalOf(refused.error()), Refusal::Hostile);
    QVERIFY(read(workbookParts(sheet)));
}

void TestXlsxReader::refusesOverlappingEntries()
{
    const QString path = file(u"overlap.xlsx"_s);
    writeZip(path, workbookParts(sheetPart({})));
    QByteArray bytes = readFile(path);
    const qsizetype first = bytes.indexOf("PK\x01\x02");
    const qsizetype second = bytes.indexOf("PK\x01\x02", first + 4);
    bytes.replace(second + 42, 4, bytes.mid(first + 42, 4)); // both begin at the same place
    writeFile(path, bytes);
    const auto reader = XlsxReader::open(path);
    QVERIFY(!reader);
    QCOMPARE(refusalOf(reader.error()), Refusal::Hostile);
}

void TestXlsxReader::unpackedBytesAreCountedNotBelieved()
{
    const QString path = file(u"bomb.xlsx"_s);
    writeZip(path, workbookParts(sheetPart(QByteArray(30'000'000, ' '))));
    QByteArray bytes = readFile(path);
    QVERIFY(bytes.size() < 100'000);
    ReadLimits limits;
    limits.inflatedBytes = 10'000'000;
    const auto reader = XlsxReader::open(path, limits);
    QVERIFY(reader);
    QCOMPARE(refusalOf(reader->readGrid(0).error()), Refusal::Hostile);
    QVERIFY(XlsxReader::open(path)->readGrid(0)); // the default lets it pass
}

void TestXlsxReader::mutantsNeverCrash()
{
    QRandomGenerator generator(20201124);
    const ZipParts parts = readZip(sample());
    const QByteArray whole = readFile(sample());
    const QStringList names = parts.keys();
    int good = 0;
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        const QString path = file(u"mutant.xlsx"_s);
        const auto mutate = [&generator](QByteArray& bytes) {
            for (int change = generator.bounded(1, 5); change > 0 && !bytes.isEmpty(); --change) {
                const int at = generator.bounded(int(bytes.size()));
                switch (generator.bounded(3)) {
                case 0:
                    bytes[at] = char(generator.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, generator.bounded(20));
                    break;
                default:
                    bytes.insert(at, bytes.mid(generator.bounded(int(bytes.size())), 20));
                }
            }
        };
        if (i % 2 == 0) {
            QByteArray bytes = whole;
            mutate(bytes);
            writeFile(path, bytes);
        } else { // within a part, where a checksum would hide it
            ZipParts changed = parts;
            mutate(changed[names.at(generator.bounded(int(names.size())))]);
            writeZip(path, changed);
        }
        const auto reader = XlsxReader::open(path);
        bool isGood = reader.has_value();
        for (size_t sheet = 0; isGood && sheet < reader->sheets().size(); ++sheet)
            isGood = reader->readGrid(int(sheet)).has_value();
        ++(isGood ? good : refused);
    }
    QCOMPARE(good + refused, 4000);
    QVERIFY(good > 200); // neither all sound nor all refused
    QVERIFY(refused > 200);
}

TOUYAN_TEST(TestXlsxReader, QCoreApplication)
#include "tst_xlsxreader.moc"
