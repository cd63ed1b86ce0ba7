#include "reports/papertable.h"

namespace touyan {

using namespace Qt::StringLiterals;

unsigned rgbOf(PaperColour colour)
{
    switch (colour) {
    case PaperColour::Black:
        return 0x000000;
    case PaperColour::Grey:
        return 0x808080;
    case PaperColour::Red:
        return 0xe60012;
    case PaperColour::Amber:
        return 0xd98c00;
    case PaperColour::Green:
        return 0x1e8e3e;
    }
    return 0;
}

TextRun TextRun::mark(Light light)
{
    switch (light) {
    case Light::None:
        return {};
    case Light::Green:
        return {.text = u"●"_s, .font = PaperFont::HeiTi, .colour = PaperColour::Green};
    case Light::Yellow:
        return {.text = u"◆"_s, .font = PaperFont::HeiTi, .colour = PaperColour::Amber};
    case Light::Red:
        return {.text = u"■"_s, .font = PaperFont::HeiTi, .colour = PaperColour::Red};
    }
    return {};
}

QString plainText(const QList<TextRun>& runs)
{
    if (runs.size() == 1)
        return runs.first().text;
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

TableCell TableCell::of(const QString& text, int columnSpan, int rowSpan)
{
    return {.runs = {TextRun{text}}, .columnSpan = columnSpan, .rowSpan = rowSpan};
}

TableCell TableCell::of(const QString& text, ParagraphAlign align, int columnSpan)
{
    return {.runs = {TextRun{text}}, .columnSpan = columnSpan, .align = align};
}

TableRows::TableRows(int count, Source source)
    : m_count(count)
    , m_source(std::move(source))
{
}

TableRows::TableRows(const QList<TableRow>& rows)
    : m_count(static_cast<int>(rows.size()))
    , m_source([rows](int index) { return rows.at(index); })
{
}

double PaperTable::width() const
{
    double sum = 0;
    for (const TableColumn& column : columns)
        sum += column.width;
    return sum;
}

bool PaperTable::staysWithNext(int index, const TableRow& row) const
{
    if (index + 1 >= rows.count())
        return false;
    const bool leads = row.kind == RowKind::Category || row.kind == RowKind::Total;
    return leads || row.keepsWithNext || index + 2 == rows.count();
}

} // namespace touyan
