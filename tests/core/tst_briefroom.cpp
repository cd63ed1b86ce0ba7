#include "reports/briefroom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace touyan;

namespace {

constexpr BriefRoom PageRoom{6, 6, 5, 11, 4};

} // namespace

class TestBriefRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fullPageStaysAsItIs()
    {
        QCOMPARE(
            sharedRoom(PageRoom, {.targets = 13, .districts = 11, .attention = 12, .dates = 21}),
            PageRoom);
    }

    void whatOnePartDoesNotNeedGoesToOthers()
    {
        const BriefRoom shared =
            sharedRoom(PageRoom, {.targets = 13, .districts = 11, .attention = 0, .dates = 21});
        QCOMPARE(shared.targets, 13); // seven of the nine rows that attention leaves
        QCOMPARE(shared.districts, 8);
        QCOMPARE(shared.dates, 4);
    }

    void roomNeverGrows()
    {
        for (const qsizetype targets : {0, 3, 13}) {
            for (const qsizetype attention : {0, 2, 30}) {
                const BriefRoom shared = sharedRoom(
                    PageRoom,
                    {.targets = targets, .districts = 2, .attention = attention, .dates = 40});
                const auto shown = [](qsizetype room, qsizetype needed) -> qsizetype {
                    return needed == 0 ? -2 : std::min(room, needed); // without headings
                };
                QVERIFY(shown(shared.targets, targets) + shown(shared.districts, 2)
                            + shown(shared.attentionLines, 2 * attention) + shown(shared.dates, 40)
                        <= 6 + 6 + 11 + 4);
            }
        }
    }
};

TOUYAN_TEST(TestBriefRoom, QCoreApplication)
#include "tst_briefroom.moc"
