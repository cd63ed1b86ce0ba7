#include "reports/expertdrawpaper.h"
#include "reports/reviewsummarypaper.h"
#include "selection/drawrecord.h"
#include "selection/reviewround.h"
#include "support/golden.h"
#include "support/samplereview.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Projects = 5;

/// A change of one row of @p records.
template <typename T>
void edit(Records& records, Id<T> id, const std::function<void(T&)>& change)
{
    T after = *records.find(id);
    change(after);
    ChangeSet changes;
    changes.update(*records.find(id), after);
    records.apply(changes);
}

Records undrawn()
{
    Records records = recordsOf({sampleReview(Projects, 9)});
    edit<AnnualList>(records, SampleList, [](AnnualList& list) { list.quota = 2; });
    edit<Expert>(records, {2}, [](Expert& expert) { expert.active = false; });
    for (qint64 id = 3; id <= 7; ++id)
        edit<Expert>(records, {id}, [](Expert& expert) {
            expert.relatedOrganisations = {u"企业1股份有限公司"_s};
        });
    edit<Expert>(records, {9}, [](Expert& expert) {
        expert.relatedOrganisations = {u"企业1"_s, u"企业2"_s, u"企业3"_s};
    });
    return records;
}

Records drawn(const DrawRules& rules)
{
    Records records = undrawn();
    IdMaker ids;
    const ReviewRound& round = *records.find(SampleRound);
    const auto draw = drawPanel(drawQuestion(records, round, rules, u"大连2020"_s));
    records.apply(drawChanges(records, round, draw.value(),
                              QDateTime(QDate(2020, 2, 19), QTime(9, 30)), ids));
    return records;
}

/// Six seats in the order of the experts, with a tie, a recusal, an exclusion, a "no" and a gap.
Records scored()
{
    Records records = undrawn();
    records.apply(sampleScores(Projects, 6, [](int seat, int project) {
        if (seat == 5 && project == 5)
            return std::optional<double>();
        return std::optional(95.0 - 5 * std::max(2, project) + (seat == 3 ? -4 : 0)
                             + (project == 4 && seat == 1 ? 30 : 0));
    }));
    ChangeSet changes;
    changes.insert(ReviewRecusal{{1}, SampleRound, {4}, {3}, u"同单位"_s});
    records.apply(changes);
    edit<ReviewSeat>(records, {6}, [](ReviewSeat& seat) {
        seat.isExcluded = true;
        seat.exclusionReason = u"未按要求打分。"_s;
    });
    edit<ReviewScore>(records, {6}, [](ReviewScore& score) { score.passes = false; });
    return records;
}

Document drawPaper(const Records& records)
{
    return expertDrawPaper(records, *records.find(SampleRound));
}

Document summaryPaper(const Records& records)
{
    return reviewSummaryPaper(records, *records.find(SampleRound));
}

} // namespace

class TestReviewPapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordOfTheDrawReadsAsAgreed()
    {
        QVERIFY(
            compareGolden(u"expertdrawpaper.txt"_s, drawPaper(drawn({.panelSize = 5})).toText()));
    }

    void recordSaysByWhichRules()
    {
        const QString byField =
            drawPaper(drawn({.panelSize = 4, .isByField = true, .fields = {u"视觉"_s}})).toText();
        QVERIFY(byField.contains(u"下列专业领域均须有代表：视觉"));
        const QString strict =
            drawPaper(drawn({.panelSize = 2, .related = RelatedExperts::KeptOut})).toText();
        QVERIFY(strict.contains(u"不进入候选库"));
        QVERIFY(strict.contains(u"均无利害关系"));
    }

    void tamperedDrawIsSaidOnThePaper()
    {
        Records records = drawn({.panelSize = 5});
        QVERIFY(drawPaper(records).toText().contains(u"完全一致"));
        const ReviewSeat seat = records.all<ReviewSeat>().rows().first();
        edit<ReviewSeat>(records, seat.id, [](ReviewSeat& row) { row.number = 9; });
        QVERIFY(drawPaper(records).toText().contains(u"不一致"));
    }

    void undrawnRoundIsAPaperToo() { QVERIFY(drawPaper(undrawn()).toText().contains(u"尚未抽取")); }

    void summaryReadsAsAgreed()
    {
        QVERIFY(compareGolden(u"reviewsummarypaper.txt"_s, summaryPaper(scored()).toText()));
    }

    void summaryNamesNoExpert()
    {
        const QString text = summaryPaper(scored()).toText();
        for (int number = 1; number <= 9; ++number)
            QVERIFY(!text.contains(u"院校%1"_s.arg(number)));
    }

    void summaryNamesExpertsWhenAsked()
    {
        const Records records = scored();
        const ReviewRound& round = *records.find(SampleRound);
        const QString text = reviewSummaryPaper(records, round, ExpertNames::Shown).toText();
        const RoundRows rows = roundRows(records, round);
        for (const ReviewSeat& seat : rows.seats)
            QVERIFY(text.contains(records.find(seat.expert)->name));
    }

    void summaryFillsTheText()
    {
        const Document paper = summaryPaper(scored());
        for (const Block& block : paper.sections.first().blocks) {
            const auto* table = std::get_if<PaperTable>(&block);
            if (!table)
                continue;
            QCOMPARE(table->width(), 225.0);
            for (int row = 0; row < table->rows.count(); ++row) {
                int columns = 0;
                for (const TableCell& cell : table->rows.at(row).cells)
                    columns += cell.columnSpan;
                QCOMPARE(columns, table->columns.size());
            }
        }
    }

    void emptyRoundIsASummaryToo()
    {
        Records records = recordsOf({sampleReview(0, 0)});
        QVERIFY(summaryPaper(records).toText().contains(u"未设名额"));
        QVERIFY(drawPaper(records).toText().contains(u"尚未抽取"));
    }
};

TOUYAN_TEST(TestReviewPapers, QCoreApplication)
#include "tst_reviewpapers.moc"
