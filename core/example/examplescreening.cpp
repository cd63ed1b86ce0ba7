#include "example/examplescreening.h"

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// An answer that is not a plain yes: which candidate, which question, and what is wrong.
struct Lack
{
    int candidate; ///< counted from 0 in the order of the list
    int question; ///< the same
    const char16_t* remark;
};

constexpr std::array Lacks = {
    Lack{2, 1, u"备案证明仍在办理（示例）"},
    Lack{5, 0, u"缺公章（示例）"},
    Lack{5, 2, u"信用报告已过期（示例）"},
    Lack{11, 1, u"附件为征求意见稿（示例）"},
};

/// So many of the last candidates are not looked at yet.
constexpr int CandidatesLeft = 4;

QString remarkOf(int candidate, int question)
{
    for (const Lack& lack : Lacks) {
        if (lack.candidate == candidate && lack.question == question)
            return QString::fromUtf16(lack.remark);
    }
    return {};
}

void passEntries(ChangeSet& changes, const AnnualList& list)
{
    constexpr int SupplementedFirst = 2; // as the steps of the list of 2020 say
    int passed = 0;
    for (Delta<ListEntry>& delta : changes.deltas<ListEntry>()) {
        ListEntry& entry = *delta.after;
        if (entry.list != list.id || entry.status == EntryStatus::CarriedOver)
            continue;
        entry.screening = ScreeningVerdict::Passed;
        if (++passed <= SupplementedFirst)
            entry.screeningReason = u"资金来源补正后通过（示例）"_s;
    }
}

void answerQuestions(ChangeSet& changes, const Records& records, const AnnualList& list,
                     ExampleIds& ids)
{
    std::vector<ListEntryId> candidates;
    for (const Delta<ListEntry>& delta : changes.deltas<ListEntry>()) {
        if (delta.after->list == list.id && delta.after->status == EntryStatus::Candidate)
            candidates.push_back(delta.after->id);
    }
    const int answered = static_cast<int>(candidates.size()) - CandidatesLeft;
    int number = 0;
    for (const ScreeningQuestion& question : records.all<ScreeningQuestion>()) {
        if (question.list != list.id)
            continue;
        for (int i = 0; i < answered; ++i) {
            ScreeningAnswer answer;
            answer.id = ids.next<ScreeningAnswer>();
            answer.question = question.id;
            answer.entry = candidates.at(static_cast<size_t>(i));
            answer.remark = remarkOf(i, number);
            answer.isYes = answer.remark.isEmpty();
            changes.insert(answer);
        }
        ++number;
    }
}

} // namespace

void addScreening(ChangeSet& changes, const Records& records, ExampleIds& ids)
{
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.issuedOn.isValid())
            passEntries(changes, list);
        else
            answerQuestions(changes, records, list, ids);
    }
}

} // namespace touyan
