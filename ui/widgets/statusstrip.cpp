#include "widgets/statusstrip.h"

#include "style/metrics.h"
#include "style/tokens.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace touyan {

namespace {

constexpr int ItemGap = 20;
constexpr int LeastWidth = 480;

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// A note with its icon before it.
class NoteLabel : public TextLabel
{
public:
    NoteLabel(const StatusNote& note, QWidget* parent)
        : TextLabel(TextKind::Small, note.text, parent)
        , m_icon(note.icon)
    {
        setToolTip(note.toolTip);
        if (m_icon)
            setContentsMargins(metrics::SmallIconSize + 4, 0, 0, 0);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        TextLabel::paintEvent(event);
        QPainter painter(this);
        if (m_icon)
            paintIcon(painter, *m_icon,
                      QRect(0, (height() - metrics::SmallIconSize) / 2, metrics::SmallIconSize,
                            metrics::SmallIconSize),
                      *m_icon == Icon::Check ? tokensFor(palette()).green
                                             : tokensFor(palette()).textMuted);
    }

private:
    std::optional<Icon> m_icon;
};

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_facts(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_notes(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 14, 0);
    layout->setSpacing(ItemGap);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    layout->addLayout(m_middle);
    layout->addLayout(m_notes);
    for (QHBoxLayout* part : {m_facts, m_notes})
        part->setSpacing(ItemGap);
    setFixedHeight(metrics::StatusHeight);
    setAccessibleName(tr("Status"));
}

void StatusStrip::setFacts(const QStringList& facts)
{
    clear(*m_facts);
    for (const QString& fact : facts) {
        auto* label = new TextLabel(TextKind::Small, fact, this);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        m_facts->addWidget(label);
    }
    fit();
}

QSize StatusStrip::minimumSizeHint() const
{
    return {LeastWidth, metrics::StatusHeight};
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool StatusStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // a note or a bar came or went
        fit();
    return QWidget::event(event);
}

/// Hides facts that have no room: those between the second and the last from behind, then the
/// others from the front.
void StatusStrip::fit()
{
    QList<QWidget*> facts;
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right()
        + m_notes->sizeHint().width() + m_middle->sizeHint().width() + 3 * ItemGap;
    for (int i = 0; i < m_facts->count(); ++i) {
        facts.append(m_facts->itemAt(i)->widget());
        needed += facts.last()->sizeHint().width() + ItemGap;
    }
    QList<QWidget*> yielding;
    for (qsizetype i = facts.size() - 2; i >= 2; --i)
        yielding.append(facts.at(i));
    for (QWidget* fact : std::as_const(facts)) {
        if (!yielding.contains(fact))
            yielding.append(fact);
    }
    for (QWidget* fact : std::as_const(yielding)) {
        const bool hasRoom = needed <= width();
        fact->setVisible(hasRoom);
        if (!hasRoom)
            needed -= fact->sizeHint().width() + ItemGap;
    }
}

void StatusStrip::setNotes(const QList<StatusNote>& notes)
{
    clear(*m_notes);
    for (const StatusNote& note : notes)
        m_notes->addWidget(new NoteLabel(note, this));
}

void StatusStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace touyan
