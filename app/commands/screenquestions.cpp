#include "commands/screenquestions.h"

#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "selection/listentries.h"
#include "selection/screeningchanges.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

using Questions = std::vector<const ScreeningQuestion*>;

/// The question that --@p option names by its number or its text.
Result<const ScreeningQuestion*> questionFrom(const QString& text, const Questions& questions,
                                              const QString& option)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<int>(questions.size()))
        return questions[static_cast<size_t>(number) - 1];
    for (const ScreeningQuestion* question : questions) {
        if (question->name == text)
            return question;
    }
    return Error{
        ErrorCode::NotFound,
        //: 1: option, 2: what was given, 3: number of questions
        QCoreApplication::translate("Command", "--%1: there is no question “%2”; there are %3.")
            .arg(option, text, QString::number(questions.size())),
        {}};
}

/// Tells how many answers go with the question.
Result<ChangeSet> removal(const QString& text, const Records& records, const AnnualList& list,
                          Console& console)
{
    const auto question = questionFrom(text, questionsOf(records, list.id), u"remove"_s);
    if (!question)
        return question.error();
    if (const int answers = answerCount(records, (*question)->id); answers > 0)
        console.note(QCoreApplication::translate(
            "Command", "%n answer(s) to the question go with it.", nullptr, answers));
    return removeQuestion(records, (*question)->id);
}

Result<ChangeSet> questionAdded(const Arguments& arguments, const Records& records,
                                const AnnualList& list, IdMaker& ids)
{
    const QString text = arguments.value(u"add"_s)->trimmed();
    for (const ScreeningQuestion* question : questionsOf(records, list.id)) {
        if (question->name.trimmed() == text)
            return Error{
                ErrorCode::Validation,
                QCoreApplication::translate("Command", "The question “%1” is asked already.")
                    .arg(text),
                {}};
    }
    ChangeSet changes = addQuestion(records, ids, list.id, text);
    for (auto& delta : changes.deltas<ScreeningQuestion>())
        delta.after->supplement = arguments.value(u"supplement"_s).value_or(QString());
    return changes;
}

void write(const Questions& questions, const Arguments& arguments, Console& console)
{
    QJsonArray rows;
    for (const ScreeningQuestion* question : questions) {
        rows.append(QJsonObject{{u"number"_s, rows.size() + 1},
                                {u"question"_s, question->name},
                                {u"to_hand_in"_s, question->supplement}});
        if (!arguments.has(u"json"_s))
            console.writeLine(QString::number(rows.size()) % u". "_s % question->name
                              % (question->supplement.isEmpty()
                                     ? QString()
                                     : QString(u" – "_s % question->supplement)));
    }
    if (arguments.has(u"json"_s))
        console.write(QJsonDocument(rows).toJson());
}

std::optional<QString> questionsFault(const Arguments& arguments)
{
    if (arguments.has(u"add"_s) && arguments.has(u"remove"_s))
        return QCoreApplication::translate("Command", "Either --add or --remove.");
    if (arguments.has(u"supplement"_s) && !arguments.has(u"add"_s))
        return QCoreApplication::translate("Command", "--supplement belongs to --add.");
    return {};
}

std::optional<QString> answerFault(const Arguments& arguments)
{
    for (const QString& option : {u"question"_s, u"project"_s, u"answer"_s}) {
        if (!arguments.has(option))
            return QCoreApplication::translate("Command",
                                               "An answer needs --question, --project "
                                               "and --answer yes, no or none.");
    }
    const QString answer = *arguments.value(u"answer"_s);
    if (answer != u"yes" && answer != u"no" && answer != u"none")
        return QCoreApplication::translate("Command", "--answer takes yes, no or none.");
    return {};
}

/// The entry of the project with @p code among those that are screened.
Result<ListEntryId> screenedEntry(const QString& code, const Records& records,
                                  const AnnualList& list)
{
    const auto project = projectCalled(code, records);
    if (!project)
        return project.error();
    for (const ListEntry& entry : entriesOf(records, list.id)) {
        if (entry.project == (*project)->id && isScreened(entry))
            return entry.id;
    }
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Command", "No project “%1” is screened for this list.")
            .arg(code),
        {}};
}

/// The question that is answered, and for which entries.
struct AnswerSubject
{
    ScreeningQuestionId question;
    QList<ListEntryId> entries;
};

Result<AnswerSubject> answerSubject(const Arguments& arguments, const Records& records,
                                    const AnnualList& list)
{
    if (const QString closed = screeningRefusal(list); !closed.isEmpty())
        return Error{ErrorCode::Validation, closed, {}};
    const auto question =
        questionFrom(*arguments.value(u"question"_s), questionsOf(records, list.id), u"question"_s);
    if (!question)
        return question.error();
    AnswerSubject subject{(*question)->id, {}};
    for (const QString& code : arguments.values(u"project"_s)) {
        const auto entry = screenedEntry(code, records, list);
        if (!entry)
            return entry.error();
        if (!subject.entries.contains(*entry))
            subject.entries.append(*entry);
    }
    return subject;
}

ChangeSet answerChanges(const Arguments& arguments, const Records& records,
                        const AnswerSubject& subject, IdMaker& ids)
{
    const QString answer = *arguments.value(u"answer"_s);
    const auto isYes = answer == u"none" ? std::nullopt : std::optional(answer == u"yes");
    return answerQuestion(records, ids, subject.question, subject.entries, isYes,
                          arguments.value(u"reason"_s).value_or(QString()));
}

void writeAnswers(const AnswerSubject& subject, const Records& records, Console& console)
{
    QJsonArray projects;
    for (const ListEntryId entry : subject.entries) {
        QJsonObject row = projectJson(*records.find(records.find(entry)->project));
        const ScreeningAnswer* answer = findAnswer(records, subject.question, entry);
        row.insert(u"answer"_s, !answer ? u"none"_s : answer->isYes ? u"yes"_s : u"no"_s);
        row.insert(u"remark"_s, answer ? answer->remark : QString());
        projects.append(row);
    }
    console.write(QJsonDocument(QJsonObject{{u"question"_s, records.find(subject.question)->name},
                                            {u"projects"_s, projects}})
                      .toJson());
}

} // namespace

Ending screenQuestions(const Arguments& arguments, Console& console)
{
    if (const auto fault = questionsFault(arguments))
        return misused(*fault);
    ListTask task;
    if (arguments.has(u"add"_s) || arguments.has(u"remove"_s))
        task.changes = [&](Portfolio& portfolio, const AnnualList& list) -> Result<ChangeSet> {
            const Records& records = portfolio.records();
            if (const QString closed = screeningRefusal(list); !closed.isEmpty())
                return Error{ErrorCode::Validation, closed, {}};
            if (const auto removed = arguments.value(u"remove"_s))
                return removal(*removed, records, list, console);
            return questionAdded(arguments, records, list, portfolio.ids());
        };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        write(questionsOf(records, list.id), arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

Ending screenAnswer(const Arguments& arguments, Console& console)
{
    if (const auto fault = answerFault(arguments))
        return misused(*fault);
    AnswerSubject answered;
    ListTask task;
    task.changes = [&](Portfolio& portfolio, const AnnualList& list) -> Result<ChangeSet> {
        const auto subject = answerSubject(arguments, portfolio.records(), list);
        if (!subject)
            return subject.error();
        answered = *subject;
        return answerChanges(arguments, portfolio.records(), answered, portfolio.ids());
    };
    task.write = [&](const AnnualList&, const Records& records) -> Result<void> {
        if (arguments.has(u"json"_s))
            writeAnswers(answered, records, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace touyan
