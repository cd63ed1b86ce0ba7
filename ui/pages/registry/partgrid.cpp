#include "pages/registry/partgrid.h"

#include "edit/celldelegate.h"
#include "models/cellrole.h"
#include "models/gridmodel.h"
#include "widgets/faultline.h"
#include "widgets/tabledelegate.h"
#include "widgets/tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <set>

namespace touyan {

PartGrid::PartGrid(GridModel& model, const Records& records, const QList<int>& widths,
                   QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new TableView(this))
    , m_fault(new FaultLine(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addWidget(m_fault);
    m_fault->setContentsMargins(TableDelegate::Padding, 0, TableDelegate::Padding, 0);
    auto* delegate = new CellDelegate(
        records, [&model](int column) -> const FieldSpec& { return model.specAt(column); }, this);
    delegate->setLookReader([&model](const QModelIndex& index) { return model.lookAt(index); });
    m_table->setModel(&model);
    // Before the view writes what was typed: its row may leave with it.
    connect(delegate, &QAbstractItemDelegate::commitData, this,
            [this] { m_edited = m_table->currentIndex(); });
    m_table->setItemDelegate(delegate);
    m_table->setTabKeyNavigation(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->installEventFilter(this);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            m_table->setColumnWidth(column, widths.at(column));
        else
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }

    connect(delegate, &QAbstractItemDelegate::closeEditor, this,
            [this](const QWidget* /*editor*/, QAbstractItemDelegate::EndEditHint hint) {
                const bool isRowThere = m_edited.isValid();
                if (hint == QAbstractItemDelegate::SubmitModelCache && !m_fault->isRefusing()
                    && isRowThere)
                    moveDown(); // Enter, and the value was taken
            });
    const auto tellRow = [this] { Q_EMIT currentRowChanged(currentRow()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, tellRow);
    connect(&model, &QAbstractItemModel::dataChanged, this, tellRow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &PartGrid::fitHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, [this, tellRow] {
        m_fault->refuse({});
        fitHeight();
        tellRow();
    });
    connect(
        &model, &GridModel::refused, this,
        [this](const QModelIndex& /*index*/, const QString& message) { m_fault->refuse(message); });
    connect(&model, &GridModel::accepted, m_fault, [this] { m_fault->refuse({}); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the table stays below the tabs
    fitHeight();
}

int PartGrid::currentRow() const
{
    return m_table->currentIndex().row();
}

void PartGrid::setFault(const QString& fault)
{
    if (fault == m_standing)
        return; // what was refused stays said
    m_standing = fault;
    m_fault->setFault(fault);
}

QString PartGrid::fault() const
{
    return m_fault->text();
}

void PartGrid::setFaultLines(int lines)
{
    m_fault->setLines(lines);
}

void PartGrid::clearFault()
{
    m_fault->refuse({});
}

void PartGrid::moveDown()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QModelIndex below = current.siblingAtRow(current.row() + 1);
    for (int column = 0; below.isValid() && column < m_model.columnCount(); ++column) {
        if (below.flags() & Qt::ItemIsEditable)
            break;
        below = below.siblingAtColumn(column);
    }
    if (below.isValid())
        m_table->setCurrentIndex(below);
    else
        Q_EMIT passedEnd();
}

void PartGrid::removeSelected()
{
    std::set<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        rows.insert(index.row());
    const auto removed = m_model.removeParts(QList<int>(rows.begin(), rows.end()));
    m_fault->refuse(removed ? QString() : removed.error().message);
}

bool PartGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event); // NOLINT: told by the type of the event
    const QModelIndex current = m_table->currentIndex();
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (current.flags() & Qt::ItemIsEditable)
            m_table->edit(current);
        return true;
    }
    if (key->key() == Qt::Key_Delete && current.isValid()) {
        const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
        for (const QModelIndex& index : selected)
            m_model.setData(index, QString(), TypedRole);
        return true;
    }
    return false;
}

void PartGrid::setScrolling()
{
    m_isScrolling = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setMinimumHeight(0);
    m_table->setMaximumHeight(QWIDGETSIZE_MAX);
}

void PartGrid::fitHeight()
{
    if (m_isScrolling)
        return;
    const QHeaderView* rows = m_table->verticalHeader();
    m_table->setFixedHeight(m_table->horizontalHeader()->height()
                            + m_model.rowCount() * rows->defaultSectionSize() + 2);
}

} // namespace touyan
