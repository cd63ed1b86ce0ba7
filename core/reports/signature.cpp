#include "reports/signature.h"

#include "reports/document.h"
#include "reports/listtable.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double DateBehind = 2; ///< characters from the signatory's first to the date's

bool isDate(const QString& text)
{
    static const QRegularExpression Date(
        u"^[0-9〇一二三四五六七八九]{4}年[^月]{1,2}月[^日]{1,3}日$"_s);
    return Date.match(text.trimmed()).hasMatch();
}

/// Lines of one signature, the date last.
using SignatureLines = std::vector<Paragraph*>;

void place(const SignatureLines& lines, double room)
{
    if (lines.size() < 2 || !isDate(lines.back()->text()))
        return;
    const double edge = paragraphStyle(ParagraphRole::Signature).right;
    const double date = widthInCharacters(lines.back()->text());
    const double signatory = widthInCharacters(lines[lines.size() - 2]->text());
    const bool isDateLonger = date > signatory;
    const double dateRight = isDateLonger ? edge : edge + signatory - DateBehind - date;
    const double further = isDateLonger ? date + DateBehind - signatory : 0;
    for (const Paragraph* line : lines) {
        if (widthInCharacters(line->text()) + edge + further > room)
            return;
    }
    for (Paragraph* line : lines)
        line->right = edge + further;
    lines.back()->right = dateRight;
}

} // namespace

void placeSignatures(Section& section)
{
    const double character = paragraphStyle(ParagraphRole::Signature).size / PointsPerMillimetre;
    SignatureLines lines;
    const auto end = [&] { place(std::exchange(lines, {}), textWidth(section) / character); };
    for (Block& block : section.blocks) {
        auto* paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->role != ParagraphRole::Signature)
            end();
        else if (!paragraph->text().trimmed().isEmpty())
            lines.push_back(paragraph);
    }
    end();
}

} // namespace touyan
