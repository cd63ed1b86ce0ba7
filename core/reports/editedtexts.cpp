#include "reports/editedtexts.h"

#include "reports/quantities.h"

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

} // namespace

Document withTexts(const Document& generated, const QHash<QString, QString>& texts,
                   UnmatchedNumbers unmatched)
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
            const auto numbers = numbersNotMatching(text, known.value(paragraph->id));
            if (!numbers.empty())
                paragraph->runs = markedRuns(text, numbers);
        }
    }
    return document;
}

int unmatchedCount(const Document& generated, const QHash<QString, QString>& texts)
{
    int count = 0;
    const QHash<QString, QString> known = textsById(generated);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        count += static_cast<int>(numbersNotMatching(text.value(), known.value(text.key())).size());
    return count;
}

} // namespace touyan
