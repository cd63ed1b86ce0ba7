#include "reports/editedtexts.h"

#include "reports/proofreading.h"

#include <algorithm>

namespace touyan {

namespace {

QHash<QString, QString> textsById(const Document& document)
{
    QHash<QString, QString> texts;
    for (const EditableText& text : document.editableTexts())
        texts.insert(text.id, text.text);
    return texts;
}

/// @p runs with what @p unmatched names, by its place in their text, on a yellow ground. Edited
/// paragraphs have one run.
QList<TextRun> markedRuns(const QString& text, const std::vector<Quantity>& unmatched)
{
    QList<TextRun> runs;
    qsizetype from = 0;
    for (const Quantity& quantity : unmatched) {
        if (quantity.start > from)
            runs.append(TextRun{text.mid(from, quantity.start - from)});
        runs.append(TextRun{.text = quantity.text, .isHighlighted = true});
        from = quantity.start + quantity.length;
    }
    if (from < text.size())
        runs.append(TextRun{text.mid(from)});
    return runs;
}

/// Whether @p generated tells of the day of the file though the period ended before.
bool tellsOfToday(const QString& generated, const ProofGrounds& grounds)
{
    const std::vector<CheckedFigure> figures = grounds.check(generated);
    return std::any_of(figures.cbegin(), figures.cend(),
                       [](const CheckedFigure& figure) { return figure.fits.isValid(); });
}

} // namespace

BorneOut borneOut(const Document& generated, const QHash<QString, QString>& texts,
                  const ProofGrounds& grounds)
{
    BorneOut found;
    const QHash<QString, QString> known = textsById(generated);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const auto generatedText = known.constFind(text.key());
        if (generatedText == known.cend()
            || numbersNotMatching(text.value(), *generatedText).empty())
            continue;
        BorneOutFigures& figures = found[text.key()];
        figures.text = text.value();
        for (const CheckedFigure& figure : grounds.check(text.value())) {
            const bool isOfDay = !figure.fits.isValid() || tellsOfToday(*generatedText, grounds);
            if (figure.verdict == FigureVerdict::Right && isOfDay)
                figures.starts.append(figure.quantity.start);
        }
    }
    return found;
}

std::vector<Quantity> unmatchedNumbers(const QString& edited, const QString& generated,
                                       const BorneOutFigures& borneOut)
{
    std::vector<Quantity> numbers = numbersNotMatching(edited, generated);
    if (borneOut.text == edited)
        std::erase_if(numbers, [&borneOut](const Quantity& number) {
            return borneOut.starts.contains(number.start);
        });
    return numbers;
}

Document withTexts(const Document& generated, const QHash<QString, QString>& texts,
                   UnmatchedNumbers unmatched, const BorneOut& borneOut)
{
    Document document = generated;
    document.setTexts(texts);
    if (unmatched == UnmatchedNumbers::Plain)
        return document;
    const QHash<QString, QString> known = textsById(generated);
    for (Section& section : document.sections) {
        for (Block& block : section.blocks) {
            auto* paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || !texts.contains(paragraph->id))
                continue;
            const QString text = paragraph->text();
            const auto numbers =
                unmatchedNumbers(text, known.value(paragraph->id), borneOut.value(paragraph->id));
            if (!numbers.empty())
                paragraph->runs = markedRuns(text, numbers);
        }
    }
    return document;
}

int unmatchedCount(const Document& generated, const QHash<QString, QString>& texts,
                   const BorneOut& borneOut)
{
    int count = 0;
    const QHash<QString, QString> known = textsById(generated);
    for (auto text = known.cbegin(); text != known.cend(); ++text) {
        const auto edited = texts.constFind(text.key());
        if (edited != texts.cend())
            count += static_cast<int>(
                unmatchedNumbers(*edited, *text, borneOut.value(text.key())).size());
    }
    return count;
}

} // namespace touyan
