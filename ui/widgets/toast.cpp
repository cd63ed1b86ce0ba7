#include "widgets/toast.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace touyan {

namespace {

constexpr auto TimeShown = 6s;
constexpr int ShadowRoom = 10;
constexpr int DistanceFromFoot = 36;

/// The toast is dark in both themes, and so is everything on it.
QPalette toastPalette()
{
    QPalette palette = paletteFrom(darkTokens());
    palette.setColor(QPalette::WindowText, darkTokens().onTooltip);
    return palette;
}

} // namespace

Toast::Toast(QWidget* host)
    : QFrame(host)
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_timer(this)
{
    setPalette(toastPalette());
    m_action->setFlat(true);
    m_action->setCursor(Qt::PointingHandCursor);
    QPalette blue = palette();
    blue.setColor(QPalette::ButtonText, darkTokens().accentText);
    m_action->setPalette(blue);
    auto* close = new QPushButton(this);
    close->setIcon(themedIcon(Icon::Close, darkTokens().textMuted));
    close->setIconSize(QSize(metrics::SmallIconSize, metrics::SmallIconSize));
    close->setFlat(true);
    close->setAccessibleName(tr("Dismiss"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(ShadowRoom + 14, ShadowRoom + 2, ShadowRoom + 6, ShadowRoom + 6);
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(m_message);
    layout->addWidget(m_action);
    layout->addWidget(close);
    hide();

    m_timer.setSingleShot(true);
    m_timer.setInterval(TimeShown);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    host->installEventFilter(this);
}

void Toast::showMessage(const QString& message, const QString& action)
{
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(message);
    m_timer.stop();
    m_isUnseen = true;
    show();
    place();
    raise();
    announce();
}

/// The message has its time, and is read out, from when it is first seen.
void Toast::announce()
{
    if (!isVisible() || !std::exchange(m_isUnseen, false))
        return;
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::withdraw(const QString& message)
{
    if (m_message->text() == message)
        hide();
}

void Toast::place()
{
    adjustSize();
    const QRect host = parentWidget()->rect();
    move((host.width() - width()) / 2, host.height() - height() - DistanceFromFoot);
}

void Toast::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    place(); // the host may have got its size while nothing was to be seen
    announce();
}

void Toast::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = darkTokens();
    QPainter painter(this);
    const QRect plate = rect().adjusted(ShadowRoom, ShadowRoom - 2, -ShadowRoom, -ShadowRoom - 2);
    paintShadow(painter, plate, metrics::CardRadius, tokensFor(parentWidget()->palette()));
    paintPlate(painter, plate, metrics::CardRadius, tokens.tooltip);
}

void Toast::enterEvent(QEnterEvent* event)
{
    // Who reads a message must not lose it.
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace touyan
