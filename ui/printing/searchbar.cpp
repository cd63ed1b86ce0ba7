#include "printing/searchbar.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/searchbox.h"

#include <QAction>
#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 220;
constexpr int NarrowestWidth = 150; // six characters beside icon and cross

} // namespace

SearchBar::SearchBar(QWidget* parent)
    : QToolBar(parent)
    , m_hitCount(new QLabel(this))
    , m_box(new SearchBox(tr("Find in the document"), this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hitCount->setContentsMargins(0, 0, metrics::Grid, 0);
    addWidget(m_hitCount);
    m_box->setFixedWidth(Width);
    addWidget(m_box);
    const auto step = [this](Icon icon, const QString& text, QKeySequence::StandardKey keys,
                             void (SearchBar::*wanted)()) {
        QAction* action = addAction(themedIcon(icon), text, this, wanted);
        action->setShortcut(keys);
        action->setPriority(QAction::LowPriority);
    };
    step(Icon::ChevronUp, tr("Previous hit"), QKeySequence::FindPrevious,
         &SearchBar::previousWanted);
    step(Icon::ChevronDown, tr("Next hit"), QKeySequence::FindNext, &SearchBar::nextWanted);
    connect(m_box, &SearchBox::searchChanged, this, &SearchBar::searchChanged);
    connect(m_box, &QLineEdit::returnPressed, this, &SearchBar::nextWanted);
    setFocusProxy(m_box);
}

QString SearchBar::text() const
{
    return m_box->text();
}

void SearchBar::showHits(int number, int count)
{
    if (count == 0)
        m_hitCount->setText(tr("Not found"));
    else if (m_isCompact)
        m_hitCount->setText(u"%1/%2"_s.arg(number).arg(count));
    else
        m_hitCount->setText(tr("%1 of %2").arg(number).arg(count));
}

void SearchBar::showNoSearch()
{
    m_hitCount->clear();
}

void SearchBar::fitInto(int width)
{
    const QMargins margins = layout()->contentsMargins();
    int room = width - margins.left() - margins.right();
    const QList<QAction*> tools = actions();
    for (QAction* action : tools) {
        const QWidget* tool = widgetForAction(action);
        if (tool != m_box)
            room -= tool->sizeHint().width() + layout()->spacing();
    }
    m_box->setFixedWidth(std::clamp(room, NarrowestWidth, Width));
}

} // namespace touyan
