#pragma once

#include "base/idmaker.h"
#include "domain/changeset.h"
#include "selection/screening.h"

#include <optional>

namespace touyan {

/// Why @p list is no longer screened, in words; empty while it is: until the meeting has decided.
QString screeningRefusal(const AnnualList& list);

/// Gives @p entries the officer's verdict with its reason. An empty change when nothing differs.
/// To be supplemented or failed without a reason takes what the checks found, and is refused where
/// they found nothing. Refused as well when their list is no longer screened, or when an entry is
/// to pass against its checks or with questions of the office unanswered and no reason is given, or
/// only what the checks had against it.
Result<ChangeSet> setScreening(const Records& records, const QList<ListEntryId>& entries,
                               ScreeningVerdict verdict, const QString& reason);

/// Gives each entry that is still open the verdict that its checks suggest, with their reasons.
/// What an officer has decided stays, and what is suggested open stays open.
ChangeSet acceptSuggestions(const Records& records, const std::vector<EntryScreening>& screened);
/// Whether @p reason is one that acceptSuggestions() made, not an officer's own words.
bool isComputedReason(const QString& reason);

/// Answers @p question for all @p entries; no answer takes away what is there.
ChangeSet answerQuestion(const Records& records, IdMaker& ids, ScreeningQuestionId question,
                         const QList<ListEntryId>& entries, std::optional<bool> isYes,
                         const QString& remark);
/// The answer that is there, or nullptr.
const ScreeningAnswer* findAnswer(const Records& records, ScreeningQuestionId question,
                                  ListEntryId entry);

/// Adds a question at the end of those of @p list.
ChangeSet addQuestion(const Records& records, IdMaker& ids, AnnualListId list, const QString& text);
/// Moves a question @p by places among those of its list, as far as there are any.
ChangeSet moveQuestion(const Records& records, ScreeningQuestionId question, int by);
/// How many entries have an answer to @p question.
int answerCount(const Records& records, ScreeningQuestionId question);
/// Removes a question with its answers.
ChangeSet removeQuestion(const Records& records, ScreeningQuestionId question);

} // namespace touyan
