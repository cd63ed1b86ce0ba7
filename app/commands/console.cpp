#include "commands/console.h"

#include <QList>

namespace touyan {
namespace {

/// The blocks of wide characters that names and texts are made of (UAX #11, abridged).
bool isWide(char32_t character)
{
    return (character >= 0x1100 && character <= 0x115F)
        || (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFE30 && character <= 0xFE6F)
        || (character >= 0xFF00 && character <= 0xFF60)
        || (character >= 0xFFE0 && character <= 0xFFE6)
        || (character >= 0x20000 && character <= 0x3FFFD);
}

} // namespace

void Console::write(const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        m_isBroken = true;
}

void Console::writeLine(const QString& text)
{
    write(text.toUtf8() + '\n');
}

void Console::note(const QString& message)
{
    const QByteArray bytes = message.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

bool Console::flush()
{
    return std::fflush(stdout) == 0 && !m_isBroken;
}

int terminalWidth(const QString& text)
{
    int width = 0;
    const auto characters = text.toUcs4();
    for (const char32_t character : characters)
        width += isWide(character) ? 2 : 1;
    return width;
}

} // namespace touyan
