#include "selection/screeningchanges.h"

#include "selection/firstnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

// Written before the reasons that checks gave, in both languages, so that a letter can tell them
// from what an officer wrote.
constexpr QLatin1StringView ComputedEnglish = "Checks: "_L1;
const QString ComputedChinese = u"检查："_s;

QString projectName(const Records& records, const ListEntry& entry)
{
    return records.nameOf(RecordKind::Project, entry.project.value);
}

/// What the checks say of some entries of any lists.
class Checked
{
public:
    explicit Checked(const Records& records)
        : m_records(records)
    {
    }

    EntryScreening screen(const ListEntry& entry)
    {
        auto& screener = m_screeners[entry.list];
        if (!screener)
            screener = std::make_unique<const Screener>(m_records, *m_records.find(entry.list));
        return screener->screen(entry);
    }

private:
    const Records& m_records;
    std::map<AnnualListId, std::unique_ptr<const Screener>> m_screeners;
};

/// What the checks have against the entry. A question that nobody answered is nothing against it.
QString computedReason(const EntryScreening& screening)
{
    const QString reasons = screening.objections();
    return reasons.isEmpty() ? QString()
                             : QCoreApplication::translate("Screening", "Checks: %1").arg(reasons);
}

/// Why @p verdict, which is against the entry, needs a reason in the officer's words.
QString againstNeedsReason(const EntryScreening& screening, const QString& name,
                           const QString& verdict)
{
    if (screening.suggested() == ScreeningVerdict::Open)
        //: 1: a project, 2: the verdict
        return QCoreApplication::translate("Screening",
                                           "Nobody has answered the questions of the office for "
                                           "“%1” yet, and the checks have nothing against it: "
                                           "answer them, or say in your own words why it is "
                                           "“%2”.")
            .arg(name, verdict);
    //: 1: a project, 2: the verdict
    return QCoreApplication::translate("Screening",
                                       "The checks have nothing against “%1”: “%2” needs a reason.")
        .arg(name, verdict);
}

QString passNeedsReason(const QStringList& names)
{
    if (names.size() == 1)
        return QCoreApplication::translate("Screening",
                                           "The checks are against passing %1: say in your own "
                                           "words why it passes.")
            .arg(names.first());
    const auto count = static_cast<int>(names.size());
    return QCoreApplication::translate("Screening",
                                       "The checks are against passing %n project(s) (%1): say in "
                                       "your own words why they pass.",
                                       nullptr, count)
        .arg(firstNames(names));
}

/// Why @p entries cannot simply pass: what speaks against them, or what was never looked at.
QString passRefusal(const Records& records, const QList<ListEntryId>& entries)
{
    Checked checks(records);
    QStringList against;
    QStringList unanswered;
    for (const ListEntryId id : entries) {
        const ListEntry* entry = records.find(id);
        const ScreeningVerdict suggested =
            entry ? checks.screen(*entry).suggested() : ScreeningVerdict::Passed;
        if (suggested == ScreeningVerdict::Open)
            unanswered.append(projectName(records, *entry));
        else if (suggested != ScreeningVerdict::Passed)
            against.append(projectName(records, *entry));
    }
    if (!against.isEmpty())
        return passNeedsReason(against);
    return unanswered.isEmpty()
        ? QString()
        : QCoreApplication::translate("Screening",
                                      "Questions of the office are not answered for %1: answer "
                                      "them, or say in your own words why it passes.")
              .arg(firstNames(unanswered));
}

/// Why the entry @p id is no longer screened.
QString refusalFor(const Records& records, ListEntryId id)
{
    const ListEntry* entry = records.find(id);
    const AnnualList* list = entry ? records.find(entry->list) : nullptr;
    return list ? screeningRefusal(*list) : QString();
}

QString answerLabel(const Records& records, const QList<ListEntryId>& entries)
{
    const auto count = static_cast<int>(entries.size());
    if (count > 1)
        return QCoreApplication::translate(
            "Screening", "Answer a question of the screening for %n project(s)", nullptr, count);
    const ListEntry* row = entries.isEmpty() ? nullptr : records.find(entries.first());
    return QCoreApplication::translate("Screening", "Answer a question of the screening: “%1”")
        .arg(row ? projectName(records, *row) : QString());
}

} // namespace

QString screeningRefusal(const AnnualList& list)
{
    if (list.state <= ListState::Deliberation)
        return {};
    //: 1: year, 2: present state
    return QCoreApplication::translate("Screening",
                                       "The list of %1 is at “%2”: the screening is over.")
        .arg(QString::number(list.year), choice(list.state).translatedTitle());
}

Result<ChangeSet> setScreening(const Records& records, const QList<ListEntryId>& entries,
                               ScreeningVerdict verdict, const QString& reason)
{
    for (const ListEntryId id : entries) {
        if (const QString why = refusalFor(records, id); !why.isEmpty())
            return Error{ErrorCode::Validation, why, {}};
    }
    const QString words = reason.trimmed();
    if (verdict == ScreeningVerdict::Passed && (words.isEmpty() || isComputedReason(words))) {
        if (const QString why = passRefusal(records, entries); !why.isEmpty())
            return Error{ErrorCode::Validation, why, {}};
    }
    const bool isAgainst =
        verdict == ScreeningVerdict::Supplement || verdict == ScreeningVerdict::Failed;
    Checked checks(records);
    const QString title = choice(verdict).translatedTitle();
    ChangeSet changes;
    for (const ListEntryId id : entries) {
        const ListEntry* entry = records.find(id);
        if (!entry)
            continue;
        ListEntry after = *entry;
        after.screening = verdict;
        after.screeningReason = words;
        if (isAgainst && (words.isEmpty() || isComputedReason(words))) {
            const EntryScreening screening = checks.screen(*entry);
            const QString computed = computedReason(screening);
            if (computed.isEmpty())
                return Error{ErrorCode::Validation,
                             againstNeedsReason(screening, projectName(records, *entry), title),
                             {}};
            after.screeningReason = computed; // words of the checks may be out of date by now
        }
        changes.update(*entry, after);
        //: 1: a project, 2: the verdict
        changes.setLabel(QCoreApplication::translate("Screening", "Screen “%1”: %2")
                             .arg(projectName(records, *entry), title));
    }
    if (entries.size() > 1)
        //: 1: the verdict, 2: number of projects
        changes.setLabel(QCoreApplication::translate("Screening", "Screen %2 projects: %1")
                             .arg(title, QString::number(entries.size())));
    return changes;
}

ChangeSet acceptSuggestions(const Records& records, const std::vector<EntryScreening>& screened)
{
    ChangeSet changes(
        QCoreApplication::translate("Screening", "Accept the suggestions of the screening"));
    for (const EntryScreening& screening : screened) {
        const ListEntry* entry = records.find(screening.entry);
        const ScreeningVerdict suggested = screening.suggested();
        if (!entry || entry->screening != ScreeningVerdict::Open
            || suggested == ScreeningVerdict::Open
            || !refusalFor(records, screening.entry).isEmpty())
            continue;
        ListEntry after = *entry;
        after.screening = suggested;
        if (const QString reason = computedReason(screening); !reason.isEmpty())
            after.screeningReason = reason;
        changes.update(*entry, after);
    }
    return changes;
}

bool isComputedReason(const QString& reason)
{
    return reason.startsWith(ComputedEnglish) || reason.startsWith(ComputedChinese);
}

const ScreeningAnswer* findAnswer(const Records& records, ScreeningQuestionId question,
                                  ListEntryId entry)
{
    for (const ScreeningAnswer& answer : records.all<ScreeningAnswer>()) {
        if (answer.question == question && answer.entry == entry)
            return &answer;
    }
    return nullptr;
}

ChangeSet answerQuestion(const Records& records, IdMaker& ids, ScreeningQuestionId question,
                         const QList<ListEntryId>& entries, std::optional<bool> isYes,
                         const QString& remark)
{
    ChangeSet changes(answerLabel(records, entries));
    for (const ListEntryId entry : entries) {
        const ScreeningAnswer* before = findAnswer(records, question, entry);
        if (!isYes) {
            if (before)
                changes.remove(*before);
            continue;
        }
        ScreeningAnswer after = before ? *before : ScreeningAnswer{};
        after.question = question;
        after.entry = entry;
        after.isYes = *isYes;
        after.remark = remark.trimmed();
        if (before) {
            changes.update(*before, after);
        } else {
            after.id = ids.next<ScreeningAnswerId>();
            changes.insert(after);
        }
    }
    return changes;
}

ChangeSet addQuestion(const Records& records, IdMaker& ids, AnnualListId list, const QString& text)
{
    const auto questions = questionsOf(records, list);
    ScreeningQuestion question;
    question.id = ids.next<ScreeningQuestionId>();
    question.list = list;
    question.name = text.trimmed();
    question.position = questions.empty() ? 1 : questions.back()->position + 1;
    ChangeSet changes(QCoreApplication::translate("Screening", "Add a question to the screening"));
    changes.insert(question);
    return changes;
}

ChangeSet moveQuestion(const Records& records, ScreeningQuestionId question, int by)
{
    ChangeSet changes(
        QCoreApplication::translate("Screening", "Reorder the questions of the screening"));
    const ScreeningQuestion* moved = records.find(question);
    if (!moved)
        return changes;
    auto questions = questionsOf(records, moved->list);
    const auto last = static_cast<std::ptrdiff_t>(questions.size()) - 1;
    const auto from =
        std::distance(questions.begin(), std::find(questions.begin(), questions.end(), moved));
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, last);
    questions.erase(questions.begin() + from);
    questions.insert(questions.begin() + to, moved);
    int position = 0;
    for (const ScreeningQuestion* row : questions) {
        ScreeningQuestion after = *row;
        after.position = ++position;
        changes.update(*row, after);
    }
    return changes;
}

int answerCount(const Records& records, ScreeningQuestionId question)
{
    const auto& answers = records.all<ScreeningAnswer>();
    return static_cast<int>(
        std::count_if(answers.begin(), answers.end(),
                      [question](const auto& answer) { return answer.question == question; }));
}

ChangeSet removeQuestion(const Records& records, ScreeningQuestionId question)
{
    ChangeSet changes(
        QCoreApplication::translate("Screening", "Remove a question from the screening"));
    const ScreeningQuestion* row = records.find(question);
    if (!row)
        return changes;
    for (const ScreeningAnswer& answer : records.all<ScreeningAnswer>()) {
        if (answer.question == question)
            changes.remove(answer);
    }
    changes.remove(*row);
    return changes;
}

} // namespace touyan
