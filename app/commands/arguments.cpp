#include "commands/arguments.h"

#include "commands/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What every command takes.
const CommandOption Language = {"lang", "zh|en", nullptr};
const CommandOption Help = {"help", nullptr, nullptr};

Error misuse(const QString& message)
{
    return {ErrorCode::Parse, message, {}};
}

const CommandOption* findOption(const Command& command, const QString& name)
{
    for (const CommandOption* common : {&Language, &Help}) {
        if (name == QLatin1StringView(common->name))
            return common;
    }
    for (const CommandOption& option : command.options) {
        if (name == QLatin1StringView(option.name))
            return &option;
    }
    return nullptr;
}

QStringList operandNames(const Command& command)
{
    return QString::fromUtf8(command.operands).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Result<Arguments> Arguments::parse(const Command& command, const QStringList& words)
{
    Arguments arguments;
    QStringList rest = words;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (word == u"--") {
            arguments.m_operands += rest;
            break;
        }
        if (word == u"-h") {
            arguments.m_options.insert(u"help"_s, {});
        } else if (word.startsWith(u'-') && word.size() > 1) {
            if (auto read = arguments.readOption(command, word, rest); !read)
                return read.error();
        } else {
            arguments.m_operands.append(word);
        }
    }
    if (arguments.has(u"help"_s))
        return arguments;
    if (auto checked = arguments.checkOperands(command); !checked)
        return checked.error();
    return arguments;
}

Result<void> Arguments::readOption(const Command& command, const QString& word, QStringList& rest)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals < 0 ? word.size() : equals).mid(2);
    const CommandOption* option = word.startsWith(u"--") ? findOption(command, name) : nullptr;
    if (!option)
        return misuse(QCoreApplication::translate("Command", "“%1” does not know the option “%2”.")
                          .arg(QLatin1StringView(command.name),
                               word.left(equals < 0 ? word.size() : equals)));
    if (m_options.contains(name) && !option->isRepeatable)
        return misuse(
            QCoreApplication::translate("Command", "The option --%1 is given twice.").arg(name));
    if (!option->value) {
        if (equals >= 0)
            return misuse(QCoreApplication::translate("Command", "The option --%1 takes no value.")
                              .arg(name));
        m_options.insert(name, {});
        return {};
    }
    if (equals < 0 && rest.isEmpty())
        return misuse(QCoreApplication::translate("Command", "The option --%1 needs a value: %2.")
                          .arg(name, QLatin1StringView(option->value)));
    m_options[name].append(equals < 0 ? rest.takeFirst() : word.mid(equals + 1));
    return {};
}

Result<void> Arguments::checkOperands(const Command& command) const
{
    const QStringList names = operandNames(command);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (m_operands.value(i).isEmpty() && !names.at(i).startsWith(u'['))
            return misuse(
                QCoreApplication::translate("Command", "%1 is missing.").arg(names.at(i)));
    }
    const bool takesMore = !names.isEmpty() && names.last().contains(u'…');
    if (m_operands.size() > names.size() && !takesMore)
        return misuse(QCoreApplication::translate("Command", "“%1” is one word too many.")
                          .arg(m_operands.at(names.size())));
    return {};
}

std::optional<QString> Arguments::value(const QString& option) const
{
    const QStringList given = m_options.value(option);
    return given.isEmpty() ? std::nullopt : std::optional(given.last());
}

} // namespace touyan
