#include "widgets/orderedchoices.h"

#include "style/icons.h"
#include "style/metrics.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace touyan {
namespace {

constexpr int KeyRole = Qt::UserRole + 1;
constexpr int ChoiceHeight = 24;

QToolButton* moveButton(Icon icon, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize({metrics::SmallIconSize, metrics::SmallIconSize});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

OrderedChoices::OrderedChoices(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(moveButton(Icon::ChevronUp, tr("Move up"), this))
    , m_down(moveButton(Icon::ChevronDown, tr("Move down"), this))
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(+1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedChoices::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        updateButtons();
        if (!m_isShowing)
            Q_EMIT changed();
    });
    updateButtons();
}

void OrderedChoices::setChoices(const QList<ListedChoice>& choices)
{
    m_choices = choices;
    setSelected({});
    setVisibleRows(m_visibleRows);
}

void OrderedChoices::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    const int shown = std::clamp(static_cast<int>(m_choices.size()), 2, rows);
    m_list->setFixedHeight(shown * ChoiceHeight + 2 * m_list->frameWidth() + 4);
}

void OrderedChoices::setMovable(bool movable)
{
    m_isMovable = movable;
    m_up->setVisible(movable);
    m_down->setVisible(movable);
    m_list->setDragDropMode(movable ? QAbstractItemView::InternalMove
                                    : QAbstractItemView::NoDragDrop);
}

QStringList OrderedChoices::selected() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(KeyRole).toString());
    }
    return keys;
}

void OrderedChoices::setSelected(const QStringList& keys)
{
    if (m_list->count() == m_choices.size() && keys == selected())
        return;
    QList<ListedChoice> ordered = m_choices;
    const auto rank = [&keys](const ListedChoice& choice) {
        const qsizetype at = keys.indexOf(choice.key);
        return at < 0 ? keys.size() : at;
    };
    if (m_isMovable)
        std::stable_sort(
            ordered.begin(), ordered.end(),
            [&rank](const ListedChoice& a, const ListedChoice& b) { return rank(a) < rank(b); });
    m_isShowing = true;
    m_list->clear();
    for (const ListedChoice& choice : std::as_const(ordered)) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setData(KeyRole, choice.key);
        item->setToolTip(choice.text);
        item->setSizeHint({0, ChoiceHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(keys.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
    m_isShowing = false;
    updateButtons();
}

void OrderedChoices::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_isShowing = true;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentRow(target);
    m_isShowing = false;
    Q_EMIT changed();
}

void OrderedChoices::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace touyan
