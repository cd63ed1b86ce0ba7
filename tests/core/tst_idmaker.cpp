#include "base/id.h"
#include "base/idmaker.h"
#include "domain/recordkind.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace touyan;

class TestIdMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsGrow();
    void twoMakersMakeDifferentIds();
    void idsOfKindsAreDifferentTypes();
};

void TestIdMaker::idsGrow()
{
    IdMaker ids;
    qint64 last = 0;
    for (int i = 0; i < 100'000; ++i) {
        const qint64 next = ids.nextValue();
        QVERIFY(next > last);
        last = next;
    }
}

void TestIdMaker::twoMakersMakeDifferentIds()
{
    // As two computers would in the same millisecond: the start within it is drawn from two
    // million.
    QSet<qint64> all;
    constexpr int Makers = 30;
    for (int i = 0; i < Makers; ++i)
        all.insert(IdMaker().nextValue());
    QVERIFY(all.size() >= Makers - 1);
}

void TestIdMaker::idsOfKindsAreDifferentTypes()
{
    static_assert(!std::is_convertible_v<ProjectId, MilestoneId>);
    static_assert(!std::is_convertible_v<qint64, ProjectId>);
    IdMaker ids;
    QVERIFY(ids.next<ProjectId>().isValid());
    QVERIFY(!ProjectId().isValid());
}

TOUYAN_TEST(TestIdMaker, QCoreApplication)
#include "tst_idmaker.moc"
