#pragma once

#include "io/cellrange.h"
#include "io/xlsxbook.h"

namespace touyan {

/// Reads the part of a sheet.
class CellsHandler : public XmlHandler
{
public:
    CellsHandler(const XlsxBook& book, const ReadLimits& limits, const RowSink& sink)
        : m_book(book)
        , m_limits(limits)
        , m_sink(sink)
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    const std::vector<CellRange>& merges() const { return m_merges; }

private:
    enum class Place
    {
        Outside, ///< of sheetData
        Data,
        Row,
        Cell,
        Value,
        InlineText
    };
    enum class Kind
    {
        Number,
        Shared,
        Inline,
        FormulaText,
        Truth,
        Fault,
        Day
    };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void startInCell(std::string_view name);
    void endCell();
    void endRow();
    void addMerge(const XmlAttributes& attributes);
    CellContent content();
    CellContent numberContent();
    CellContent sharedContent();
    CellContent textContent(QString text);
    QString cellPlace() const;
    static Kind kindOf(std::string_view type);

    const XlsxBook& m_book;
    const ReadLimits& m_limits;
    const RowSink& m_sink;
    std::vector<CellRange> m_merges;

    Place m_place = Place::Outside;
    SheetRow m_row{-1, false, {}};
    SheetCell m_cell;
    Kind m_kind = Kind::Number;
    NumberSense m_sense = NumberSense::Plain;
    bool m_hasValue = false;
    std::string m_value;
    RichText m_inline;
    int m_nextColumn = 0;
    qint64 m_cellCount = 0;
    qint64 m_textUnits = 0;
};

} // namespace touyan
