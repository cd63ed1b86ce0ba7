// Writes the reading of each Chinese character, as ICU's Han-Latin transliteration has it, as a C++
// table to standard output. Run by the build: making ICU's transliterator takes longer than all
// else that a start of the program does.

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <vector>

namespace {

// Extension A and the unified ideographs: what one UTF-16 unit can hold of them.
constexpr char16_t First = 0x3400;
constexpr char16_t Last = 0x9fff;

std::string readingOf(const icu::Transliterator& transliterator, char16_t character)
{
    icu::UnicodeString text(character);
    transliterator.transliterate(text);
    text.trim();
    std::string reading;
    text.toUTF8String(reading);
    for (const char letter : reading)
        if (letter < 'a' || letter > 'z')
            return {}; // ICU knows no reading and left the character
    return reading;
}

} // namespace

int main()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(icu::Transliterator::createInstance(
        "Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (!transliterator) {
        std::fprintf(stderr, "ICU has no Han-Latin transliteration: %s\n", u_errorName(status));
        return 1;
    }
    std::map<std::string, size_t> places{{"", 0}};
    std::vector<std::string> syllables{""};
    std::vector<size_t> readings;
    for (char16_t character = First; character <= Last; ++character) {
        const std::string reading = readingOf(*transliterator, character);
        const auto [at, isNew] = places.try_emplace(reading, syllables.size());
        if (isNew)
            syllables.push_back(reading);
        readings.push_back(at->second);
    }
    std::puts("#pragma once\n\n#include <array>\n\nnamespace touyan::pinyintable {\n");
    std::printf("inline constexpr char16_t First = 0x%x;\n", unsigned(First));
    std::printf("/// Each reading once; the empty one is that of characters without.\n"
                "inline constexpr std::array<const char*, %zu> Syllables{\n",
                syllables.size());
    for (const std::string& syllable : syllables)
        std::printf("\"%s\",\n", syllable.c_str());
    std::printf("};\n/// By character from First on: its place among Syllables.\n"
                "inline constexpr std::array<unsigned short, %zu> Readings{\n",
                readings.size());
    for (size_t i = 0; i < readings.size(); ++i)
        std::printf("%zu,%c", readings[i], i % 16 == 15 ? '\n' : ' ');
    std::puts("};\n\n} // namespace touyan::pinyintable");
    return 0;
}
