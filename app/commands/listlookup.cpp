#include "commands/listlookup.h"

#include "commands/arguments.h"
#include "commands/console.h"
#include "domain/typedtext.h"
#include "portfolio/changecheck.h"
#include "selection/liststates.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Error notFound(const QString& message)
{
    return {ErrorCode::NotFound, message, {}};
}

} // namespace

Result<const AnnualList*> listOf(int year, const Portfolio& portfolio)
{
    if (const AnnualList* list = findList(portfolio.records(), year))
        return list;
    return notFound(QCoreApplication::translate("Command", "There is no annual list of %1.")
                        .arg(QString::number(year)));
}

Result<MeetingId> meetingFrom(const Arguments& arguments, const Records& records)
{
    const std::optional<QString> text = arguments.value(u"meeting"_s);
    if (!text)
        return MeetingId();
    for (const Meeting& meeting : records.all<Meeting>()) {
        if (meeting.code == *text || meeting.name == *text
            || QString::number(meeting.id.value) == *text)
            return meeting.id;
    }
    return notFound(QCoreApplication::translate("Command", "There is no meeting “%1”.").arg(*text));
}

std::optional<QString> meetingFault(const Arguments& arguments)
{
    if (!arguments.has(u"new-meeting"_s))
        return {};
    if (arguments.has(u"meeting"_s))
        return QCoreApplication::translate("Command",
                                           "Only one of --meeting and --new-meeting can decide.");
    if (arguments.value(u"new-meeting"_s)->trimmed().isEmpty())
        return QCoreApplication::translate("Command", "--new-meeting takes the meeting's name.");
    return {};
}

Result<const Project*> projectCalled(const QString& text, const Records& records)
{
    const Project* named = nullptr;
    int count = 0;
    for (const Project& project : records.all<Project>()) {
        if (project.code == text || QString::number(project.id.value) == text)
            return &project;
        if (project.name == text) {
            named = &project;
            ++count;
        }
    }
    if (count == 1)
        return named;
    return notFound(
        (count == 0 ? QCoreApplication::translate("Command", "There is no project “%1”.")
                    : QCoreApplication::translate(
                        "Command", "Several projects are called “%1”: name the one by its code."))
            .arg(text));
}

Result<QDate> dateFrom(const Arguments& arguments, const QString& option, QDate otherwise)
{
    const std::optional<QString> text = arguments.value(option);
    if (!text)
        return otherwise;
    if (const auto date = typedDay(*text))
        return *date;
    return Error{
        ErrorCode::Parse,
        QCoreApplication::translate("Command", "“%1” is not a date like 2021-03-29.").arg(*text),
        {}};
}

Result<size_t> choiceFrom(const Arguments& arguments, const QString& option,
                          std::span<const Choice> choices, size_t otherwise)
{
    const std::optional<QString> text = arguments.value(option);
    return text ? choiceNamed(*text, option, choices) : Result<size_t>(otherwise);
}

Result<ProjectAssignment> assignmentFrom(const QString& text, const Records& records)
{
    const qsizetype at = text.lastIndexOf(u'=');
    if (at < 1)
        return Error{
            ErrorCode::Parse,
            QCoreApplication::translate("Command", "“%1” is not of the form CODE=VALUE.").arg(text),
            {}};
    const auto project = projectCalled(text.left(at), records);
    if (!project)
        return project.error();
    return ProjectAssignment{(*project)->id, text.mid(at + 1)};
}

Result<size_t> choiceNamed(const QString& text, const QString& option,
                           std::span<const Choice> choices)
{
    for (size_t i = 0; i < choices.size(); ++i) {
        if (text == QLatin1StringView(choices[i].key) || text == choices[i].translatedTitle())
            return i;
    }
    return Error{ErrorCode::Parse,
                 //: 1: option, 2: what was given, 3: what is known
                 QCoreApplication::translate("Command", "--%1 does not know “%2”; it knows %3.")
                     .arg(option, text, keysText(choices)),
                 {}};
}

std::optional<QString> valueFault(const Arguments& arguments, const QString& option,
                                  std::span<const Choice> choices)
{
    const auto choice = choiceFrom(arguments, option, choices, 0);
    if (!choice)
        return choice.error().message;
    for (const QString& day : {u"date"_s, u"held"_s}) {
        if (const auto date = dateFrom(arguments, day, {}); !date)
            return date.error().message;
    }
    return {};
}

QString keysText(std::span<const Choice> choices)
{
    QStringList keys;
    for (const Choice& choice : choices)
        keys.append(QLatin1StringView(choice.key));
    return keys.join(u", "_s);
}

QJsonObject projectJson(const Project& project)
{
    return {{u"project"_s, QString::number(project.id.value)},
            {u"code"_s, project.code},
            {u"name"_s, project.name}};
}

Result<Records> applyOrShow(Portfolio& portfolio, const Result<ChangeSet>& changes,
                            const Arguments& arguments, Console& console)
{
    if (!changes)
        return changes.error();
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const auto kept =
        isDryRun ? checkChanges(portfolio.records(), *changes) : portfolio.apply(*changes);
    if (!kept)
        return kept.error();
    if (!changes->label().isEmpty())
        console.note(changes->label());
    Records records = portfolio.records();
    if (isDryRun) {
        records.apply(*changes);
        console.note(QCoreApplication::translate("Command", "Nothing was changed."));
    }
    return records;
}

std::optional<QString> strayOptionFault(const Arguments& arguments, const QString& command,
                                        const QList<ActionOptions>& actions)
{
    const auto own = std::find_if(actions.begin(), actions.end(), [&](const ActionOptions& it) {
        return it.action == arguments.operand(1);
    });
    for (const ActionOptions& other : actions) {
        for (const QString& option : other.options) {
            if (!arguments.has(option) || (own != actions.end() && own->options.contains(option)))
                continue;
            //: 1: option, 2: command with its action
            return QCoreApplication::translate("Command", "--%1 belongs to %2.")
                .arg(option, QString(command % u" FILE " % other.action).trimmed());
        }
    }
    return {};
}

Result<std::unique_ptr<Portfolio>> openForChange(const Arguments& arguments, bool changes,
                                                 Console& console)
{
    const bool isReading = !changes || arguments.has(u"dry-run"_s);
    return isReading ? openForReading(arguments.operand(0), console)
                     : openForWriting(arguments.operand(0), console);
}

} // namespace touyan
