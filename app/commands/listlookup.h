#pragma once

#include "commands/files.h"
#include "domain/choice.h"

class QJsonObject;

namespace touyan {

// What the words of the commands of the annual list stand for.

/// The list of @p year.
Result<const AnnualList*> listOf(int year, const Portfolio& portfolio);
/// The meeting of --meeting, by code, name or id; an invalid id when it is not given.
Result<MeetingId> meetingFrom(const Arguments& arguments, const Records& records);
/// What is wrong with --meeting and --new-meeting together.
std::optional<QString> meetingFault(const Arguments& arguments);
/// The project with that code, id or, where only one has it, name.
Result<const Project*> projectCalled(const QString& text, const Records& records);
/// The date of --@p option; @p otherwise when it is not given.
Result<QDate> dateFrom(const Arguments& arguments, const QString& option, QDate otherwise);
/// Which of @p choices --@p option names, by key or title; @p otherwise when it is not given.
Result<size_t> choiceFrom(const Arguments& arguments, const QString& option,
                          std::span<const Choice> choices, size_t otherwise);
/// Which of @p choices @p text names, by key or title; @p option is where it was given.
Result<size_t> choiceNamed(const QString& text, const QString& option,
                           std::span<const Choice> choices);
/// A project and what is to become of it, from "CODE=VALUE".
struct ProjectAssignment
{
    ProjectId project;
    QString value;
};
Result<ProjectAssignment> assignmentFrom(const QString& text, const Records& records);
/// What is wrong with --@p option, which names one of @p choices, or with --date and --held.
std::optional<QString> valueFault(const Arguments& arguments, const QString& option,
                                  std::span<const Choice> choices);
/// "approved, deferred, refused": the keys of @p choices.
QString keysText(std::span<const Choice> choices);
/// Code and name of @p project, for what programs read.
QJsonObject projectJson(const Project& project);
/// Applies @p changes, or in a dry run checks whether they may be, and notes which it was. Returns
/// the records as they are then, or would be.
Result<Records> applyOrShow(Portfolio& portfolio, const Result<ChangeSet>& changes,
                            const Arguments& arguments, Console& console);
/// The options of one action of a command; those that several actions take are named by each.
struct ActionOptions
{
    QString action; ///< the second operand; empty for the command alone
    QStringList options;
};
/// What is wrong with an option that belongs to other @p actions of @p command, and would be lost
/// without a word. Options that none of them names belong to all.
std::optional<QString> strayOptionFault(const Arguments& arguments, const QString& command,
                                        const QList<ActionOptions>& actions);
/// Opens the first operand's file: for changes, unless --dry-run is given or @p changes is false.
Result<std::unique_ptr<Portfolio>> openForChange(const Arguments& arguments, bool changes,
                                                 Console& console);

} // namespace touyan
