#include "io/scoresheet.h"
#include "io/scoresheetimport.h"
#include "io/scoresheets.h"
#include "io/xlsxreader.h"
#include "selection/reviewround.h"
#include "support/externaltool.h"
#include "support/scoredround.h"
#include "support/testprogram.h"
#include "support/ziparchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const auto ScorePart = u"xl/worksheets/sheet1.xml"_s;
const auto KeyPart = u"xl/worksheets/sheet2.xml"_s;

QByteArray textCell(const char* text)
{
    return QByteArray("t=\"inlineStr\"><is><t>") + text + "</t></is></c>";
}

QByteArray numberCell(const char* number)
{
    return QByteArray("><v>") + number + "</v></c>";
}

/// Replaces the content of the cell @p name within the workbook, as someone could by hand.
void setCell(const QString& path, const QString& part, const QString& name,
             const QByteArray& content)
{
    ZipParts parts = readZip(path);
    QString xml = QString::fromUtf8(parts.value(part));
    const QRegularExpression cell(u"<c r=\"%1\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)"_s.arg(name));
    const QRegularExpressionMatch match = cell.match(xml);
    QVERIFY2(match.hasMatch(), qPrintable(name));
    xml.replace(match.capturedStart(), match.capturedLength(),
                u"<c r=\"%1\"%2 %3"_s.arg(name, match.captured(1), QString::fromUtf8(content)));
    parts[part] = xml.toUtf8();
    writeZip(path, parts);
}

} // namespace

class TestScoreSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readingGivesWhatWasWritten();
    void totalsAreLiveAndRight();
    void recusedProjectsAreListedApart();
    void onlyTheScoresCanBeChanged();
    void keysDependOnWhatIsAsked();
    void filledWorkbooksAreNotWrittenOver();
    void whatARoundLacksIsSaid();
    void deletedRowIsToldOnce_data();
    void deletedRowIsToldOnce();
    void tamperingIsRefused_data();
    void tamperingIsRefused();
    void foreignSheetsAreRefused();
    void sheetsOutrunByTheRecordsAreRefused();
    void twoWorkbooksOfOneExpertAreRefused();
    void goodWorkbooksPassBesideBadOnes();
    void scoresAreReplacedOnlyOnRequest();
    void opensInLibreOffice();

private:
    void fill(const ScoredRound& review);
    QStringList write(const QString& name);
    ScoreCollection collect(const QStringList& files,
                            ExistingScores existing = ExistingScores::Kept);
    void fixedRound();
    QString onlyFile() { return write(u"out"_s).constFirst(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ScoredRound m_review;
    Records m_filled; ///< with the scores that the experts give
    Records m_records; ///< as the office has them while it waits
    IdMaker m_ids;
};

void TestScoreSheets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestScoreSheets::fill(const ScoredRound& review)
{
    m_review = review;
    m_records = Records();
    m_records.apply(review.rows);
    m_filled = m_records;
    m_filled.apply(review.scores);
}

/// Writes the workbooks as the experts hand them back.
QStringList TestScoreSheets::write(const QString& name)
{
    const auto written =
        writeScoreSheets(m_filled, m_review.round, m_review.projects, m_folder->filePath(name));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    m_records.apply(written->keys);
    m_filled.apply(written->keys);
    return written->files;
}

ScoreCollection TestScoreSheets::collect(const QStringList& files, ExistingScores existing)
{
    return collectScoreSheets(m_records, m_review.round.id, files, existing, m_ids);
}

/// A round with one expert, three projects, two criteria of 50 points at 60 and 40 %, a question.
void TestScoreSheets::fixedRound()
{
    ScoredRound review;
    AnnualList list;
    list.id = m_ids.next<AnnualListId>();
    list.year = 2021;
    review.rows.insert(list);
    review.round.id = m_ids.next<ReviewRoundId>();
    review.round.name = u"示例评审"_s;
    review.round.list = list.id;
    review.rows.insert(review.round);
    Expert expert;
    expert.id = m_ids.next<ExpertId>();
    expert.name = u"示例甲"_s;
    review.rows.insert(expert);
    ReviewSeat seat{.id = m_ids.next<ReviewSeatId>(),
                    .round = review.round.id,
                    .expert = expert.id,
                    .number = 1};
    review.rows.insert(seat);
    std::vector<ReviewCriterion> criteria;
    for (const int weight : {60, 40, 0}) {
        ReviewCriterion criterion;
        criterion.id = m_ids.next<ReviewCriterionId>();
        criterion.round = review.round.id;
        criterion.name = u"指标%1"_s.arg(weight);
        criterion.position = int(criteria.size());
        criterion.maximum = 50;
        criterion.weight = Percent::fromPoints(weight);
        criterion.kind = weight ? CriterionKind::Scored : CriterionKind::KnockOut;
        review.rows.insert(criterion);
        criteria.push_back(criterion);
    }
    for (const char16_t* name : {u"示例一", u"示例二", u"示例三"}) {
        Project project;
        project.id = m_ids.next<ProjectId>();
        project.code = u"P"_s + QString::number(review.projects.size() + 1);
        project.name = QString::fromUtf16(name);
        review.rows.insert(project);
        review.projects.append(project.id);
        ListEntry entry;
        entry.id = m_ids.next<ListEntryId>();
        entry.list = list.id;
        entry.project = project.id;
        entry.status = EntryStatus::InReview;
        review.rows.insert(entry);
        for (const ReviewCriterion& criterion : criteria) {
            ReviewScore score{.id = m_ids.next<ReviewScoreId>(),
                              .seat = seat.id,
                              .project = project.id,
                              .criterion = criterion.id};
            if (criterion.kind == CriterionKind::Scored)
                score.points = 40;
            else
                score.passes = true;
            review.scores.insert(score);
        }
    }
    fill(review);
}

void TestScoreSheets::readingGivesWhatWasWritten()
{
    QRandomGenerator generator(7);
    for (int round = 0; round < 40; ++round) {
        fill(scoredRound(generator));
        QCOMPARE(reviewedProjects(m_records, m_review.round), m_review.projects);
        const QStringList files = write(QString::number(round));
        const ScoreCollection collection = collect(files);
        for (const Issue& issue : collection.issues)
            qWarning("%s: %s", qPrintable(issue.place()), qPrintable(issue.message));
        QVERIFY(collection.issues.empty());
        QCOMPARE(collection.sheets.size(), size_t(files.size()));
        m_records.apply(collection.changes);
        QCOMPARE(scoreTexts(m_records), scoreTexts(m_filled));
    }
}

void TestScoreSheets::totalsAreLiveAndRight()
{
    fixedRound();
    for (auto& delta : m_review.scores.deltas<ReviewScore>()) {
        if (delta.after->project == m_review.projects.at(2))
            delta.after->points.reset(); // not filled in yet
        else if (delta.after->points && delta.after->project == m_review.projects.at(1))
            delta.after->points = 33.35;
    }
    fill(m_review);
    const auto reader = XlsxReader::open(onlyFile());
    const auto cells = reader->readGrid(0);
    for (const int row : {7, 8, 9})
        QVERIFY(cells->find(row, 7)->hasFormula);
    QCOMPARE(std::get<double>(cells->content(7, 7)), 80.0);
    QCOMPARE(std::get<double>(cells->content(8, 7)), 66.7);
    QCOMPARE(cells->text(9, 7), QString());
    QVERIFY(readZip(m_folder->filePath(u"out/评分表_01号_示例甲.xlsx"_s))
                .value(ScorePart)
                .contains("IF(COUNT(E8,F8)=2,ROUND((E8/E$5*E$6+F8/F$5*F$6)*100,2),\"\")"));
}

void TestScoreSheets::recusedProjectsAreListedApart()
{
    fixedRound();
    ReviewRecusal recusal{.id = m_ids.next<ReviewRecusalId>(),
                          .round = m_review.round.id,
                          .expert = m_records.all<Expert>().rows().first().id,
                          .project = m_review.projects.at(1),
                          .reason = u"示例理由"_s};
    m_review.rows.insert(recusal);
    fill(m_review);
    const auto cells = XlsxReader::open(onlyFile())->readGrid(0);
    QCOMPARE(cells->text(7, 2), u"示例一"_s);
    QCOMPARE(cells->text(8, 2), u"示例三"_s);
    QVERIFY(!cells->find(9, 2));
    QCOMPARE(cells->text(10, 0), u"回避项目（不评分）"_s);
    QVERIFY(cells->text(11, 0).contains(u"示例二"_s) && cells->text(11, 0).contains(u"示例理由"_s));
}

void TestScoreSheets::onlyTheScoresCanBeChanged()
{
    fixedRound();
    const ZipParts parts = readZip(onlyFile());
    const QByteArray sheet = parts.value(ScorePart);
    QVERIFY(sheet.contains("<sheetProtection sheet=\"1\""));
    QVERIFY(parts.value(KeyPart).contains("<sheetProtection sheet=\"1\""));
    QVERIFY(parts.value(u"xl/workbook.xml"_s).contains("state=\"hidden\""));
    QVERIFY(parts.value(u"xl/styles.xml"_s).contains("<protection locked=\"0\"/>"));
    for (const char* rule : {"type=\"decimal\"", "sqref=\"E8:E10\"", "sqref=\"F8:F10\"",
                             "type=\"list\"", "sqref=\"G8:G10\"", "\"是,否\"", "请填0至50的数字。"})
        QVERIFY2(sheet.contains(rule), rule);
}

void TestScoreSheets::keysDependOnWhatIsAsked()
{
    fixedRound();
    const ReviewSeat seat = m_records.all<ReviewSeat>().rows().first();
    const ScoreSheet sheet = scoreSheetOf(m_records, seat, m_review.projects);
    QSet<QString> keys{sheetKeyOf(sheet)};
    const auto addKeyOf = [&](auto change) {
        ScoreSheet changed = sheet;
        change(changed);
        keys.insert(sheetKeyOf(changed));
    };
    addKeyOf([](ScoreSheet& changed) { std::swap(changed.rows[0], changed.rows[1]); });
    addKeyOf([](ScoreSheet& changed) { changed.rows[0].name += u'x'; });
    addKeyOf([](ScoreSheet& changed) { changed.columns[0].maximum = 51; });
    addKeyOf([](ScoreSheet& changed) { changed.seat.value += 1; });
    addKeyOf([](ScoreSheet& changed) { changed.round.value += 1; });
    QCOMPARE(keys.size(), 6);
    const auto read = keySheetFrom(keyRows(sheet));
    QVERIFY(read);
    QCOMPARE(read->sheet, sheet);
    QCOMPARE(read->key, sheetKeyOf(sheet));
}

void TestScoreSheets::filledWorkbooksAreNotWrittenOver()
{
    fixedRound();
    const QString path = onlyFile();
    const ZipParts before = readZip(path);
    const auto again = writeScoreSheets(m_records, m_review.round, m_review.projects,
                                        m_folder->filePath(u"out"_s));
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(path));
    QCOMPARE(readZip(path), before);
}

void TestScoreSheets::whatARoundLacksIsSaid()
{
    fixedRound();
    const QString folder = m_folder->filePath(u"none"_s);
    QVERIFY(!writeScoreSheets(m_records, m_review.round, {}, folder));
    ReviewRound other = m_review.round;
    other.id = m_ids.next<ReviewRoundId>();
    QVERIFY(!writeScoreSheets(m_records, other, m_review.projects, folder));
    const ReviewCriterion& criterion = m_records.all<ReviewCriterion>().rows().first();
    ReviewCriterion light = criterion;
    light.weight = Percent::fromPoints(1);
    ChangeSet changes;
    changes.update(criterion, light);
    Records records = m_records;
    records.apply(changes);
    const auto unsound = writeScoreSheets(records, m_review.round, m_review.projects, folder);
    QVERIFY(!unsound && unsound.error().message.contains(u"100%"_s));
    QVERIFY(!QDir(folder).exists());
}

void TestScoreSheets::deletedRowIsToldOnce_data()
{
    QTest::addColumn<int>("row"); // as the spreadsheet counts them
    QTest::newRow("first") << 8;
    QTest::newRow("middle") << 9;
    QTest::newRow("last") << 10;
}

/// The rows below move up, as a spreadsheet program lets them.
void TestScoreSheets::deletedRowIsToldOnce()
{
    QFETCH(const int, row);
    fixedRound();
    const QString path = onlyFile();
    ZipParts parts = readZip(path);
    QString xml = QString::fromUtf8(parts.value(ScorePart));
    const auto rowPattern = [](int number) {
        return QRegularExpression(u"<row r=\"%1\".*?</row>"_s.arg(number));
    };
    xml.remove(rowPattern(row));
    for (int below = row + 1; below <= 10; ++below) {
        const QRegularExpressionMatch match = rowPattern(below).match(xml);
        QVERIFY(match.hasMatch());
        QString moved = match.captured();
        moved.replace(u"<row r=\"%1\""_s.arg(below), u"<row r=\"%1\""_s.arg(below - 1));
        moved.replace(QRegularExpression(u"<c r=\"([A-Z]+)%1\""_s.arg(below)),
                      u"<c r=\"\\1%1\""_s.arg(below - 1));
        xml.replace(match.captured(), moved);
    }
    parts[ScorePart] = xml.toUtf8();
    writeZip(path, parts);
    const ScoreCollection collection = collect({path});
    QVERIFY(collection.sheets.empty());
    QCOMPARE(collection.issues.size(), size_t(1));
    QCOMPARE(collection.issues.front().cell(), u"C%1"_s.arg(row));
    const QString name = m_records.find(m_review.projects.at(row - 8))->name;
    QVERIFY(collection.issues.front().message.contains(name));
}

void TestScoreSheets::tamperingIsRefused_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    const auto add = [](const char* name, const char* cell, const QByteArray& content) {
        QTest::newRow(name) << ScorePart << QString::fromLatin1(cell) << content
                            << QString::fromLatin1(cell);
    };
    add("other expert", "A2", textCell("评审专家：2号　示例乙"));
    add("longer name", "A2", textCell("评审专家：1号　示例甲乙"));
    add("project name", "C8", textCell("另一个"));
    add("project code", "B9", textCell("P9"));
    add("project number", "A10", numberCell("7"));
    add("criterion", "E4", textCell("别的指标"));
    add("full marks", "F5", numberCell("100"));
    add("weight", "F6", numberCell("0.5"));
    add("empty score", "E8", "/>");
    add("empty answer", "G8", "/>");
    add("text for a score", "E9", textCell("很好"));
    add("number as text", "E9", textCell("45"));
    add("above full marks", "F9", numberCell("50.5"));
    add("below zero", "F10", numberCell("-1"));
    add("formula", "E10", "><f>20+20</f><v>40</v></c>");
    add("error value", "E10", "t=\"e\"><v>#N/A</v></c>");
    add("other answer", "G9", textCell("也许"));
    QTest::newRow("key sheet: project") << KeyPart << u"D9"_s << textCell("另一个") << u"D9"_s;
    QTest::newRow("key sheet: id") << KeyPart << u"B9"_s << textCell("12345") << u"B9"_s;
    QTest::newRow("key sheet: seat") << KeyPart << u"B3"_s << textCell("12345") << u"B3"_s;
    QTest::newRow("key sheet: key") << KeyPart << u"B5"_s << textCell("abc") << u"B5"_s;
    QTest::newRow("key sheet: mark") << KeyPart << u"A1"_s << textCell("abc") << QString();
}

void TestScoreSheets::tamperingIsRefused()
{
    QFETCH(const QString, part);
    QFETCH(const QString, cell);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    fixedRound();
    const QString path = onlyFile();
    QVERIFY(collect({path}).issues.empty());
    setCell(path, part, cell, content);
    const ScoreCollection collection = collect({path});
    QVERIFY(collection.changes.isEmpty());
    QVERIFY(collection.sheets.empty());
    QCOMPARE(collection.issues.size(), size_t(1));
    const Issue& issue = collection.issues.front();
    QCOMPARE(issue.file, u"评分表_01号_示例甲.xlsx"_s);
    QCOMPARE(issue.cell(), place);
    QCOMPARE(issue.sheet == u"评分表"_s, part == ScorePart);
    QCOMPARE(issue.sheet.isEmpty(), place.isEmpty());
    QVERIFY(!issue.message.isEmpty());
}

void TestScoreSheets::foreignSheetsAreRefused()
{
    fixedRound();
    const QString path = onlyFile();
    Records other;
    other.apply(m_review.rows); // the same round without the key: as before the sheets went out
    QCOMPARE(collectScoreSheets(other, m_review.round.id, {path}, ExistingScores::Kept, m_ids)
                 .issues.size(),
             size_t(1));
    const ReviewRoundId otherRound = m_ids.next<ReviewRoundId>();
    for (const Records& records : {m_records, Records()}) {
        const auto collection =
            collectScoreSheets(records, otherRound, {path}, ExistingScores::Kept, m_ids);
        QCOMPARE(collection.issues.size(), size_t(1));
        QCOMPARE(collection.issues.front().cell(), u"A1"_s); // what says of which round it is
        QVERIFY(collection.changes.isEmpty());
    }
    writeZip(m_folder->filePath(u"plain.xlsx"_s),
             workbookParts(sheetPart("<row><c><v>1</v></c></row>")));
    QCOMPARE(collect({m_folder->filePath(u"plain.xlsx"_s)}).issues.size(), size_t(1));
    QCOMPARE(collect({m_folder->filePath(u"missing.xlsx"_s)}).issues.size(), size_t(1));
}

void TestScoreSheets::sheetsOutrunByTheRecordsAreRefused()
{
    fixedRound();
    const QString path = onlyFile();
    const Records before = m_records;
    const auto firstIssueAfter = [&](const ChangeSet& changes) {
        m_records = before;
        m_records.apply(changes);
        const auto issues = collect({path}).issues;
        return issues.empty() ? u"none"_s : issues.front().cell();
    };
    const ReviewSeat seat = before.all<ReviewSeat>().rows().first();
    ReviewSeat excluded = seat;
    excluded.isExcluded = true;
    ChangeSet exclusion;
    exclusion.update(seat, excluded);
    QCOMPARE(firstIssueAfter(exclusion), u"A2"_s); // the expert's name

    ChangeSet recusal;
    recusal.insert(ReviewRecusal{.id = m_ids.next<ReviewRecusalId>(),
                                 .round = m_review.round.id,
                                 .expert = seat.expert,
                                 .project = m_review.projects.at(1),
                                 .reason = u"示例"_s});
    QCOMPARE(firstIssueAfter(recusal), u"C9"_s);

    // A relation to what no draw knew recuses without a recusal.
    const Expert expert = *before.find(seat.expert);
    Expert related = expert;
    related.relatedOrganisations = {u"示例公司（大连）"_s};
    const Project project = *before.find(m_review.projects.at(1));
    Project theirs = project;
    theirs.undertaker = u"示例公司(大连)有限公司"_s;
    ChangeSet relation;
    relation.update(project, theirs);
    relation.update(expert, related);
    QCOMPARE(firstIssueAfter(relation), u"C9"_s);

    const ReviewCriterion criterion = before.all<ReviewCriterion>().rows().at(1);
    ReviewCriterion larger = criterion;
    larger.maximum = 100;
    ChangeSet change;
    change.update(criterion, larger);
    QCOMPARE(firstIssueAfter(change), u"F4"_s);

    ReviewCriterion added = criterion;
    added.id = m_ids.next<ReviewCriterionId>();
    ChangeSet addition;
    addition.insert(added);
    QCOMPARE(firstIssueAfter(addition), QString());

    Project renamed = *before.find(m_review.projects.at(0));
    ChangeSet renaming;
    renaming.update(renamed, [&] {
        Project after = renamed;
        after.name += u"（新）"_s;
        return after;
    }());
    QCOMPARE(firstIssueAfter(renaming), u"none"_s); // the scores are still about the same project
}

void TestScoreSheets::twoWorkbooksOfOneExpertAreRefused()
{
    fixedRound();
    const QString path = onlyFile();
    const QString copy = m_folder->filePath(u"副本.xlsx"_s);
    QVERIFY(QFile::copy(path, copy));
    const ScoreCollection collection = collect({path, copy});
    QCOMPARE(collection.issues.size(), size_t(2));
    QCOMPARE(collection.issues.front().cell(), u"A2"_s);
    QVERIFY(collection.issues.front().message.contains(u"副本.xlsx"_s));
    QVERIFY(collection.changes.isEmpty());
}

void TestScoreSheets::goodWorkbooksPassBesideBadOnes()
{
    QRandomGenerator generator(11);
    QStringList files;
    while (files.size() < 3) {
        fill(scoredRound(generator));
        files = write(u"all%1"_s.arg(generator.generate()));
    }
    setCell(files.at(1), ScorePart, u"C8"_s, textCell("另一个"));
    const ScoreCollection collection = collect(files);
    QCOMPARE(collection.sheets.size(), size_t(files.size() - 1));
    QVERIFY(!collection.issues.empty());
    for (const auto& delta : collection.changes.deltas<ReviewScore>()) {
        const ReviewSeat* seat = m_records.find(delta.after->seat);
        QVERIFY(seat->number != 2); // nothing of the bad one
    }
}

void TestScoreSheets::scoresAreReplacedOnlyOnRequest()
{
    fixedRound();
    const QString path = onlyFile();
    m_records.apply(collect({path}).changes);
    const Records once = m_records;
    setCell(path, ScorePart, u"E8"_s, numberCell("12.5"));
    const ScoreCollection kept = collect({path});
    QCOMPARE(kept.scoredBefore, 1);
    QCOMPARE(kept.issues.size(), size_t(1));
    QVERIFY(kept.changes.isEmpty());
    const ScoreCollection replaced = collect({path}, ExistingScores::Replaced);
    QCOMPARE(replaced.changes.size(), 1); // the one score that differs
    QVERIFY(replaced.sheets.front().isReplacement);
    m_records.apply(replaced.changes);
    QCOMPARE(m_records.all<ReviewScore>().size(), once.all<ReviewScore>().size());
    QVERIFY(scoreTexts(m_records) != scoreTexts(once));
    QVERIFY(collect({path}, ExistingScores::Replaced).changes.isEmpty());
}

void TestScoreSheets::opensInLibreOffice()
{
    if (runTool(u"soffice"_s, {u"--version"_s}).exitCode != 0)
        QSKIP("LibreOffice is not installed");
    fixedRound();
    const QString path = onlyFile();
    const ToolResult converted = runTool(u"soffice"_s,
                                         {u"--headless"_s, u"--convert-to"_s, u"xlsx"_s,
                                          u"--outdir"_s, m_folder->filePath(u"office"_s), path});
    QCOMPARE(converted.exitCode, 0);
    const ScoreCollection collection =
        collect({m_folder->filePath(u"office/"_s + QFileInfo(path).fileName())});
    QVERIFY(collection.issues.empty());
    m_records.apply(collection.changes);
    QCOMPARE(scoreTexts(m_records), scoreTexts(m_filled));
}

TOUYAN_TEST(TestScoreSheets, QCoreApplication)
#include "tst_scoresheets.moc"
