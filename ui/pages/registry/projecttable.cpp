#include "pages/registry/projecttable.h"

#include "edit/celldelegate.h"
#include "models/tabbedtext.h"
#include "widgets/cellfault.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>

#include <set>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr auto ColumnsKey = "registry/columns"_L1;
constexpr auto SortKey = "registry/sort"_L1;
constexpr qsizetype MostFaultsTold = 5;
constexpr int BadgePadding = 32; ///< around the text of a badge and around the badge

} // namespace

ProjectTable::ProjectTable(ProjectTableModel& model, const Records& records, QWidget* parent)
    : TableView(parent)
    , m_model(model)
{
    auto* delegate = new CellDelegate(
        records,
        [&model](int column) -> const FieldSpec& {
            return model.columns()[static_cast<size_t>(column)].spec;
        },
        this);
    delegate->setLookReader([&model](const QModelIndex& index) { return model.lookAt(index); });
    setModel(&model);
    setItemDelegate(delegate);
    setAccessibleName(tr("Projects"));
    m_fault = new CellFault(*this);
    restoreColumns();
    setStretchColumn(m_model.columnOf("name"_L1));
    connect(this, &TableView::columnsChanged, this, &ProjectTable::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &ProjectTable::saveColumns);
    connect(&model, &ProjectTableModel::totalsChanged, this, &ProjectTable::showTotals);
    connect(&model, &ProjectTableModel::refused, this, [this](const Error& error) {
        m_isRefused = true;
        m_fault->say(m_edited.isValid() ? QModelIndex(m_edited) : currentIndex(), error.message);
    });
    showTotals();
}

/// Room for the title and, where a column has a handful of values, for the longest of them: titles
/// and choices differ in length from language to language.
int ProjectTable::leastWidth(int column) const
{
    const FieldSpec& spec = m_model.columns()[static_cast<size_t>(column)].spec;
    int width = horizontalHeader()->sectionSizeHint(column);
    for (const Choice& choice : spec.choices)
        width = std::max(width,
                         fontMetrics().horizontalAdvance(choice.translatedTitle()) + BadgePadding);
    return width;
}

void ProjectTable::restoreColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ProjectColumn& line = m_model.columns()[static_cast<size_t>(column)];
        setColumnWidth(column, std::max(line.width, leastWidth(column)));
        setColumnHidden(column, !line.isShown);
    }
    std::vector<ColumnState> states;
    const QStringList stored = QSettings().value(ColumnsKey).toStringList();
    for (const QString& text : stored) {
        const QStringList parts = text.split(u':');
        if (parts.size() == 3)
            states.push_back({parts.at(0), parts.at(1).toInt(), parts.at(2) == u"1"});
    }
    if (!states.empty())
        setColumnStates(states);

    QHeaderView* header = horizontalHeader();
    header->setSortIndicatorClearable(true);
    const QStringList sort = QSettings().value(SortKey).toString().split(u':');
    const int column = m_model.columnOf(QLatin1StringView(sort.first().toLatin1()));
    header->setSortIndicator(column,
                             sort.last() == u"desc" ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
}

void ProjectTable::saveColumns() const
{
    QStringList stored;
    for (const ColumnState& state : columnStates())
        stored.append(u"%1:%2:%3"_s.arg(state.key, QString::number(state.width),
                                        state.isShown ? u"1"_s : u"0"_s));
    const QHeaderView* header = horizontalHeader();
    const int column = header->sortIndicatorSection();
    const QString key = column >= 0 && column < m_model.columnCount()
        ? QString(QLatin1StringView(m_model.columns()[static_cast<size_t>(column)].spec.key))
        : QString();
    QSettings settings;
    settings.setValue(ColumnsKey, stored);
    settings.setValue(
        SortKey,
        QString(key
                % (header->sortIndicatorOrder() == Qt::DescendingOrder ? u":desc"_s : u":asc"_s)));
}

void ProjectTable::showTotals()
{
    QStringList texts;
    if (m_model.rowCount() > 0) {
        for (int column = 0; column < m_model.columnCount(); ++column)
            texts.append(m_model.totalText(column));
    }
    setTotals(texts);
}

QStringList ProjectTable::shownColumns() const
{
    QStringList keys;
    for (const ColumnState& state : columnStates()) {
        if (state.isShown)
            keys.append(state.key);
    }
    return keys;
}

void ProjectTable::setShownColumns(const QStringList& keys)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ProjectColumn& line = m_model.columns()[static_cast<size_t>(column)];
        // Rows without a name would tell nothing.
        const bool isShown =
            keys.contains(QLatin1StringView(line.spec.key)) || line.spec.is(FieldFlag::Naming);
        if (isShown == isColumnHidden(column))
            setColumnShown(column, isShown);
    }
}

ProjectTable::Range ProjectTable::selectedRange() const
{
    std::set<int> rows;
    std::set<int> columns; // visual
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        rows.insert(index.row());
        if (!isColumnHidden(index.column()))
            columns.insert(horizontalHeader()->visualIndex(index.column()));
    }
    Range range;
    range.rows = QList<int>(rows.cbegin(), rows.cend());
    for (const int visual : columns)
        range.columns.append(horizontalHeader()->logicalIndex(visual));
    return range;
}

/// @p column and the columns on show right of it.
QList<int> ProjectTable::columnsFrom(int column) const
{
    QList<int> columns;
    const QHeaderView* header = horizontalHeader();
    for (int visual = header->visualIndex(column); visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

/// Rows have no numbers on screen: a fault is told by the name of the project.
QString ProjectTable::nameAt(const QModelIndex& cell) const
{
    return cell.siblingAtColumn(m_model.columnOf("name"_L1)).data(PreciseRole).toString();
}

void ProjectTable::setCells(const std::vector<ProjectTableModel::CellText>& cells,
                            const QString& label)
{
    const auto faults = m_model.setCells(cells, label);
    QStringList texts;
    for (const auto& fault : faults) {
        if (texts.size() == MostFaultsTold) {
            texts.append(tr("and %n more", nullptr,
                            static_cast<int>(faults.size()) - static_cast<int>(MostFaultsTold)));
            break;
        }
        texts.append(fault.index.isValid() ? tr("“%1”: %2").arg(nameAt(fault.index), fault.message)
                                           : fault.message);
    }
    if (!texts.isEmpty())
        say(texts);
}

void ProjectTable::paste(const QString& text)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || text.isEmpty())
        return;
    const QList<QStringList> pasted = cellsOfTabbedText(text);
    const Range range = selectedRange();
    std::vector<ProjectTableModel::CellText> cells;
    if (pasted.size() == 1 && pasted.first().size() == 1) { // one cell fills the selection
        for (const int row : range.rows) {
            for (const int column : range.columns)
                cells.push_back({m_model.index(row, column), pasted.first().first()});
        }
    } else {
        const QList<int> columns =
            columnsFrom(range.columns.isEmpty() ? current.column() : range.columns.first());
        const int top = range.rows.isEmpty() ? current.row() : range.rows.first();
        for (qsizetype i = 0; i < pasted.size(); ++i) {
            const int row = top + static_cast<int>(i);
            for (qsizetype j = 0; j < pasted.at(i).size(); ++j) {
                if (row >= m_model.rowCount() || j >= columns.size()) {
                    say({tr("The copied range is larger than the table from here.")});
                    return;
                }
                cells.push_back({m_model.index(row, columns.at(j)), pasted.at(i).at(j)});
            }
        }
    }
    setCells(cells, tr("Paste %n cell(s)", nullptr, static_cast<int>(cells.size())));
}

void ProjectTable::fillDown()
{
    const Range range = selectedRange();
    std::vector<ProjectTableModel::CellText> cells;
    for (const int column : range.columns) {
        if (!(m_model.index(range.rows.first(), column).flags() & Qt::ItemIsEditable))
            continue; // a figure
        const QString text = m_model.index(range.rows.first(), column).data(PreciseRole).toString();
        for (qsizetype i = 1; i < range.rows.size(); ++i)
            cells.push_back({m_model.index(range.rows.at(i), column), text});
    }
    setCells(cells, tr("Fill down %n cell(s)", nullptr, static_cast<int>(cells.size())));
}

void ProjectTable::clearCells()
{
    std::vector<ProjectTableModel::CellText> cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        if (!isColumnHidden(index.column()) && (index.flags() & Qt::ItemIsEditable))
            cells.push_back({index, QString()});
    }
    setCells(cells, tr("Empty %n cell(s)", nullptr, static_cast<int>(cells.size())));
}

void ProjectTable::say(const QStringList& faults)
{
    m_fault->say(currentIndex(), faults.join(u'\n'));
}

bool ProjectTable::isWritable() const
{
    return m_model.flags(m_model.index(0, m_model.columnOf("name"_L1)))
        .testFlag(Qt::ItemIsEditable);
}

QString ProjectTable::fault() const
{
    return m_fault->text();
}

void ProjectTable::reveal(const QModelIndex& cell)
{
    // Alone: setCurrentIndex() would add it to the selection while Ctrl of Ctrl+N is held.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    // The range of the scroll bar follows a new row later than the current cell.
    executeDelayedItemsLayout();
    updateGeometries();
    scrollTo(cell);
}

void ProjectTable::commitData(QWidget* editor)
{
    m_isRefused = false;
    m_edited = currentIndex();
    m_committed = m_edited;
    TableView::commitData(editor);
    m_edited = QModelIndex();
}

void ProjectTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::RevertModelCache)
        m_fault->clear();
    else if (m_isRefused && editor->hasFocus())
        return; // to be corrected
    TableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && !m_isRefused)
        moveDown();
}

/// Enter goes on in the row below, as in a spreadsheet; not where the edited row has left.
void ProjectTable::moveDown()
{
    const QModelIndex edited = m_committed;
    const QModelIndex below = edited.siblingAtRow(edited.row() + 1);
    if (edited.isValid() && edited == currentIndex() && below.isValid())
        setCurrentIndex(below);
}

bool ProjectTable::event(QEvent* event)
{
    // Escape takes back what is said here before it means the filter of the window.
    if (event->type() == QEvent::ShortcutOverride && !fault().isEmpty()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) { // NOLINT: told by the type
        event->accept();
        return true;
    }
    return TableView::event(event);
}

void ProjectTable::mousePressEvent(QMouseEvent* event)
{
    if (!m_fault->isFresh())
        m_fault->clear();
    TableView::mousePressEvent(event);
}

void ProjectTable::keyPressEvent(QKeyEvent* event)
{
    m_fault->clear();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().flags() & Qt::ItemIsEditable)
            edit(currentIndex());
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        clearCells();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        fillDown();
    } else if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
    } else {
        TableView::keyPressEvent(event);
    }
}

} // namespace touyan
