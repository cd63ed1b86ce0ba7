#include "plan/catalogue.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

template <typename Entry>
void addIds(QStringList& lines, const QString& family, const QList<Entry>& entries)
{
    for (const Entry& entry : entries) {
        lines.append(family % u' ' % QString::number(entry.id.value) % u' ' % entry.code % u' '
                     % entry.name.zh);
    }
}

/// One line per entry whose id ends up in users' databases.
QStringList idLines(const Catalogue& catalogue)
{
    QStringList lines;
    addIds(lines, u"indicator"_s, catalogue.indicators);
    addIds(lines, u"target"_s, catalogue.targets);
    addIds(lines, u"task"_s, catalogue.tasks);
    addIds(lines, u"programme"_s, catalogue.programmes);
    for (const PlanProgramme& programme : catalogue.programmes)
        addIds(lines, u"field"_s, programme.scenarioFields);
    addIds(lines, u"rule"_s, catalogue.subsidyRules);
    addIds(lines, u"unit"_s, catalogue.units);
    addIds(lines, u"district"_s, catalogue.districts);
    addIds(lines, u"platform"_s, catalogue.platforms);
    addIds(lines, u"alliance"_s, catalogue.alliances.alliances);
    addIds(lines, u"cluster"_s, catalogue.clusters);
    for (const PlanCluster& cluster : catalogue.clusters)
        addIds(lines, u"node"_s, cluster.nodes);
    addIds(lines, u"base"_s, catalogue.bases);
    addIds(lines, u"event"_s, catalogue.events);
    addIds(lines, u"measure"_s, catalogue.measures);
    return lines;
}

/// Whether the upper figure is stated as the relation wants it.
bool fitsItsRelation(const PlanTarget& target)
{
    switch (target.relation) {
    case TargetRelation::AtLeast:
        return !target.high;
    case TargetRelation::Range:
        return target.high > target.low;
    case TargetRelation::About:
    case TargetRelation::Exact:
        break;
    }
    return target.high == target.low;
}

/// A copy of the built-in files in @p folder.
bool copyCatalogue(const QString& folder)
{
    const QDir builtIn(u":/plan"_s);
    for (const QString& name : builtIn.entryList(QDir::Files)) {
        const QString copy = folder + u'/' + name;
        if (!QFile::copy(builtIn.filePath(name), copy)
            || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}

/// Replaces the first @p before in the file @p path.
bool replaceInFile(const QString& path, const QString& before, const QString& after)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QString text = QString::fromUtf8(file.readAll());
    const auto at = text.indexOf(before);
    if (at < 0)
        return false;
    text.replace(at, before.size(), after);
    file.resize(0);
    return file.seek(0) && file.write(text.toUtf8()) > 0;
}

} // namespace

/// The built-in catalogue as the program sees it, and what its reader refuses.
class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = loadCatalogue();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
        m_catalogue = std::move(*loaded);
    }

    void holdsEverythingThePlanCounts()
    {
        QCOMPARE(m_catalogue.targets.size(), 23);
        QCOMPARE(m_catalogue.goals.size(), 14);
        QCOMPARE(m_catalogue.tasks.size(), 31);
        QCOMPARE(m_catalogue.programmes.size(), 4);
        QCOMPARE(m_catalogue.subsidyRules.size(), 13);
        QCOMPARE(m_catalogue.units.size(), 33);
        QCOMPARE(m_catalogue.leadingGroup.members.size(), 12);
        QCOMPARE(m_catalogue.platforms.size(), 27);
        QCOMPARE(m_catalogue.alliances.alliances.size(), 4);
        QCOMPARE(m_catalogue.clusters.size(), 5);
        QCOMPARE(m_catalogue.bases.size(), 3);
        QCOMPARE(m_catalogue.measures.size(), 35);
        QCOMPARE(m_catalogue.events.size(), 8);
        QCOMPARE(m_catalogue.directions.size(), 7);
        QCOMPARE(m_catalogue.districts.size(), 14); // 10 administrative, 4 functional zones
    }

    void countsFieldsAndNodes()
    {
        QList<qsizetype> fields;
        for (const PlanProgramme& programme : m_catalogue.programmes)
            fields.append(programme.scenarioFields.size());
        QCOMPARE(fields, (QList<qsizetype>{4, 3, 3, 5}));
        QList<qsizetype> nodes;
        for (const PlanCluster& cluster : m_catalogue.clusters)
            nodes.append(cluster.nodes.size());
        QCOMPARE(nodes, (QList<qsizetype>{4, 3, 3, 6, 5}));
    }

    void idsAreThoseOfEarlierVersions()
    {
        QFile file(QStringLiteral(TOUYAN_TEST_DATA "/plan_ids.txt"));
        const QString actual = idLines(m_catalogue).join(u'\n') + u'\n';
        if (qEnvironmentVariableIsSet("TOUYAN_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(actual, QString::fromUtf8(file.readAll()));
    }

    void relationsFitTheirFigures()
    {
        for (const PlanTarget& target : m_catalogue.targets) {
            QVERIFY2(fitsItsRelation(target), qPrintable(target.code));
            const auto* indicator = entryWithCode(m_catalogue.indicators, target.indicator);
            QCOMPARE(target.unit, indicator->unit);
        }
    }

    void outputOfTheBasesAddsUp()
    {
        int sum = 0;
        for (const PlanTarget& part : partsOfTarget(m_catalogue, u"T20-OUTPUT"))
            sum += part.low;
        QCOMPARE(sum, 100);
        QCOMPARE(entryWithCode(m_catalogue.targets, u"T20-OUTPUT")->low, sum);
    }

    void whatThePlanDoesNotSayIsNotStated()
    {
        QVERIFY(!m_catalogue.document.number);
        QVERIFY(!m_catalogue.document.issuedOn);
        QVERIFY(!entryWithCode(m_catalogue.targets, u"TX-ALLIANCE")->year);
        const PlanSubsidyRule* matching = entryWithCode(m_catalogue.subsidyRules, u"S02");
        QVERIFY(!matching->rate && !matching->cap && !matching->fixedAmount);
        QCOMPARE(matching->rateWording->zh, u"一定比例"_s);
        QVERIFY(!entryWithCode(m_catalogue.subsidyRules, u"S01")->payer);
        QVERIFY(m_catalogue.teams.named.isEmpty());
        QVERIFY(m_catalogue.alliances.named.isEmpty());
        QVERIFY(!entryNamed(m_catalogue.districts, u"旅顺口区")->reference.isStated());
    }

    void moneyIsExact()
    {
        const PlanSubsidyRule* equipment = entryWithCode(m_catalogue.subsidyRules, u"S05");
        QCOMPARE(equipment->rate->hundredths(), 30'00);
        QCOMPARE(equipment->cap->fen(), 2000 * Money::FenPerWan);
        const PlanSubsidyRule* institute = entryWithCode(m_catalogue.subsidyRules, u"S06");
        QCOMPARE(institute->cap->fen(), 3000 * Money::FenPerWan);
        QVERIFY(institute->frequency == PlanFrequency::PerYear);
        QVERIFY(institute->capScope == PlanCapScope::InstitutionPerYear);
    }

    void damagedFileIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char* name, const QString& file, const QString& before,
                            const QString& after, const QStringList& named) {
            QTest::newRow(name) << file << before << after << named;
        };
        const QString targets = u"targets.json"_s;
        row("missing key", targets, u"\"unit\": \"个\","_s, {},
            {targets, u"T20-PLATFORM"_s, u"unit"_s});
        row("unknown key", targets, u"\"unit\": \"个\","_s, u"\"unit\": \"个\", \"colour\": 1,"_s,
            {targets, u"T20-PLATFORM"_s, u"colour"_s});
        row("text for number", targets, u"\"low\": 5"_s, u"\"low\": \"5\""_s,
            {targets, u"T20-DEMO"_s, u"low"_s});
        row("fraction for number", targets, u"\"low\": 5"_s, u"\"low\": 5.5"_s,
            {targets, u"T20-DEMO"_s, u"low"_s});
        row("null for number", targets, u"\"low\": 5"_s, u"\"low\": null"_s,
            {targets, u"T20-DEMO"_s, u"low"_s});
        row("number for flag", targets, u"Wording\": true"_s, u"Wording\": 1"_s,
            {targets, u"T30-OUTPUT"_s});
        row("unknown word", targets, u"\"about\""_s, u"\"roughly\""_s,
            {targets, u"T20-SCENARIO"_s, u"relation"_s});
        row("empty text", targets, u"\"quote\": \"建立"_s, u"\"quote\": \"\", \"x\": \"建立"_s,
            {targets, u"T20-PLATFORM"_s, u"quote"_s});
        row("id twice", targets, u"\"id\": 2,"_s, u"\"id\": 1,"_s, {targets, u"T20-TEAM"_s});
        row("id zero", targets, u"\"id\": 2,"_s, u"\"id\": 0,"_s, {targets, u"T20-TEAM"_s});
        row("code twice", targets, u"T20-TEAM"_s, u"T20-PLATFORM"_s, {targets, u"T20-PLATFORM"_s});
        row("unknown section", targets, u"二(三)"_s, u"九(三)"_s,
            {targets, u"T20-PLATFORM"_s, u"九(三)"_s});
        row("unknown unit", u"tasks.json"_s, u"[\"市科技局\""_s, u"[\"市科学局\""_s,
            {u"tasks.json"_s, u"K1"_s, u"市科学局"_s});
        row("unknown district", u"programmes.json"_s, u"\"甘井子区\""_s, u"\"甘井区\""_s,
            {u"programmes.json"_s, u"P-MFG"_s, u"甘井区"_s});
        row("member unknown", u"leading_group.json"_s, u"\"市财政局\""_s, u"\"财政局\""_s,
            {u"leading_group.json"_s, u"members"_s, u"财政局"_s});
        row("broken JSON", u"events.json"_s, u"["_s, u"[,"_s, {u"events.json"_s});
        row("object for list", u"tasks.json"_s, u"\"content\": []"_s, u"\"content\": {}"_s,
            {u"tasks.json"_s, u"K1"_s, u"content"_s});
    }

    void damagedFileIsRefused()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QStringList, named);
        const QTemporaryDir folder;
        QVERIFY(copyCatalogue(folder.path()));
        QVERIFY(loadCatalogue(folder.path()));
        QVERIFY(replaceInFile(folder.filePath(file), before, after));

        const auto loaded = loadCatalogue(folder.path());

        QVERIFY(!loaded);
        QVERIFY(loaded.error().code == ErrorCode::Damaged);
        for (const QString& word : named)
            QVERIFY2(loaded.error().message.contains(word), qPrintable(loaded.error().message));
    }

    void missingFileIsNamed()
    {
        const QTemporaryDir folder;
        QVERIFY(copyCatalogue(folder.path()));
        QVERIFY(QFile::remove(folder.filePath(u"bases.json"_s)));
        const auto loaded = loadCatalogue(folder.path());
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(u"bases.json"));
    }

private:
    Catalogue m_catalogue;
};

TOUYAN_TEST(TestCatalogue, QCoreApplication)
#include "tst_catalogue.moc"
