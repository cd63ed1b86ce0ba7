#include "widgets/copiedtable.h"

#include "widgets/tablecell.h"

#include <QHeaderView>
#include <QMimeData>
#include <QSet>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

/// The rows and columns that hold selected cells, columns in the order they are shown.
struct Extent
{
    QList<int> rows;
    QList<int> columns;
};

Extent selectedExtent(const QTableView& table, const QModelIndexList& selected)
{
    QSet<int> rows;
    QSet<int> columns;
    for (const QModelIndex& index : selected) {
        rows.insert(index.row());
        if (!table.isColumnHidden(index.column()))
            columns.insert(index.column());
    }
    Extent extent{QList<int>(rows.cbegin(), rows.cend()),
                  QList<int>(columns.cbegin(), columns.cend())};
    std::sort(extent.rows.begin(), extent.rows.end());
    const QHeaderView* header = table.horizontalHeader();
    std::sort(extent.columns.begin(), extent.columns.end(),
              [header](int a, int b) { return header->visualIndex(a) < header->visualIndex(b); });
    return extent;
}

/// Spreadsheets read a quoted field as one cell, whatever it contains.
QString tabSeparated(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString copiedText(const QModelIndex& index)
{
    const QVariant whole = index.data(CopiedTextRole);
    return whole.isValid() ? whole.toString() : index.data().toString();
}

QString htmlCell(const QString& text, const QString& tag)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', u"<br>"_s);
    return u"<%1>%2</%1>"_s.arg(tag, escaped);
}

/// Builds both forms of a table, row by row.
class TableText
{
public:
    void addRow(const QStringList& cells, const QString& tag)
    {
        QStringList fields;
        m_html += u"<tr>"_s;
        for (const QString& cell : cells) {
            fields << tabSeparated(cell);
            m_html += htmlCell(cell, tag);
        }
        m_html += u"</tr>"_s;
        m_plain += fields.join(u'\t') + u'\n';
    }
    QString plain() const { return m_plain; }
    QString html() const
    {
        return u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s + m_html
            + u"</table></body></html>"_s;
    }

private:
    QString m_plain;
    QString m_html;
};

} // namespace

QMimeData* copiedTable(const QTableView& table, CopiedTitles titles)
{
    const QModelIndexList selected = table.selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return nullptr;
    const Extent extent = selectedExtent(table, selected);
    const QSet<QModelIndex> chosen(selected.cbegin(), selected.cend());
    const QAbstractItemModel& model = *table.model();
    TableText text;
    if (titles == CopiedTitles::With) {
        QStringList cells;
        for (const int column : extent.columns)
            cells << model.headerData(column, Qt::Horizontal).toString();
        text.addRow(cells, u"th"_s);
    }
    for (const int row : extent.rows) {
        QStringList cells;
        for (const int column : extent.columns) {
            const QModelIndex index = model.index(row, column);
            cells << (chosen.contains(index) ? copiedText(index) : QString());
        }
        text.addRow(cells, u"td"_s);
    }
    auto* mime = new QMimeData;
    mime->setText(text.plain());
    mime->setHtml(text.html());
    return mime;
}

} // namespace touyan
