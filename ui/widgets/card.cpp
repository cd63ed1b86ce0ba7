#include "widgets/card.h"

#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/elidedlabel.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace touyan {

namespace {

constexpr auto TimeMarked = 2s;

/// The border and the corners of a card, laid over content that would cover them.
class Rim : public QWidget
{
public:
    explicit Rim(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& tokens = tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath corners;
        corners.addRect(rect());
        QPainterPath plate;
        plate.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                             metrics::CardRadius - 0.5, metrics::CardRadius - 0.5);
        painter.fillPath(corners.subtracted(plate), tokens.window);
        painter.strokePath(plate, QPen(tokens.border, 1));
    }
};

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_header(new QHBoxLayout(m_head))
    , m_title(new TextLabel(TextKind::CardTitle, {}, this))
    , m_subtitle(new ElidedLabel(TextKind::Small, {}, this))
    , m_action(new LinkButton({}, this))
{
    m_header->setContentsMargins(metrics::CardMargin, metrics::CardGap, metrics::CardMargin, 0);
    m_header->setSpacing(metrics::Grid);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    m_header->addWidget(m_action);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // A widget of its own, so that the head stays at the top however little the body needs.
    auto* content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::CardMargin,
                               metrics::CardMargin);
    m_body->setSpacing(metrics::Grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(content, 1);
    setSubtitle({});
    setAction({});
    setTitle(title);
    connect(m_action, &QPushButton::clicked, this, &Card::actionTriggered);
    m_marking.setSingleShot(true);
    m_marking.setInterval(TimeMarked);
    connect(&m_marking, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    // Kept visible when empty: it takes the room between title and action.
    m_subtitle->setText(subtitle);
}

void Card::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Card::setFlush()
{
    m_body->setContentsMargins(0, m_head->isHidden() ? 0 : metrics::Grid, 0, 0);
    layout()->setContentsMargins(0, 0, 0, 0);
    if (m_rim == nullptr)
        m_rim = new Rim(this);
    m_rim->setGeometry(rect());
    m_rim->show();
}

void Card::mark()
{
    m_marking.start();
    update();
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    paintBox(painter, rect(), metrics::CardRadius, tokens.surface, tokens.border);
    if (isMarked())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::CardRadius, tokens);
}

void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_rim != nullptr)
        m_rim->setGeometry(rect());
}

} // namespace touyan
