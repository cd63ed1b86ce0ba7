#include "widgets/choicepopup.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "widgets/searchbox.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touyan {

namespace {

enum Role
{
    KeyRole = Qt::UserRole + 1,
    TermsRole
};

constexpr int Width = 260;
constexpr int MostRowsShown = 12;

bool isChoice(const QListWidgetItem& item)
{
    return item.flags().testFlag(Qt::ItemIsUserCheckable);
}

} // namespace

ChoicePopup::ChoicePopup(const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new SearchBox(tr("Type to filter"), this))
    , m_list(new QListWidget(this))
    , m_clear(new QPushButton(tr("Clear selection"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_clear->setFlat(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);

    connect(m_search, &SearchBox::searchChanged, this, &ChoicePopup::filter);
    connect(m_search, &SearchBox::resultsWanted, m_list, [this] { m_list->setFocus(); });
    connect(m_search, &SearchBox::returnPressed, this, &ChoicePopup::chooseFound);
    connect(m_list, &QListWidget::itemChanged, this, &ChoicePopup::tell);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setSelected(m_reset);
        tell();
    });
}

void ChoicePopup::setReset(const QString& text, const QStringList& keys)
{
    m_clear->setText(text);
    m_reset = keys;
}

void ChoicePopup::setChoices(const QList<ListedChoice>& choices)
{
    const QSignalBlocker blocker(m_list);
    const QStringList kept = selected();
    m_list->clear();
    QString group;
    for (const ListedChoice& choice : choices) {
        if (choice.group != group)
            addCaption(choice.group);
        group = choice.group;
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(KeyRole, choice.key);
        item->setData(TermsRole, choice.terms);
    }
    setSelected(kept);
}

void ChoicePopup::addCaption(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(smallFont());
}

void ChoicePopup::setSelected(const QStringList& keys)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (isChoice(*item))
            item->setCheckState(keys.contains(item->data(KeyRole).toString()) ? Qt::Checked
                                                                              : Qt::Unchecked);
    }
    m_clear->setEnabled(keys != m_reset);
    m_list->viewport()->update();
}

QStringList ChoicePopup::selected() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (isChoice(*item) && item->checkState() == Qt::Checked)
            keys << item->data(KeyRole).toString();
    }
    return keys;
}

void ChoicePopup::openAt(const QWidget& anchor)
{
    m_search->clear();
    const int rows = std::clamp(m_list->count(), 3, MostRowsShown);
    m_list->setFixedHeight(rows * metrics::RowHeight + 2);
    setFixedWidth(std::max(Width, anchor.width()));
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    if (place.y() + height() > screen.bottom())
        place.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - height() - 4);
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    m_search->setFocus();
}

void ChoicePopup::filter(const QString& text)
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool found = wanted.isEmpty()
            || (isChoice(*item)
                && (item->text().contains(wanted, Qt::CaseInsensitive)
                    || item->data(TermsRole).toString().contains(wanted, Qt::CaseInsensitive)));
        item->setHidden(!found);
    }
}

void ChoicePopup::toggle(QListWidgetItem* item)
{
    if (item != nullptr && isChoice(*item))
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

/// Checks what the search has left, if it is one; several are chosen from in the list.
void ChoicePopup::chooseFound()
{
    filter(m_search->text()); // the search tells a moment after the last key
    QList<QListWidgetItem*> found;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (isChoice(*item) && !item->isHidden())
            found.append(item);
    }
    if (found.isEmpty() || m_search->text().trimmed().isEmpty())
        return;
    m_list->setCurrentItem(found.constFirst());
    if (found.size() > 1)
        m_list->setFocus();
    else
        toggle(found.constFirst());
    m_search->selectAll();
}

void ChoicePopup::tell()
{
    const QStringList keys = selected();
    m_clear->setEnabled(keys != m_reset);
    Q_EMIT selectionChanged(keys);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    // A click anywhere in a row checks it, not only one at its box.
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        toggle(m_list->itemAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            toggle(m_list->currentItem());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace touyan
