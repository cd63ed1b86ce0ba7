#include "pages/overview/overviewtable.h"

#include "style/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>
#include <QToolTip>

#include <algorithm>
#include <vector>

namespace touyan {
namespace {

/// Whoever reads on may find a name cut short: more are not worth waiting for.
constexpr int MostRowsMeasured = 1'000;
/// More than any delegate puts around a text, in pixels.
constexpr int MostMargins = 32;

struct RowText
{
    QString text;
    int row = 0;
};

/// The different texts of @p column, each with a row that says it.
std::vector<RowText> longestFirst(const QAbstractItemModel& model, int column)
{
    std::vector<RowText> texts;
    QSet<QString> known;
    const int rows = std::min(model.rowCount(), MostRowsMeasured);
    for (int row = 0; row < rows; ++row) {
        const QString text = model.index(row, column).data().toString();
        if (!known.contains(text))
            texts.push_back({text, row});
        known.insert(text);
    }
    std::stable_sort(texts.begin(), texts.end(), [](const RowText& a, const RowText& b) {
        return a.text.size() > b.text.size();
    });
    return texts;
}

/// What a cell puts around its text.
int neededMargins(const QTableView& table)
{
    return 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1);
}

} // namespace

OverviewTable::OverviewTable(QAbstractItemModel* model, const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setModel(model);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(metrics::RowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setMinimumHeight(4 * metrics::RowHeight);
}

void OverviewTable::addFittedColumn(int column, double widest)
{
    m_fitted.push_back({column, widest});
}

void OverviewTable::fitColumns()
{
    ensurePolished();
    for (FittedColumn& fitted : m_fitted)
        fitted.needed = neededWidth(fitted.column);
    setWidths();
}

int OverviewTable::neededWidth(int column) const
{
    const QHeaderView& header = *horizontalHeader();
    int width = header.minimumSectionSize();
    if (!header.isHidden())
        width = std::max(width, header.sectionSizeHint(column));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int widestCharacter = fontMetrics().horizontalAdvance(u'国');
    for (const auto& [text, row] : longestFirst(*model(), column)) {
        if (static_cast<int>(text.size()) * widestCharacter + MostMargins <= width)
            break; // neither this nor a shorter one is wider, and none need be laid out
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void OverviewTable::setWidths()
{
    for (const FittedColumn& fitted : m_fitted) {
        const int most = static_cast<int>(fitted.widest * width());
        setColumnWidth(fitted.column, std::min(fitted.needed, most));
    }
}

/// The texts of @p row that have less room than they need.
QStringList OverviewTable::cutTexts(int row) const
{
    const int margins = neededMargins(*this);
    QStringList texts;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString text = model()->index(row, column).data().toString();
        if (!text.isEmpty()
            && fontMetrics().horizontalAdvance(text) + margins > columnWidth(column))
            texts.append(text);
    }
    return texts;
}

void OverviewTable::tellCutTexts()
{
    const QModelIndex current = currentIndex();
    const QStringList texts = current.isValid() ? cutTexts(current.row()) : QStringList();
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(), metrics::RowHeight);
    if (texts.isEmpty() || !viewport()->rect().intersects(row))
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(row.bottomLeft()), texts.join(u'\n'),
                           viewport());
}

void OverviewTable::keyPressEvent(QKeyEvent* event)
{
    QTableView::keyPressEvent(event);
    if (isVisible()) // and not left for the page that the key has opened
        tellCutTexts();
}

void OverviewTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        tellCutTexts();
}

void OverviewTable::resizeEvent(QResizeEvent* event)
{
    setWidths();
    QTableView::resizeEvent(event);
}

} // namespace touyan
