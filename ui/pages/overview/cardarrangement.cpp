#include "pages/overview/cardarrangement.h"

#include "pages/overview/figurerow.h"
#include "style/metrics.h"
#include "widgets/orderedchoices.h"
#include "widgets/textlabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int Columns = 12;
constexpr int PanelWidth = 280;
const QString ShownKey = u"overview/cards"_s;

} // namespace

CardArrangement::CardArrangement(QGridLayout& grid, int firstRow, QList<ArrangedCard> cards,
                                 QObject* parent)
    : QObject(parent)
    , m_grid(grid)
    , m_firstRow(firstRow)
    , m_cards(std::move(cards))
{
    const QSettings settings;
    m_shown = settings.value(ShownKey, standard()).toStringList();
    const QStringList known = standard();
    m_shown.removeIf([&known](const QString& key) { return !known.contains(key); });
    place();
}

QStringList CardArrangement::standard() const
{
    QStringList keys;
    for (const ArrangedCard& card : m_cards)
        keys.append(card.key);
    return keys;
}

void CardArrangement::setShown(const QStringList& keys)
{
    m_shown = keys;
    QSettings().setValue(ShownKey, keys);
    place();
}

void CardArrangement::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    place();
}

const ArrangedCard& CardArrangement::card(const QString& key) const
{
    return *std::find_if(m_cards.cbegin(), m_cards.cend(),
                         [&key](const ArrangedCard& each) { return each.key == key; });
}

/// Two cards in a row in place of three.
int CardArrangement::columnsOf(const QString& key) const
{
    const int columns = card(key).columns;
    if (!m_isNarrow || columns > Columns / 2)
        return columns;
    return columns > Columns / 4 ? Columns / 2 : Columns / 3;
}

void CardArrangement::reset()
{
    setShown(standard());
}

void CardArrangement::place()
{
    for (const ArrangedCard& card : std::as_const(m_cards)) {
        m_grid.removeWidget(card.widget);
        card.widget->setVisible(m_shown.contains(card.key));
    }
    int row = m_firstRow;
    int column = 0;
    for (qsizetype at = 0; at < m_shown.size(); ++at) {
        QWidget* widget = card(m_shown.at(at)).widget;
        const int wanted = columnsOf(m_shown.at(at));
        const bool isLast =
            at + 1 == m_shown.size() || column + wanted + columnsOf(m_shown.at(at + 1)) > Columns;
        const int span = isLast ? Columns - column : wanted;
        m_grid.addWidget(widget, row, column, 1, span);
        m_grid.setRowStretch(row, 1);
        column = isLast ? 0 : column + span;
        row += isLast ? 1 : 0;
    }
    for (int rest = row; rest < m_firstRow + static_cast<int>(m_cards.size()); ++rest)
        m_grid.setRowStretch(rest, 0);
}

void CardArrangement::addFigures(QWidget& panel, QVBoxLayout& layout, QPushButton& reset)
{
    if (!m_figures)
        return;
    auto* figures = new OrderedChoices(&panel);
    figures->setChoices(m_figures->choices());
    figures->setSelected(m_figures->shown());
    figures->setAccessibleName(tr("Key figures"));
    layout.addWidget(new TextLabel(TextKind::Small, tr("Key figures"), &panel));
    layout.addWidget(figures);
    connect(figures, &OrderedChoices::changed, this,
            [this, figures] { m_figures->setShown(figures->selected()); });
    connect(&reset, &QPushButton::clicked, this, [this, figures] {
        m_figures->reset();
        figures->setSelected(m_figures->shown());
    });
}

void CardArrangement::choose(QWidget* button)
{
    auto* panel = new QFrame(button, Qt::Popup);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setFrameShape(QFrame::StyledPanel);
    panel->setAccessibleName(tr("Cards of the overview"));
    auto* choices = new OrderedChoices(panel);
    QList<ListedChoice> listed;
    for (const ArrangedCard& card : std::as_const(m_cards))
        listed.append({card.key, card.title, {}, {}});
    choices->setChoices(listed);
    choices->setSelected(m_shown);
    auto* reset = new QPushButton(tr("As at first"), panel);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(metrics::Grid, metrics::Grid, metrics::Grid, metrics::Grid);
    layout->addWidget(choices);
    addFigures(*panel, *layout, *reset);
    layout->addWidget(reset, 0, Qt::AlignRight);
    connect(choices, &OrderedChoices::changed, this,
            [this, choices] { setShown(choices->selected()); });
    connect(reset, &QPushButton::clicked, this, [this, choices] {
        this->reset();
        choices->setSelected(m_shown);
    });
    panel->setFixedWidth(PanelWidth);
    panel->adjustSize();
    const QPoint below = button->mapToGlobal(button->rect().bottomRight());
    panel->move(below.x() - panel->width(), below.y() + 2);
    panel->show();
    choices->setFocus();
}

} // namespace touyan
