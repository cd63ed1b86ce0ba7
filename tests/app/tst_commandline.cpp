#include "portfolio/portfolio.h"
#include "support/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a run of the program left behind.
struct Outcome
{
    int status = -1;
    QByteArray output;
    QString messages;

    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

Outcome run(const QStringList& arguments, const QString& program = QStringLiteral(TOUYAN_PROGRAM))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s); // no command may need one
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Gives each candidate of the list of 2021 a score from one expert, 60 and up, and a quota that
/// leaves room for three of them.
void scoreCandidates(const QString& path)
{
    using namespace touyan;
    const auto portfolio = Portfolio::open(path, AccessMode::ReadWrite,
                                           {u"测试"_s, std::make_shared<SystemClock>()});
    QVERIFY(portfolio);
    const Records& records = (*portfolio)->records();
    const auto& lists = records.all<AnnualList>();
    const AnnualList list = *std::find_if(lists.begin(), lists.end(),
                                          [](const AnnualList& each) { return each.year == 2021; });
    IdMaker& ids = (*portfolio)->ids();
    Expert expert;
    expert.id = ids.next<ExpertId>();
    expert.name = u"示例专家"_s;
    ReviewRound round;
    round.id = ids.next<ReviewRoundId>();
    round.name = u"示例评审"_s;
    round.list = list.id;
    ReviewCriterion criterion;
    criterion.id = ids.next<ReviewCriterionId>();
    criterion.name = u"示例指标"_s;
    criterion.round = round.id;
    criterion.weight = Percent::fromPoints(100);
    criterion.maximum = 50;
    ReviewSeat seat;
    seat.id = ids.next<ReviewSeatId>();
    seat.round = round.id;
    seat.expert = expert.id;
    seat.number = 1;
    ChangeSet changes(u"score"_s);
    changes.insert(expert);
    changes.insert(round);
    changes.insert(criterion);
    changes.insert(seat);
    AnnualList bound = list;
    bound.quota = 3;
    bound.minimumNewShare.reset(); // only the scores shall decide
    bound.applicantLimit.reset();
    for (const SelectionLimit& limit : records.all<SelectionLimit>())
        changes.remove(limit);
    for (const SelectionOrder& order : records.all<SelectionOrder>())
        changes.remove(order);
    double points = 30;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != list.id)
            continue;
        bound.quota = *bound.quota + (entry.status == EntryStatus::CarriedOver ? 1 : 0);
        if (entry.status != EntryStatus::Candidate && entry.status != EntryStatus::InReview)
            continue;
        ReviewScore score;
        score.id = ids.next<ReviewScoreId>();
        score.seat = seat.id;
        score.project = entry.project;
        score.criterion = criterion.id;
        score.points = points;
        points += 0.5;
        changes.insert(score);
    }
    changes.update(list, bound);
    const auto applied = (*portfolio)->apply(changes);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void newMakesADatabaseWithTheCatalogue();
    void newNeverReplacesAFile();
    void infoTellsCountsAndLists();
    void listFiltersByYearFieldAndSearch();
    void listWritesCsvAndJson();
    void listNamesTheFieldsWhenOneIsUnknown();
    void checkFindsASoundFileSound();
    void checkTellsATamperedJournal();
    void backupAndRestoreBringTheSameRows();
    void restoreKeepsTheFileThatWasThere();
    void exportsAppearWhole_data();
    void exportsAppearWhole();
    void reportIsAPdfOnTheChosenPaper();
    void reviewDrawsAndReplays();
    void reviewRanks();
    void reviewPapersAreWritten();
    void everyPaperIsWritten_data();
    void everyPaperIsWritten();
    void papersOfAMonthComeInOneCall();
    void speechesAreProofread();
    void optionsOfOtherPapersAreRefused();
    void exportReplacesAnEarlierOutput();
    void optimiseProposesTheDraft();
    void optimiseTellsTheConflict();
    void optimiseAppliesOnlyWhenAsked();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void failedOutputLeavesNothing();
    void onlyOurOwnMessagesAreTold();
    void emptyYearIsTold();
    void speaksChineseUnlessAskedForEnglish();
    void windowWithoutADisplayIsRefused();
    void generateMakesProjectsOfTheExamplesShape();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString example() const { return file(u"example.touyan"_s); }
    void checkWordFile(const QString& paper, const QString& words);

    QTemporaryDir m_folder;
};

void TestCommandLine::initTestCase()
{
    const Outcome created = run({u"new"_s, example(), u"--example"_s});
    QVERIFY2(created.status == 0, qPrintable(created.messages));
    QVERIFY(created.output.isEmpty());
}

void TestCommandLine::newMakesADatabaseWithTheCatalogue()
{
    const QString path = file(u"plan.touyan"_s);
    QCOMPARE(run({u"new"_s, path}).status, 0);
    const QJsonObject info = run({u"info"_s, path, u"--json"_s}).json().object();
    const QJsonObject counts = info.value(u"records").toObject();
    QCOMPARE(counts.value(u"programme").toInt(), 4);
    QCOMPARE(counts.value(u"scenario_field").toInt(), 15);
    QCOMPARE(counts.value(u"project").toInt(), 0);
    QCOMPARE(info.value(u"journal_entries").toInt(), 1);
}

void TestCommandLine::newNeverReplacesAFile()
{
    const QString path = file(u"mine.touyan"_s);
    writeFile(path, "mine");
    for (const QStringList& option : {QStringList(), QStringList(u"--example"_s)}) {
        const Outcome refused = run(QStringList{u"new"_s, path} + option);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.messages.contains(path));
        QCOMPARE(readFile(path), QByteArray("mine"));
    }
}

void TestCommandLine::infoTellsCountsAndLists()
{
    const QJsonObject info = run({u"info"_s, example(), u"--json"_s}).json().object();
    QVERIFY(info.value(u"records").toObject().value(u"project").toInt() >= 120);
    QCOMPARE(info.value(u"reference_date").toString(), u"2020-11-24"_s);
    QVERIFY(info.value(u"journal_entries").toInt() >= 7);
    const QJsonArray lists = info.value(u"lists").toArray();
    QCOMPARE(lists.size(), 3);
    QCOMPARE(lists.at(1).toObject().value(u"year").toInt(), 2020);
    QCOMPARE(lists.at(1).toObject().value(u"state").toString(), u"in-force"_s);
    QCOMPARE(lists.at(2).toObject().value(u"state").toString(), u"screening"_s);
    const Outcome text = run({u"info"_s, example()});
    QCOMPARE(text.status, 0);
    QVERIFY(text.output.contains("2020"));
}

void TestCommandLine::listFiltersByYearFieldAndSearch()
{
    const auto count = [this](const QStringList& options) {
        const Outcome listed = run(
            QStringList{u"list"_s, example(), u"project"_s, u"--format"_s, u"json"_s} + options);
        return listed.status == 0 ? listed.json().array().size() : -1;
    };
    const auto all = count({});
    const auto year = count({u"--year"_s, u"2020"_s});
    QVERIFY(year > 30 && year < all);
    const auto active
        = count({u"--year=2020"_s, u"--where"_s, u"stage=active"_s, u"--where=district=210213"_s});
    QVERIFY(active > 3 && active < year);
    QCOMPARE(count({u"--search"_s, u"白车身"_s}), 1);
    QCOMPARE(count({u"--search"_s, u"bcs"_s}), 1);
    QCOMPARE(count({u"--search"_s, u"没有这样的项目"_s}), 0);
    QVERIFY(count({u"--where"_s, u"responsible_units=市科技局"_s}) > 10);
    QVERIFY(count({u"--where"_s, u"tags=视觉"_s}) > 10);
    QVERIFY(count({u"--where"_s, u"total_investment="_s}) == 2);
}

void TestCommandLine::listWritesCsvAndJson()
{
    const Outcome csv = run({u"list"_s, example(), u"project"_s, u"--columns"_s,
                             u"code,total_investment,planned_start"_s, u"--where"_s,
                             u"code=DLAI-2019-0001"_s, u"--format"_s, u"csv"_s, u"--lang"_s,
                             u"en"_s});
    const QList<QByteArray> lines = csv.output.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith("DLAI-2019-0001,"));
    const QJsonObject row = run({u"list"_s, example(), u"project"_s, u"--format"_s, u"json"_s,
                                 u"--columns"_s, u"name,total_investment,responsible_units"_s})
                                .json()
                                .array()
                                .first()
                                .toObject();
    QCOMPARE(row.keys().size(), 4);
    QVERIFY(row.value(u"total_investment").isDouble());
    QVERIFY(row.value(u"responsible_units").isArray());
    const Outcome table = run({u"list"_s, example(), u"expert"_s, u"--lang=en"_s});
    QVERIFY(table.output.startsWith("Code"));
    QCOMPARE(table.output.count('\n'), 13);
}

void TestCommandLine::listNamesTheFieldsWhenOneIsUnknown()
{
    const Outcome unknown = run({u"list"_s, example(), u"project"_s, u"--where"_s, u"colour=red"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.messages.contains(u"colour"));
    QVERIFY(unknown.messages.contains(u"total_investment"));
    QCOMPARE(run({u"list"_s, example(), u"project"_s, u"--columns"_s, u"colour"_s}).status, 1);
    QCOMPARE(run({u"list"_s, example(), u"project"_s, u"--where"_s, u"stage"_s}).status, 1);
    QCOMPARE(
        run({u"list"_s, example(), u"project"_s, u"--where"_s, u"stage=no-such-stage"_s}).status, 1);
    QCOMPARE(run({u"list"_s, example(), u"programme"_s, u"--year"_s, u"2020"_s}).status, 1);
}

void TestCommandLine::checkFindsASoundFileSound()
{
    const Outcome checked = run({u"check"_s, example(), u"--json"_s});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.json().object().value(u"sound").toBool(), true);
    QCOMPARE(checked.json().object().value(u"faults").toArray().size(), 0);
}

void TestCommandLine::checkTellsATamperedJournal()
{
    const QString path = file(u"tampered.touyan"_s);
    QCOMPARE(run({u"backup"_s, example(), path}).status, 0);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {path, u"UPDATE journal SET who = 'someone' WHERE rowid = 3"_s});
    if (!sqlite.waitForStarted())
        QSKIP("sqlite3 is not installed");
    QVERIFY(sqlite.waitForFinished());
    QVERIFY2(sqlite.exitCode() == 0, sqlite.readAllStandardError().constData());
    const Outcome checked = run({u"check"_s, path, u"--json"_s});
    QCOMPARE(checked.status, 3);
    QCOMPARE(checked.json().object().value(u"damaged").toBool(), true);
}

void TestCommandLine::backupAndRestoreBringTheSameRows()
{
    const QString copy = file(u"copy.touyan"_s);
    const QString restored = file(u"restored.touyan"_s);
    QCOMPARE(run({u"backup"_s, example(), copy}).status, 0);
    QCOMPARE(run({u"backup"_s, example(), copy}).status, 1); // never replaces a file
    QCOMPARE(run({u"restore"_s, copy, restored}).status, 0);
    const QStringList query{u"project"_s, u"--format"_s, u"json"_s};
    QCOMPARE(run(QStringList{u"list"_s, restored} + query).output,
             run(QStringList{u"list"_s, example()} + query).output);
}

void TestCommandLine::restoreKeepsTheFileThatWasThere()
{
    const QString target = file(u"target.touyan"_s);
    QCOMPARE(run({u"new"_s, target}).status, 0);
    QCOMPARE(run({u"restore"_s, example(), target}).status, 0);
    const QStringList kept
        = QDir(m_folder.path()).entryList({u"target.touyan.before-restore-*"_s}, QDir::Files);
    QVERIFY(!kept.isEmpty());
    const QJsonObject info = run({u"info"_s, file(kept.first()), u"--json"_s}).json().object();
    QCOMPARE(info.value(u"records").toObject().value(u"project").toInt(), 0);
}

void TestCommandLine::exportsAppearWhole_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    for (const char* what : {"timeline", "map"}) {
        QTest::addRow("%s svg", what) << QString::fromLatin1(what) << u"svg"_s << QByteArray("<?xml");
        QTest::addRow("%s pdf", what) << QString::fromLatin1(what) << u"pdf"_s << QByteArray("%PDF");
        QTest::addRow("%s png", what)
            << QString::fromLatin1(what) << u"png"_s << QByteArray("\x89PNG");
    }
    QTest::newRow("list xlsx") << u"annual-list"_s << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("list csv") << u"annual-list"_s << u"csv"_s << QByteArray("\xEF\xBB\xBF");
}

void TestCommandLine::exportsAppearWhole()
{
    QFETCH(QString, what);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QString path = file(u"out-%1.%2"_s.arg(what, suffix));
    const Outcome written = run({u"export"_s, example(), what, path, u"--year"_s, u"2020"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QVERIFY(readFile(path).startsWith(start));
    QVERIFY(QFileInfo(path).size() > 1000);
    if (suffix == u"png")
        QVERIFY(QImage(path).width() > 1000);
}

void TestCommandLine::reportIsAPdfOnTheChosenPaper()
{
    const QString path = file(u"list.pdf"_s);
    const Outcome written = run({u"report"_s, example(), u"annual-list"_s, path, u"--year"_s,
                                 u"2020"_s, u"--paper"_s, u"A3"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!reader.waitForStarted())
        QSKIP("pdftotext is not installed");
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(u"2020年度人工智能产业重点项目清单"));
    QVERIFY(text.contains(u"大人工智能办〔2020〕3号"));
    QVERIFY(text.contains(u"37"));
    reader.start(u"pdfinfo"_s, {path});
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().contains("A3"));
}

void TestCommandLine::reviewDrawsAndReplays()
{
    const QString path = file(u"review.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    const auto review = [&](const QStringList& options) {
        return run(QStringList{u"review"_s, path, u"draw"_s, u"--year=2021"_s} + options);
    };
    QCOMPARE(review({u"--verify"_s}).status, 1); // not drawn yet
    QCOMPARE(review({u"--size=99"_s}).status, 1);
    QCOMPARE(review({u"--size=none"_s}).status, 2);
    const Outcome drawn = review({u"--seed=dalian"_s, u"--size=5"_s, u"--json"_s});
    QVERIFY2(drawn.status == 0, qPrintable(drawn.messages));
    QCOMPARE(drawn.json()[u"panel"].toArray().size(), 5);
    QCOMPARE(drawn.json()[u"seed"].toString(), u"dalian"_s);
    QCOMPARE(review({u"--seed=other"_s}).status, 1); // only with --again
    const Outcome verified = review({u"--verify"_s, u"--json"_s});
    QVERIFY2(verified.status == 0, qPrintable(verified.messages));
    QVERIFY(verified.json()[u"reproduced"].toBool());
    const Outcome again = review({u"--again"_s, u"--seed=dalian"_s, u"--size=5"_s, u"--json"_s});
    QCOMPARE(again.json()[u"panel"], drawn.json()[u"panel"]);
    QCOMPARE(review({u"--verify"_s}).status, 0);
    QCOMPARE(run({u"check"_s, path}).status, 0);
    QCOMPARE(run({u"review"_s, path, u"draw"_s, u"--verify"_s, u"--year=2020"_s}).status, 0);
    QCOMPARE(run({u"review"_s, path, u"draw"_s, u"--year=2020"_s, u"--again"_s}).status, 1);
    QCOMPARE(run({u"review"_s, path, u"draw"_s, u"--year=2033"_s}).status, 1);
}

void TestCommandLine::reviewRanks()
{
    const Outcome ranked
        = run({u"review"_s, example(), u"rank"_s, u"--year=2020"_s, u"--json"_s});
    QVERIFY2(ranked.status == 0, qPrintable(ranked.messages));
    const QJsonArray projects = ranked.json()[u"projects"].toArray();
    QVERIFY(projects.size() > 10);
    double last = 100;
    for (const QJsonValue& project : projects) {
        QVERIFY(project[u"score"].toDouble() <= last);
        last = project[u"score"].toDouble();
    }
    QVERIFY(!ranked.json()[u"stability"].toArray().isEmpty());
    const Outcome text = run({u"review"_s, example(), u"rank"_s, u"--year=2020"_s});
    QVERIFY(text.output.contains(projects.first()[u"name"].toString().toUtf8()));
    QCOMPARE(run({u"review"_s, example(), u"rank"_s, u"--places=-2"_s}).status, 2);
    QCOMPARE(run({u"review"_s, example(), u"rank"_s, u"--year=2019"_s}).status, 1);
}

void TestCommandLine::checkWordFile(const QString& paper, const QString& words)
{
    const QString path = file(paper + u".docx"_s);
    const Outcome written = run({u"report"_s, example(), paper, path, u"--year=2020"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    const QByteArray body = touyan::readZip(path).value(u"word/document.xml"_s);
    QVERIFY(QString::fromUtf8(body).contains(words));
}

void TestCommandLine::reviewPapersAreWritten()
{
    for (const QString& paper : {u"expert-draw"_s, u"review-summary"_s}) {
        const QString path = file(paper + u".pdf"_s);
        const Outcome written
            = run({u"report"_s, example(), paper, path, u"--year=2020"_s});
        QVERIFY2(written.status == 0, qPrintable(written.messages));
        QVERIFY(readFile(path).startsWith("%PDF-"));
        QCOMPARE(run({u"report"_s, example(), paper, path, u"--year=2019"_s}).status, 1);
        checkWordFile(paper, u"2020"_s);
    }
    checkWordFile(u"annual-list"_s, u"重点项目清单"_s);
}

void TestCommandLine::everyPaperIsWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    QTest::newRow("annual-list") << QStringList{u"--notice"_s} << u"现印发给你们"_s;
    QTest::newRow("dispatch") << QStringList{u"--month=2020-10"_s} << u"序时进度"_s;
    QTest::newRow("project-cards") << QStringList{u"--light=red"_s} << u"近期月报"_s;
    QTest::newRow("targets") << QStringList{} << u"规划目标"_s;
    QTest::newRow("districts") << QStringList{u"--district=甘井子区,中山区"_s} << u"中山区"_s;
    QTest::newRow("timeline-chart") << QStringList{u"--paper=A1"_s} << u"时间线"_s;
    QTest::newRow("decisions") << QStringList{u"--open-only"_s} << u"议定事项"_s;
    QTest::newRow("next-steps") << QStringList{u"--days=30"_s} << u"下一步"_s;
    QTest::newRow("meeting-pack") << QStringList{u"--parts"_s, u"targets,decisions"_s} << u"材料2"_s;
}

void TestCommandLine::everyPaperIsWritten()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, word);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString pdf = file(name + u"-p.pdf"_s);
    const Outcome written = run(QStringList{u"report"_s, example(), name, pdf} + options);
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QProcess reader;
    reader.start(u"pdftotext"_s, {pdf, u"-"_s});
    if (!reader.waitForStarted())
        QSKIP("pdftotext is not installed");
    QVERIFY(reader.waitForFinished());
    QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).contains(word));
    const QString docx = file(name + u"-p.docx"_s);
    QCOMPARE(run(QStringList{u"report"_s, example(), name, docx} + options).status, 0);
    QVERIFY(readFile(docx).startsWith("PK"));
}

void TestCommandLine::papersOfAMonthComeInOneCall()
{
    const QString folder = file(u"month"_s);
    const Outcome written = run({u"report"_s, example(), u"month"_s, folder, u"--month=2020-10"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QVERIFY(files.contains(u"2020-10-dispatch.pdf"_s) && files.contains(u"2020-10-meeting-pack.pdf"_s));
    QVERIFY(QDir(folder).entryList(QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    for (const QString& name : files)
        QVERIFY(readFile(QDir(folder).filePath(name)).startsWith("%PDF-"));
    QCOMPARE(run({u"report"_s, example(), u"month"_s, folder, u"--month=2020"_s}).status, 2);
    QCOMPARE(run({u"report"_s, example(), u"month"_s, folder, u"--format=odt"_s}).status, 2);
    QCOMPARE(run({u"report"_s, example(), u"month"_s, folder, u"--light=red"_s}).status, 2);
    QCOMPARE(run({u"report"_s, example(), u"month"_s, example() + u"/sub"_s}).status, 1);
}

void TestCommandLine::speechesAreProofread()
{
    const QString speech = file(u"speech.txt"_s);
    const QStringList proofread{u"report"_s, example(), u"proofread"_s, speech, u"--month=2020-10"_s};
    writeFile(speech, u"2020年全市安排重点项目37项。"_s.toUtf8());
    QCOMPARE(run(proofread).status, 0);
    writeFile(speech, u"2020年全市安排\n重点项目38项。"_s.toUtf8());
    const Outcome wrong = run(proofread);
    QCOMPARE(wrong.status, 1);
    QVERIFY(QString::fromUtf8(wrong.output).contains(u"37项"_s));
    const QJsonArray json = run(proofread + QStringList{u"--json"_s}).json().array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first().toObject().value(u"verdict").toString(), u"wrong"_s);
    QCOMPARE(json.first().toObject().value(u"line").toInt(), 2);
    QCOMPARE(run({u"report"_s, example(), u"proofread"_s, file(u"none.txt"_s)}).status, 1);
}

void TestCommandLine::optionsOfOtherPapersAreRefused()
{
    const QString path = file(u"never-opt.pdf"_s);
    const Outcome other
        = run({u"report"_s, example(), u"targets"_s, path, u"--district=中山区"_s});
    QCOMPARE(other.status, 2);
    QVERIFY(other.messages.contains(u"--year"_s));
    const Outcome nowhere
        = run({u"report"_s, example(), u"districts"_s, path, u"--district=无此区"_s});
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.messages.contains(u"无此区"_s));
    const Outcome unsaid = run({u"report"_s, example(), u"corrections"_s, path});
    QCOMPARE(unsaid.status, 2);
    QVERIFY(unsaid.messages.contains(u"--since"_s));
    QVERIFY(!QFile::exists(path));
}

void TestCommandLine::exportReplacesAnEarlierOutput()
{
    const QString path = file(u"again.csv"_s);
    writeFile(path, "old");
    QCOMPARE(run({u"export"_s, example(), u"annual-list"_s, path}).status, 0);
    QVERIFY(readFile(path).size() > 1000);
}

void TestCommandLine::optimiseProposesTheDraft()
{
    const QString path = file(u"scored.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    scoreCandidates(path);
    const Outcome proposed
        = run({u"optimise"_s, path, u"--year"_s, u"2021"_s, u"--curve"_s, u"--json"_s});
    QVERIFY2(proposed.status == 0, qPrintable(proposed.messages));
    const QJsonObject json = proposed.json().object();
    QVERIFY(json.value(u"feasible").toBool());
    QCOMPARE(json.value(u"chosen").toArray().size(), json.value(u"count").toInt());
    QVERIFY(!json.value(u"curve").toArray().isEmpty());
    double best = 0;
    for (const QJsonValue& leftOut : json.value(u"left_out").toArray()) {
        QVERIFY(!leftOut.toObject().value(u"reason").toString().isEmpty());
        best = std::max(best, leftOut.toObject().value(u"score").toDouble());
    }
    for (const QJsonValue& chosen : json.value(u"chosen").toArray())
        QVERIFY(chosen.toObject().value(u"score").isNull()
                || chosen.toObject().value(u"score").toDouble() > best);
    const int count = json.value(u"count").toInt();
    const Outcome fewer = run({u"optimise"_s, path, u"--year=2021"_s, u"--json"_s,
                               u"--quota=%1"_s.arg(count - 1)});
    QCOMPARE(fewer.json().object().value(u"count").toInt(), count - 1);
    QCOMPARE(run({u"optimise"_s, path, u"--year=2035"_s}).status, 1);
}

void TestCommandLine::optimiseTellsTheConflict()
{
    const Outcome none = run({u"optimise"_s, example(), u"--year=2021"_s, u"--quota=0"_s});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.messages.contains(u"名额：不超过 0 项") || none.messages.contains(u"Quota"),
             qPrintable(none.messages));
}

void TestCommandLine::optimiseAppliesOnlyWhenAsked()
{
    const QString path = file(u"optimised.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    scoreCandidates(path);
    const QStringList words = {u"optimise"_s, path, u"--year=2021"_s, u"--json"_s};
    const auto differences = [](const Outcome& outcome) {
        return outcome.json().object().value(u"differences").toArray().size();
    };
    const Outcome first = run(words);
    QVERIFY(differences(first) > 0);
    QCOMPARE(differences(run(words)), differences(first));
    const Outcome applied = run(words + QStringList(u"--apply"_s));
    QVERIFY2(applied.status == 0, qPrintable(applied.messages));
    QCOMPARE(differences(run(words)), 0);
    QCOMPARE(run({u"check"_s, path}).status, 0);
}

void TestCommandLine::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("hint");
    const QString e = example();
    QTest::newRow("no operand") << QStringList{u"new"_s} << u"FILE"_s;
    QTest::newRow("empty operand") << QStringList{u"new"_s, QString()} << u"FILE"_s;
    QTest::newRow("too many") << QStringList{u"info"_s, e, u"more"_s} << u"more"_s;
    QTest::newRow("unknown option") << QStringList{u"info"_s, e, u"--color"_s} << u"--color"_s;
    QTest::newRow("short option") << QStringList{u"info"_s, e, u"-j"_s} << u"-j"_s;
    QTest::newRow("value missing") << QStringList{u"list"_s, e, u"project"_s, u"--year"_s} << u"YEAR"_s;
    QTest::newRow("not a year")
        << QStringList{u"list"_s, e, u"project"_s, u"--year"_s, u"soon"_s} << u"soon"_s;
    QTest::newRow("twice") << QStringList{u"list"_s, e, u"project"_s, u"--year=2020"_s, u"--year=2021"_s}
                           << u"--year"_s;
    QTest::newRow("value for a flag") << QStringList{u"info"_s, e, u"--json=yes"_s} << u"--json"_s;
    QTest::newRow("unknown kind") << QStringList{u"list"_s, e, u"projects"_s} << u"monthly_report"_s;
    QTest::newRow("unknown format")
        << QStringList{u"list"_s, e, u"project"_s, u"--format"_s, u"xml"_s} << u"json"_s;
    QTest::newRow("unknown export") << QStringList{u"export"_s, e, u"poem"_s, u"o.pdf"_s} << u"timeline"_s;
    QTest::newRow("wrong suffix")
        << QStringList{u"export"_s, e, u"annual-list"_s, file(u"o.png"_s)} << u"xlsx"_s;
    QTest::newRow("unknown paper")
        << QStringList{u"report"_s, e, u"annual-list"_s, u"o.pdf"_s, u"--paper"_s, u"A5"_s} << u"A4"_s;
    QTest::newRow("unknown measure")
        << QStringList{u"export"_s, e, u"map"_s, u"o.png"_s, u"--measure=x"_s} << u"completion"_s;
    QTest::newRow("unknown report") << QStringList{u"report"_s, e, u"poem"_s, u"o.pdf"_s} << u"annual-list"_s;
    QTest::newRow("unknown action") << QStringList{u"review"_s, e, u"dance"_s} << u"draw, rank"_s;
    QTest::newRow("unknown language") << QStringList{u"info"_s, e, u"--lang"_s, u"fr"_s} << u"zh"_s;
    QTest::newRow("unknown language, in Chinese") << QStringList{u"info"_s, e, u"--lang=fr"_s} << u"可取"_s;
    QTest::newRow("language without a code") << QStringList{u"info"_s, e, u"--lang"_s} << u"zh"_s;
    QTest::newRow("unknown command") << QStringList{u"inof"_s, e} << u"inof"_s;
    QTest::newRow("unknown command behind the language")
        << QStringList{u"--lang"_s, u"en"_s, u"inof"_s, e} << u"There is no command “inof”"_s;
    QTest::newRow("unknown command in help") << QStringList{u"help"_s, u"dance"_s} << u"dance"_s;
}

void TestCommandLine::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, hint);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.messages.contains(hint), qPrintable(outcome.messages));
    QVERIFY(outcome.output.isEmpty());
}

void TestCommandLine::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::newRow("text") << QByteArray("not a database, but long enough to be looked at") << 3;
    QTest::newRow("empty") << QByteArray("") << 3;
    QTest::newRow("missing") << QByteArray() << 1;
}

void TestCommandLine::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    const QString path = file(u"bad-%1.touyan"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    if (!content.isNull())
        writeFile(path, content);
    const QList<QStringList> commands{
        {u"info"_s, path},
        {u"check"_s, path},
        {u"list"_s, path, u"project"_s},
        {u"backup"_s, path, file(u"never.touyan"_s)},
        {u"restore"_s, path, file(u"never.touyan"_s)},
        {u"export"_s, path, u"map"_s, file(u"never.png"_s)},
        {u"report"_s, path, u"annual-list"_s, file(u"never.pdf"_s)}};
    for (const QStringList& command : commands) {
        const Outcome outcome = run(command);
        QVERIFY2(outcome.status == status, qPrintable(command.first() + u": "_s + outcome.messages));
        QVERIFY(!outcome.messages.isEmpty() && outcome.output.isEmpty());
        QCOMPARE(readFile(path), content);
    }
    QVERIFY(QDir(m_folder.path()).entryList({u"never*"_s}).isEmpty());
}

void TestCommandLine::failedOutputLeavesNothing()
{
    const QString path = m_folder.filePath(u"no-such-folder/list.xlsx"_s);
    const Outcome outcome = run({u"export"_s, example(), u"annual-list"_s, path});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.messages.contains(u"no-such-folder"));
    QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    const QString database = m_folder.filePath(u"no-such-folder/new.touyan"_s);
    for (const QStringList& command :
         {QStringList{u"new"_s, database}, QStringList{u"new"_s, database, u"--example"_s},
          QStringList{u"backup"_s, example(), database},
          QStringList{u"restore"_s, example(), database}}) {
        const Outcome refused = run(command);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.messages.contains(u"new.touyan”"), qPrintable(refused.messages));
    }
}

void TestCommandLine::onlyOurOwnMessagesAreTold()
{
    qunsetenv("XDG_RUNTIME_DIR"); // of which Qt complains
    const Outcome written = run({u"export"_s, example(), u"map"_s, file(u"quiet.svg"_s)});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.messages.count(u'\n'), 1);
}

void TestCommandLine::emptyYearIsTold()
{
    const Outcome written
        = run({u"export"_s, example(), u"annual-list"_s, file(u"none.csv"_s), u"--year=1995"_s});
    QCOMPARE(written.status, 0);
    QVERIFY2(written.messages.contains(u"1995"), qPrintable(written.messages));
}

void TestCommandLine::speaksChineseUnlessAskedForEnglish()
{
    const QString missing = file(u"missing.touyan"_s);
    const QString english = run({u"info"_s, missing, u"--lang"_s, u"en"_s}).messages;
    const QString chinese = run({u"info"_s, missing}).messages;
    QVERIFY(english != chinese);
    QCOMPARE(run({u"info"_s, missing, u"--lang=zh"_s}).messages, chinese);
    const QString help = QString::fromUtf8(run({u"help"_s, u"list"_s, u"--lang"_s, u"en"_s}).output);
    QVERIFY(help.contains(u"Usage: touyan list FILE KIND"));
    const Outcome overview = run({u"--help"_s});
    QCOMPARE(overview.status, 0);
    for (const char* name : {"new", "info", "list", "check", "backup", "restore", "export", "report", "review"})
        QVERIFY2(overview.output.contains(name), name);
    QVERIFY(run({u"--version"_s}).output.startsWith("touyan "));
    QCOMPARE(run({u"--lang"_s, u"en"_s, u"info"_s, missing}).messages, english);
    QVERIFY(run({u"--lang=en"_s, u"--help"_s}).output.contains("opens the window"));
}

void TestCommandLine::windowWithoutADisplayIsRefused()
{
    for (const QStringList& arguments : {QStringList(), QStringList(example())}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.messages.contains(u"touyan help"), qPrintable(outcome.messages));
    }
}

void TestCommandLine::generateMakesProjectsOfTheExamplesShape()
{
    const QString path = file(u"many.touyan"_s);
    const QString generator = QStringLiteral(TOUYAN_GENERATOR);
    QCOMPARE(run({u"2500"_s, path}, generator).status, 0);
    QCOMPARE(run({u"2500"_s, path}, generator).status, 1);
    QCOMPARE(run({u"0"_s, path}, generator).status, 2);
    const QJsonObject counts
        = run({u"info"_s, path, u"--json"_s}).json().object().value(u"records").toObject();
    QCOMPARE(counts.value(u"project").toInt(), 2500);
    QCOMPARE(counts.value(u"milestone").toInt(), 4 * 2500);
    QCOMPARE(counts.value(u"monthly_report").toInt(), 12 * 2500);
    const Outcome checked = run({u"check"_s, path});
    QVERIFY2(checked.status == 0, checked.output.left(500).constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
