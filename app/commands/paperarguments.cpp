#include "commands/paperarguments.h"

#include "commands/arguments.h"
#include "commands/console.h"
#include "reports/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool isSame(const CommandOption& option, const PaperOption& other)
{
    return QLatin1StringView(option.name) == QLatin1StringView(other.key);
}

/// Its own, and what any paper can be worded with.
std::vector<PaperOption> optionsOf(const PaperEntry& paper)
{
    std::vector<PaperOption> options = paper.options;
    for (const PaperOption& wording : wordingOptions(paper)) {
        if (!paper.option(QString::fromLatin1(wording.key)))
            options.push_back(wording);
    }
    return options;
}

QString optionNames(const std::vector<PaperOption>& options)
{
    QStringList names;
    for (const PaperOption& option : options)
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
    // Several may stand behind one another or behind several options of the name; a setting may
    // have commas of its own.
    const bool isList = option.takesSeveral && option.type != OptionType::PartSetting;
    return isList ? given.join(u',').split(u',', Qt::SkipEmptyParts) : given;
}

std::vector<CommandOption> paperOptions()
{
    std::vector<CommandOption> options;
    for (const PaperEntry& paper : allPapers()) {
        for (const PaperOption& option : optionsOf(paper)) {
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
    const std::vector<PaperOption> own = optionsOf(paper);
    for (const CommandOption& option : paperOptions()) {
        const QString key = QString::fromLatin1(option.name);
        const bool isKnown =
            std::any_of(own.cbegin(), own.cend(),
                        [&option](const PaperOption& each) { return isSame(option, each); });
        if (arguments.has(key) && !isKnown)
            return Error{ErrorCode::Parse,
                         QCoreApplication::translate(
                             "Command", "The paper “%1” does not know the option --%2; it has: %3.")
                             .arg(QLatin1StringView(paper.name), key, optionNames(own)),
                         {}};
    }
    PaperChoices choices;
    for (const PaperOption& option : own) {
        if (arguments.has(QString::fromLatin1(option.key)))
            choices.set(QString::fromLatin1(option.key), optionValues(option, arguments));
    }
    if (const auto fault = faultOf(own, choices))
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
            % paper.translatedSummary() % u'\n' % QString(NameWidth + 2, u' ')
            % optionNames(paper.options) % u'\n';
    }
    return text % u'\n'
        % QCoreApplication::translate("Command",
                                      "Every paper can be worded with --title, --issuer, --number, "
                                      "--opening, --closing and --signatory.")
        % u'\n'
        % QCoreApplication::translate(
               "Command",
               "In that wording, given here or kept in a template, {年份} is filled with the year "
               "that the paper tells of, as in 2020, {月份} with its month, as in 10 or 7—9, and "
               "{期间} with both, as in 2020年10月 or 2020年三季度.")
        % u'\n';
}

} // namespace touyan
