#include "commands/paperarguments.h"

#include "commands/arguments.h"
#include "commands/console.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool isSame(const CommandOption& option, const PaperOption& other)
{
    return QLatin1StringView(option.name) == QLatin1StringView(other.key);
}

QString optionNames(const PaperEntry& paper)
{
    QStringList names;
    for (const PaperOption& option : paper.options)
        names.append(u"--"_s + QLatin1StringView(option.key));
    return names.join(u' ');
}

} // namespace

CommandOption commandOption(const PaperOption& option)
{
    return {option.key, option.valueName, option.title, option.takesSeveral, "PaperOption"};
}

QStringList optionValues(const PaperOption& option, const Arguments& arguments)
{
    const QString key = QString::fromLatin1(option.key);
    if (!option.valueName)
        return {u"yes"_s};
    const QStringList given = arguments.values(key);
    // Several may stand behind one another or behind several options of the name.
    return option.takesSeveral ? given.join(u',').split(u',', Qt::SkipEmptyParts) : given;
}

std::vector<CommandOption> paperOptions()
{
    std::vector<CommandOption> options;
    for (const PaperEntry& paper : allPapers()) {
        for (const PaperOption& option : paper.options) {
            const auto isKnown = [&option](const CommandOption& known) {
                return isSame(known, option);
            };
            if (std::none_of(options.cbegin(), options.cend(), isKnown))
                options.push_back(commandOption(option));
        }
    }
    return options;
}

Result<PaperChoices> choicesFrom(const PaperEntry& paper, const Arguments& arguments)
{
    for (const CommandOption& option : paperOptions()) {
        const QString key = QString::fromLatin1(option.name);
        if (arguments.has(key) && !paper.option(key))
            return Error{ErrorCode::Parse,
                         QCoreApplication::translate(
                             "Command", "The paper “%1” does not know the option --%2; it has: %3.")
                             .arg(QLatin1StringView(paper.name), key, optionNames(paper)),
                         {}};
    }
    PaperChoices choices;
    for (const PaperOption& option : paper.options) {
        if (arguments.has(QString::fromLatin1(option.key)))
            choices.set(QString::fromLatin1(option.key), optionValues(option, arguments));
    }
    if (const auto fault = paper.fault(choices))
        return Error{ErrorCode::Parse, *fault, {}};
    return choices;
}

QString paperNames()
{
    QStringList names;
    for (const PaperEntry& paper : allPapers())
        names.append(QLatin1StringView(paper.name) % u" (" % paper.translatedTitle() % u')');
    return names.join(u", "_s);
}

QString paperHelp()
{
    constexpr int NameWidth = 20;
    QString text;
    std::optional<PaperGroup> group;
    for (const PaperEntry& paper : allPapers()) {
        if (group != paper.group)
            text += titleOf(paper.group) % u":\n"_s;
        group = paper.group;
        const QString name = QString::fromLatin1(paper.name);
        text += u"  "_s % name.leftJustified(NameWidth) % paper.translatedTitle() % u": "_s
            % paper.translatedSummary() % u'\n' % QString(NameWidth + 2, u' ') % optionNames(paper)
            % u'\n';
    }
    return text;
}

} // namespace touyan
