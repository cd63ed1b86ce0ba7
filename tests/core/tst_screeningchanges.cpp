#include "selection/screeningchanges.h"
#include "support/listrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// A list with four candidates: sound, without a phone, over before the year, and decided by hand.
struct Candidates
{
    ListRecords records;
    AnnualList list = records.addList(2021, ListState::Screening);
    QList<ListEntry> entries;
    IdMaker ids;

    Candidates()
    {
        add([](Project&) {});
        add([](Project& project) { project.contactPhone.clear(); });
        add([](Project& project) {
            project.plannedStart = QDate(2019, 1, 1);
            project.plannedFinish = QDate(2020, 1, 1);
        });
        add([](Project& project) { project.contactPhone.clear(); });
        ListEntry decided = entries.last();
        decided.screening = ScreeningVerdict::Passed;
        decided.screeningReason = u"电话已口头补报"_s;
        records.change(entries.last(), decided);
        entries.last() = decided;
    }
    template <typename Adjust>
    void add(Adjust adjust)
    {
        const Project project = records.addProject(u"项目%1"_s.arg(entries.size() + 1), adjust);
        entries.append(records.addEntry(list, project));
    }
    void apply(const ChangeSet& changes)
    {
        Records after = records;
        after.apply(changes);
        now = after;
    }
    ScreeningVerdict verdictOf(int entry) const
    {
        return now.find(entries.at(entry).id)->screening;
    }

    Records now;
};

} // namespace

/// What the officer and the office change in a screening.
class TestScreeningChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suggestionsNeverOverrideTheOfficer()
    {
        Candidates candidates;
        const auto screened = screenedEntries(candidates.records, 2021);
        const ChangeSet changes = acceptSuggestions(candidates.records, *screened);
        QCOMPARE(changes.size(), 3);
        candidates.apply(changes);
        using enum ScreeningVerdict;
        QCOMPARE(candidates.verdictOf(0), Passed);
        QCOMPARE(candidates.verdictOf(1), Supplement);
        QCOMPARE(candidates.verdictOf(2), Failed);
        QCOMPARE(candidates.verdictOf(3), Passed);
        const auto reasonOf = [&](int entry) {
            return candidates.now.find(candidates.entries.at(entry).id)->screeningReason;
        };
        QCOMPARE(reasonOf(0), QString());
        QVERIFY(isComputedReason(reasonOf(1)));
        QVERIFY(!isComputedReason(reasonOf(3)));
        // Once more changes nothing.
        QVERIFY(
            acceptSuggestions(candidates.now, *screenedEntries(candidates.now, 2021)).isEmpty());
        Records back = candidates.now;
        back.apply(changes.inverted());
        QVERIFY(back == candidates.records.records());
    }

    void openSuggestionsStayOpen()
    {
        Candidates candidates;
        candidates.records.add(ScreeningQuestion{{}, u"是否盖章"_s, candidates.list.id, 1, {}});
        const auto screened = screenedEntries(candidates.records, 2021);
        const ChangeSet changes = acceptSuggestions(candidates.records, *screened);
        candidates.apply(changes);
        QCOMPARE(candidates.verdictOf(0), ScreeningVerdict::Open);
        QCOMPARE(candidates.verdictOf(2), ScreeningVerdict::Failed);
    }

    void verdictIsOneChangeForAnyNumber()
    {
        Candidates candidates;
        QList<ListEntryId> all;
        for (const ListEntry& entry : std::as_const(candidates.entries))
            all.append(entry.id);
        const ChangeSet changes =
            *setScreening(candidates.records, all, ScreeningVerdict::Failed, u" 超期 "_s);
        QCOMPARE(changes.size(), 4);
        QVERIFY(!changes.label().isEmpty());
        candidates.apply(changes);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(candidates.verdictOf(i), ScreeningVerdict::Failed);
        QCOMPARE(candidates.now.find(all.first())->screeningReason, u"超期"_s);
        QVERIFY(setScreening(candidates.now, all, ScreeningVerdict::Failed, u"超期"_s)->isEmpty());
    }

    void passingAgainstTheChecksNeedsAReason()
    {
        Candidates candidates;
        const auto pass = [&](const QList<int>& rows, const QString& reason) {
            QList<ListEntryId> entries;
            for (const int row : rows)
                entries.append(candidates.entries.at(row).id);
            return setScreening(candidates.records, entries, ScreeningVerdict::Passed, reason);
        };
        QVERIFY(pass({0}, {})); // nothing is against it
        const auto supplement = pass({1}, u"  "_s);
        QVERIFY(!supplement);
        QVERIFY(supplement.error().message.contains(u"项目2"_s));
        QVERIFY(!pass({2}, {}));
        const auto many = pass({0, 1, 2, 3}, {});
        QVERIFY(!many);
        QVERIFY(many.error().message.contains(u"项目3"_s));
        QVERIFY(!many.error().message.contains(u"项目1"_s));
        // What the checks had against it is no reason for it.
        QVERIFY(!pass({1}, u"Checks: no phone"_s));
        QVERIFY(!pass({1}, u"检查：缺电话"_s));
        const auto all = pass({0, 1, 2, 3}, u"材料已补齐"_s);
        QVERIFY(all);
        QCOMPARE(all->size(), 4);
    }

    void unansweredQuestionsNeedAReasonToPass()
    {
        Candidates candidates;
        const auto question = candidates.records.add(
            ScreeningQuestion{{}, u"是否盖章"_s, candidates.list.id, 1, u"盖章件"_s});
        const ListEntryId sound = candidates.entries.first().id;
        const auto pass = [&](const Records& records, const QString& reason) {
            return setScreening(records, {sound}, ScreeningVerdict::Passed, reason);
        };
        const auto answered = [&](bool isYes) {
            Records records = candidates.records;
            records.apply(answerQuestion(records, candidates.ids, question.id, {sound}, isYes, {}));
            return records;
        };
        const auto refused = pass(candidates.records, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"项目1"_s));
        QVERIFY(!pass(answered(false), {}));
        QVERIFY(pass(answered(true), {}));
        QVERIFY(pass(candidates.records, u"当场核验（示例）"_s));
        QVERIFY(pass(answered(false), u"当场核验（示例）"_s));
        // Turning it down for what the checks say is not refused for want of a reason.
        const auto failed = setScreening(answered(false), {sound}, ScreeningVerdict::Failed, {});
        QVERIFY(failed);
        QVERIFY(failed->deltas<ListEntry>().front().after->screeningReason.contains(u"是否盖章"_s));
        QVERIFY(
            setScreening(answered(false), {sound}, ScreeningVerdict::Failed, u"检查：是否盖章"_s));
    }

    /// Silence is nothing against a project: who turns it down says why.
    void failingForUnansweredQuestionsNeedsAReason()
    {
        Candidates candidates;
        candidates.records.add(ScreeningQuestion{{}, u"是否盖章"_s, candidates.list.id, 1, {}});
        const auto turnDown = [&](int row, ScreeningVerdict verdict, const QString& reason) {
            return setScreening(candidates.records, {candidates.entries.at(row).id}, verdict,
                                reason);
        };
        const auto screened = screenedEntries(candidates.records, 2021);
        QCOMPARE(screened->front().suggested(), ScreeningVerdict::Open);
        QCOMPARE(screened->front().objections(), QString());
        for (const auto verdict : {ScreeningVerdict::Failed, ScreeningVerdict::Supplement}) {
            const auto refused = turnDown(0, verdict, {});
            QVERIFY(!refused && refused.error().message.contains(u"项目1"_s));
            QVERIFY(!turnDown(0, verdict, u"检查：尚未回答：是否盖章"_s));
            QVERIFY(turnDown(0, verdict, u"不在支持范围（示例）"_s));
        }
        // What the checks do have against another is its reason, without the silence.
        const auto found = turnDown(2, ScreeningVerdict::Failed, {});
        QVERIFY(found);
        const QString reason = found->deltas<ListEntry>().front().after->screeningReason;
        QVERIFY2(reason.contains(u"2020"_s) && !reason.contains(u"是否盖章"_s), qPrintable(reason));
    }

    void turningDownWhatIsSoundNeedsAReason()
    {
        Candidates candidates;
        const auto turnDown = [&](int row, ScreeningVerdict verdict, const QString& reason) {
            return setScreening(candidates.records, {candidates.entries.at(row).id}, verdict,
                                reason);
        };
        for (const auto verdict : {ScreeningVerdict::Failed, ScreeningVerdict::Supplement}) {
            QVERIFY(!turnDown(0, verdict, u" "_s));
            QVERIFY(turnDown(0, verdict, u"超出范围（示例）"_s));
            const auto found = turnDown(1, verdict, {});
            QVERIFY(found);
            QVERIFY(isComputedReason(found->deltas<ListEntry>().front().after->screeningReason));
        }
        QVERIFY(turnDown(0, ScreeningVerdict::Open, {}));
    }

    void overOnceTheMeetingHasDecided()
    {
        Candidates candidates;
        for (size_t i = 0; i < choices<ListState>().size(); ++i) {
            AnnualList list = candidates.list;
            list.state = static_cast<ListState>(i);
            ChangeSet moved(u"state"_s);
            moved.update(candidates.list, list);
            candidates.apply(moved);
            const bool isOpen = list.state <= ListState::Deliberation;
            const auto failing = setScreening(candidates.now, {candidates.entries.first().id},
                                              ScreeningVerdict::Failed, u"超期"_s);
            QCOMPARE(failing.has_value(), isOpen);
            const auto screened = screenedEntries(candidates.now, 2021);
            QCOMPARE(acceptSuggestions(candidates.now, *screened).isEmpty(), !isOpen);
        }
    }

    void answersComeChangeAndGo()
    {
        Candidates candidates;
        const auto question =
            candidates.records.add(ScreeningQuestion{{}, u"是否盖章"_s, candidates.list.id, 1, {}});
        const ListEntryId entry = candidates.entries.first().id;
        const auto answer = [&](const Records& records, std::optional<bool> isYes) {
            return answerQuestion(records, candidates.ids, question.id, {entry}, isYes, u"备注"_s);
        };
        QVERIFY(answer(candidates.records, std::nullopt).isEmpty());
        candidates.apply(answer(candidates.records, false));
        const ScreeningAnswer* made = findAnswer(candidates.now, question.id, entry);
        QVERIFY(made && !made->isYes);
        QCOMPARE(made->remark, u"备注"_s);
        Records changed = candidates.now;
        changed.apply(answer(changed, true));
        QCOMPARE(changed.all<ScreeningAnswer>().size(), 1);
        QVERIFY(findAnswer(changed, question.id, entry)->isYes);
        changed.apply(answer(changed, std::nullopt));
        QVERIFY(changed.all<ScreeningAnswer>().isEmpty());
    }

    void questionsAreAddedMovedAndRemoved()
    {
        Candidates candidates;
        Records records = candidates.records;
        for (const QString& text : {u"一"_s, u"二"_s, u"三"_s})
            records.apply(addQuestion(records, candidates.ids, candidates.list.id, text));
        const auto order = [&] {
            QString names;
            for (const ScreeningQuestion* question : questionsOf(records, candidates.list.id))
                names += question->name;
            return names;
        };
        const auto idOf = [&](int at) {
            return questionsOf(records, candidates.list.id).at(static_cast<size_t>(at))->id;
        };
        QCOMPARE(order(), u"一二三"_s);
        records.apply(moveQuestion(records, idOf(2), -1));
        QCOMPARE(order(), u"一三二"_s);
        records.apply(moveQuestion(records, idOf(0), 5));
        QCOMPARE(order(), u"三二一"_s);
        QVERIFY(moveQuestion(records, idOf(0), -1).isEmpty());
        const ListEntryId entry = candidates.entries.first().id;
        records.apply(answerQuestion(records, candidates.ids, idOf(1), {entry}, true, {}));
        records.apply(removeQuestion(records, idOf(1)));
        QCOMPARE(order(), u"三一"_s);
        QVERIFY(records.all<ScreeningAnswer>().isEmpty());
    }
};

TOUYAN_TEST(TestScreeningChanges, QCoreApplication)
#include "tst_screeningchanges.moc"
