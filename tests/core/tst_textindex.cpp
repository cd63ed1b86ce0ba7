#include "search/pinyin.h"
#include "search/textindex.h"
#include "support/randomrecords.h"

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
    Records m_records;
};

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_textindex.moc"
