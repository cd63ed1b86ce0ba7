#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace touyan {

struct Command;

/// What stands behind the name of a command: operands and options. Options may stand anywhere,
/// their values behind a space or "="; after "--" everything is an operand.
class Arguments
{
public:
    /// Reads @p words by what @p command takes; the error is in the user's words.
    static Result<Arguments> parse(const Command& command, const QStringList& words);

    int operandCount() const { return static_cast<int>(m_operands.size()); }
    /// The operand at @p index, or an empty text.
    QString operand(int index) const { return m_operands.value(index); }

    bool has(const QString& option) const { return m_options.contains(option); }
    std::optional<QString> value(const QString& option) const;
    QStringList values(const QString& option) const { return m_options.value(option); }

private:
    Result<void> readOption(const Command& command, const QString& word, QStringList& rest);
    Result<void> checkOperands(const Command& command) const;

    QStringList m_operands;
    QHash<QString, QStringList> m_options;
};

} // namespace touyan
