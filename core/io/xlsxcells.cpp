#include "io/xlsxcells.h"

#include "io/refusal.h"

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {

CellsHandler::Kind CellsHandler::kindOf(std::string_view type)
{
    if (type == "s")
        return Kind::Shared;
    if (type == "inlineStr")
        return Kind::Inline;
    if (type == "str")
        return Kind::FormulaText;
    if (type == "b")
        return Kind::Truth;
    if (type == "e")
        return Kind::Fault;
    return type == "d" ? Kind::Day : Kind::Number;
}

void CellsHandler::start(std::string_view name, const XmlAttributes& attributes)
{
    switch (m_place) {
    case Place::Outside:
        if (name == "sheetData")
            m_place = Place::Data;
        else if (name == "mergeCell")
            addMerge(attributes);
        break;
    case Place::Data:
        if (name == "row")
            startRow(attributes);
        break;
    case Place::Row:
        if (name == "c")
            startCell(attributes);
        break;
    case Place::Cell:
        startInCell(name);
        break;
    case Place::Value:
        break;
    case Place::InlineText:
        m_inline.start(name);
        break;
    }
}

void CellsHandler::end(std::string_view name)
{
    switch (m_place) {
    case Place::Outside:
        break;
    case Place::Data:
        if (name == "sheetData")
            m_place = Place::Outside;
        break;
    case Place::Row:
        if (name == "row")
            endRow();
        break;
    case Place::Cell:
        if (name == "c")
            endCell();
        break;
    case Place::Value:
        if (name == "v")
            m_place = Place::Cell;
        break;
    case Place::InlineText:
        if (name == "is")
            m_place = Place::Cell;
        else
            m_inline.end(name);
        break;
    }
}

void CellsHandler::text(std::string_view piece)
{
    if (m_place == Place::Value)
        m_value.append(piece);
    else if (m_place == Place::InlineText)
        m_inline.text(piece);
    else
        return;
    if (m_value.size() + m_inline.utf8().size() > static_cast<size_t>(m_limits.cellText))
        fail(hostileWorkbook(
            u"%1: a text of over %2 bytes"_s.arg(cellPlace()).arg(m_limits.cellText)));
}

void CellsHandler::startRow(const XmlAttributes& attributes)
{
    const bool isNumbered = attributes.value("r").has_value();
    const int row = isNumbered ? attributes.integer("r").value_or(0) - 1 : m_row.row + 1;
    if (row <= m_row.row || row >= SheetRows) {
        fail(corruptWorkbook(u"row %1 after row %2"_s.arg(row + 1).arg(m_row.row + 1)));
        return;
    }
    m_row.row = row;
    m_row.isHidden = attributes.isTrue("hidden");
    m_row.cells.clear();
    m_nextColumn = 0;
    m_place = Place::Row;
}

void CellsHandler::startCell(const XmlAttributes& attributes)
{
    m_cell = SheetCell();
    m_cell.column = m_nextColumn;
    if (const auto name = attributes.value("r")) {
        const auto place = rangeNamed(*name);
        if (!place || place->firstRow != m_row.row || place->firstColumn < m_nextColumn) {
            fail(corruptWorkbook(u"cell %1 in row %2"_s.arg(toText(*name)).arg(m_row.row + 1)));
            return;
        }
        m_cell.column = place->firstColumn;
    }
    if (m_cell.column >= SheetColumns || ++m_cellCount > m_limits.cells) {
        fail(hostileWorkbook(u"%1: too many cells"_s.arg(cellPlace())));
        return;
    }
    m_nextColumn = m_cell.column + 1;
    m_kind = kindOf(attributes.value("t").value_or(std::string_view()));
    const int style = attributes.integer("s").value_or(0);
    const bool isKnown = style >= 0 && static_cast<size_t>(style) < m_book.styles.size();
    m_sense = isKnown ? m_book.styles[static_cast<size_t>(style)] : NumberSense::Plain;
    m_value.clear();
    m_inline.clear();
    m_hasValue = false;
    m_place = Place::Cell;
}

void CellsHandler::startInCell(std::string_view name)
{
    if (name == "v") {
        m_place = Place::Value;
        m_hasValue = true;
    } else if (name == "is") {
        m_place = Place::InlineText;
        m_hasValue = true;
    } else if (name == "f") {
        m_cell.hasFormula = true;
    }
}

void CellsHandler::endCell()
{
    m_place = Place::Row;
    if (!m_hasValue && !m_cell.hasFormula)
        return;
    m_cell.lacksResult = !m_hasValue;
    if (m_hasValue)
        m_cell.content = content();
    m_cell.isPercent =
        m_sense == NumberSense::Percent && std::holds_alternative<double>(m_cell.content);
    if (m_cell.hasFormula || !std::holds_alternative<std::monostate>(m_cell.content))
        m_row.cells.push_back(std::move(m_cell));
}

void CellsHandler::endRow()
{
    m_place = Place::Data;
    if (!m_row.cells.empty() && !m_sink(m_row))
        finish();
}

void CellsHandler::addMerge(const XmlAttributes& attributes)
{
    const auto name = attributes.value("ref").value_or(std::string_view());
    const auto range = rangeNamed(name);
    if (!range)
        fail(corruptWorkbook(u"mergeCell %1"_s.arg(toText(name))));
    else if (m_merges.size() >= static_cast<size_t>(m_limits.merges))
        fail(hostileWorkbook(u"over %1 merged ranges"_s.arg(m_limits.merges)));
    else
        m_merges.push_back(*range);
}

CellContent CellsHandler::content()
{
    switch (m_kind) {
    case Kind::Number:
        return numberContent();
    case Kind::Shared:
        return sharedContent();
    case Kind::Inline:
        // some programs put the text of such a cell into v
        return textContent(unescaped(toText(m_inline.utf8().empty() ? m_value : m_inline.utf8())));
    case Kind::FormulaText:
        return textContent(unescaped(toText(m_value)));
    case Kind::Truth:
        return trimmed(m_value) == "1" || trimmed(m_value) == "true";
    case Kind::Fault:
        return CellFault{toText(trimmed(m_value))};
    case Kind::Day: {
        const QString text = toText(trimmed(m_value));
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!moment.isValid())
            return textContent(text);
        return text.contains(u'T') ? CellContent(moment) : CellContent(moment.date());
    }
    }
    return {};
}

CellContent CellsHandler::numberContent()
{
    const std::string_view digits = trimmed(m_value);
    if (digits.empty())
        return {};
    double number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, failure] = std::from_chars(digits.data(), end, number);
    if (failure != std::errc() || stop != end || !std::isfinite(number)) {
        fail(corruptWorkbook(u"%1: “%2”"_s.arg(cellPlace(), toText(digits.substr(0, 40)))));
        return {};
    }
    return contentOf(number, m_sense, m_book.epoch);
}

CellContent CellsHandler::sharedContent()
{
    const std::string_view digits = trimmed(m_value);
    int index = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), index);
    if (index < 0 || index >= m_book.strings.size()) {
        fail(corruptWorkbook(
            u"%1: text %2 is missing"_s.arg(cellPlace(), toText(digits.substr(0, 40)))));
        return {};
    }
    return textContent(m_book.strings.at(index));
}

CellContent CellsHandler::textContent(QString text)
{
    if (text.isEmpty())
        return {};
    m_textUnits += text.size();
    if (m_textUnits > m_limits.textUnits)
        fail(hostileWorkbook(u"%1: too much text"_s.arg(cellPlace())));
    return text;
}

QString CellsHandler::cellPlace() const
{
    return cellName(m_row.row, m_cell.column);
}

} // namespace touyan
