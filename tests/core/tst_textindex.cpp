#include "search/pinyin.h"
#include "search/searchwords.h"
#include "search/textindex.h"
#include "support/makers.h"
#include "support/randomrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

Project makeProject(qint64 id, const QString& name, const QString& undertaker)
{
    Project project;
    project.id = {id};
    project.code = u"DL-%1"_s.arg(id, 3, 10, QChar(u'0'));
    project.name = name;
    project.undertaker = undertaker;
    return project;
}

} // namespace

class TestTextIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_records = {};
        ChangeSet changes;
        changes.insert(makeProject(1, u"智能制造云平台（示例）"_s, u"甲公司"_s));
        changes.insert(makeProject(2, u"重型装备数字化车间"_s, u"乙公司"_s));
        changes.insert(makeProject(3, u"AI 港口调度"_s, u"智能科技公司"_s));
        m_records.apply(changes);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("characters") << u"智能"_s << QList<qint64>{1, 3};
        QTest::newRow("initials") << u"znzz"_s << QList<qint64>{1};
        QTest::newRow("initials in upper case") << u"ZNZZ"_s << QList<qint64>{1};
        QTest::newRow("pinyin") << u"zhizao"_s << QList<qint64>{1};
        QTest::newRow("polyphone") << u"zxzb"_s << QList<qint64>{2};
        QTest::newRow("code") << u"dl-003"_s << QList<qint64>{3};
        QTest::newRow("two words must both hold") << u"智能 港口"_s << QList<qint64>{3};
        QTest::newRow("initials up to a bracket") << u"znzzypt（"_s << QList<qint64>{1};
        QTest::newRow("characters among initials") << u"zn制造"_s << QList<qint64>{};
        QTest::newRow("latin letters") << u"ai 港"_s << QList<qint64>{3};
        QTest::newRow("not across fields") << u"平台甲"_s << QList<qint64>{};
        QTest::newRow("nothing") << u"海底隧道"_s << QList<qint64>{};
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QList<qint64>, ids);
        const auto hits = TextIndex<Project>(m_records).find(query);
        QList<qint64> found;
        for (const ProjectId id : hits)
            found.append(id.value);
        QCOMPARE(found, ids);
    }

    void recordsItRefersToAreFound_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString& query :
             {u"市科技局"_s, u"skjj"_s, u"市发展"_s, u"gjz"_s, u"甘井子区"_s, u"ganjingzi"_s,
              u"陈甲"_s, u"cj"_s, u"0411"_s, u"海运物流"_s, u"hywl"_s, u"智慧物流"_s,
              u"钢结构 甘井子"_s, u"钢结构　ｓｋｊｊ"_s, u"（示例）"_s, u"(示例)"_s})
            QTest::newRow(qPrintable(query)) << query;
    }
    void recordsItRefersToAreFound()
    {
        QFETCH(const QString, query);
        addReferringProject();
        QVERIFY(TextIndex<Project>(m_records).find(query).contains(ProjectId{9}));
        for (const QString& word : searchWords(query))
            QVERIFY(searchText(*m_records.find(ProjectId{9}), m_records).contains(word));
    }

    void wordsOfOneRecordAreNotThoseOfAnother()
    {
        addReferringProject();
        const TextIndex<Project> index(m_records);
        QVERIFY(index.find(u"港口 甘井子"_s).isEmpty());
        QVERIFY(index.find(u"局市"_s).isEmpty()); // of two units
    }

    void renamedDistrictIsFollowed()
    {
        addReferringProject();
        TextIndex<Project> index(m_records);
        ChangeSet changes;
        District renamed = *m_records.find(DistrictId{31});
        renamed.name = u"示例新区"_s;
        changes.update(*m_records.find(DistrictId{31}), renamed);
        m_records.apply(changes);
        index.apply(m_records, changes);
        QVERIFY(index.find(u"甘井子"_s).isEmpty());
        QCOMPARE(index.find(u"slxq"_s), QList<ProjectId>{ProjectId{9}});
    }

    void followsChanges()
    {
        TextIndex<Project> index(m_records);
        ChangeSet changes;
        Project renamed = *m_records.find(ProjectId{2});
        renamed.name = u"智慧海洋牧场"_s;
        changes.update(*m_records.find(ProjectId{2}), renamed);
        changes.remove(*m_records.find(ProjectId{1}));
        m_records.apply(changes);
        index.apply(m_records, changes);
        QCOMPARE(index.find(u"zhhy"_s), QList<ProjectId>{ProjectId{2}});
        QVERIFY(index.find(u"znzz"_s).isEmpty());
    }

    void followingChangesEqualsReadingAnew()
    {
        QRandomGenerator generator(7);
        TextIndex<Project> index(m_records);
        qint64 nextId = 10;
        for (int round = 0; round < 100; ++round) {
            const QList<Project> rows = m_records.all<Project>().rows();
            ChangeSet changes;
            Project made = randomRecord<Project>(generator, m_records);
            made.id = {nextId += generator.bounded(1, 3)};
            changes.insert(made);
            Project changed = randomRecord<Project>(generator, m_records);
            const Project& row = rows.at(generator.bounded(rows.size()));
            changed.id = row.id;
            if (generator.bounded(3) == 0)
                changes.remove(row);
            else
                changes.update(row, changed);
            m_records.apply(changes);
            index.apply(m_records, changes);
            if (round % 4 == 0) { // what was removed comes back between the others
                m_records.apply(changes.inverted());
                index.apply(m_records, changes.inverted());
            }
            const TextIndex<Project> anew(m_records);
            for (const QString& query : {made.code, row.code, changed.code, row.name, u"a"_s})
                QCOMPARE(index.find(query), anew.find(query));
        }
    }

    void spellsPinyin()
    {
        QCOMPARE(pinyinInitials(u"智能制造2.0"_s), u"znzz2.0"_s);
        QCOMPARE(pinyin(u"大连"_s), u"dalian"_s);
        QCOMPARE(pinyinOf(u'绿'), u"lu"_s);
        QCOMPARE(pinyin(u"二〇二一"_s), u"erlingeryi"_s);
        QCOMPARE(pinyinOf(u'A'), QString());
        QCOMPARE(pinyinOf(u'。'), QString());
        QCOMPARE(pinyinOf(QChar(0x33ff)), QString());
        QCOMPARE(pinyinOf(QChar(0xa000)), QString());
    }

    void everyCommonCharacterHasAReadingOfLetters()
    {
        int unread = 0;
        for (char16_t character = 0x4e00; character <= 0x9fa5; ++character) {
            const QString reading = pinyinOf(character);
            unread += reading.isEmpty();
            for (const QChar letter : reading)
                QVERIFY(letter >= u'a' && letter <= u'z');
        }
        QVERIFY2(unread < 600, qPrintable(QString::number(unread))); // rare ones
    }

private:
    /// A project with district, units, programme, field and contact.
    void addReferringProject()
    {
        ChangeSet changes;
        changes.insert(aDistrict().withId(31).withCode("Q1").withName("甘井子区").make());
        changes.insert(aUnit().withId(32).withCode("U1").withName("市科技局").make());
        changes.insert(aUnit().withId(33).withCode("U2").withName("市发展改革委").make());
        Programme programme;
        programme.id = {34};
        programme.name = u"智慧物流应用示范工程"_s;
        changes.insert(programme);
        ScenarioField field;
        field.id = {35};
        field.name = u"海运物流"_s;
        field.programme = programme.id;
        changes.insert(field);
        Project project = makeProject(9, u"钢结构检测（示例）"_s, u"丙公司"_s);
        project.district = {31};
        project.responsibleUnits = {UnitId{32}, UnitId{33}};
        project.programme = programme.id;
        project.scenarioField = field.id;
        project.contactName = u"陈甲"_s;
        project.contactPhone = u"0411-00000000"_s;
        changes.insert(project);
        m_records.apply(changes);
    }

    Records m_records;
};

TOUYAN_TEST(TestTextIndex, QCoreApplication)
#include "tst_textindex.moc"
