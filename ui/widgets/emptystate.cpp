#include "widgets/emptystate.h"

#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/textlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace touyan {

namespace {

/// The icon of an empty page on a soft disc.
class Emblem : public QWidget
{
public:
    Emblem(Icon icon, QWidget* parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(72, 72);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& tokens = tokensFor(palette());
        QPainter painter(this);
        paintPlate(painter, rect(), width() / 2.0, tokens.accentSoft);
        paintIcon(painter, m_icon, rect().adjusted(20, 20, -20, -20), tokens.accentText);
    }

private:
    Icon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon icon, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(TextKind::Muted, sentence, this))
    , m_emblem(new Emblem(icon, this))
    , m_action(new QPushButton(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_action->setProperty("primary", true);
    m_action->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::CardGap);
    layout->addStretch(2);
    layout->addWidget(m_emblem, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showEmblem();
}

/// The words come first: a low place has no room for the emblem.
void EmptyState::showEmblem()
{
    const QMargins margins = layout()->contentsMargins();
    int words = m_sentence->heightForWidth(width() - margins.left() - margins.right());
    if (!m_action->isHidden())
        words += m_action->sizeHint().height() + metrics::CardGap;
    const int others = margins.top() + margins.bottom() + 3 * metrics::CardGap;
    m_emblem->setVisible(height() >= m_emblem->height() + words + others);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    showEmblem();
}

void EmptyState::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    showEmblem();
}

} // namespace touyan
