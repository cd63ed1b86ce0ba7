#include "widgets/card.h"

#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace touyan {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(new TextLabel(TextKind::CardTitle, {}, this))
    , m_subtitle(new TextLabel(TextKind::Small, {}, this))
    , m_action(new LinkButton({}, this))
{
    m_header->setContentsMargins(metrics::CardMargin, metrics::CardGap, metrics::CardMargin, 0);
    m_header->setSpacing(metrics::Grid);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    m_header->addWidget(m_action);
    m_body->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::CardMargin,
                               metrics::CardMargin);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    m_subtitle->hide();
    m_action->hide();
    setTitle(title);
    connect(m_action, &QPushButton::clicked, this, &Card::actionTriggered);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    const bool headed = !title.isEmpty();
    m_header->setContentsMargins(headed ? metrics::CardMargin : 0, headed ? metrics::CardGap : 0,
                                 headed ? metrics::CardMargin : 0, 0);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Card::setBodyMargins(const QMargins& margins)
{
    m_body->setContentsMargins(margins);
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    paintBox(painter, rect(), metrics::CardRadius, tokens.surface, tokens.border);
}

} // namespace touyan
