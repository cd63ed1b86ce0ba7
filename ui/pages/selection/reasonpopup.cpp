#include "pages/selection/reasonpopup.h"

#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace touyan {
namespace {

constexpr int Width = 320;
constexpr int ShadowMargin = 8;

} // namespace

ReasonPopup::ReasonPopup(QWidget* page)
    : QFrame(page)
    , m_question(new TextLabel(TextKind::Strong, {}, this))
    , m_line(new QLineEdit(this))
    , m_error(new TextLabel(TextKind::Error, {}, this))
{
    m_question->setWordWrap(true);
    m_question->setBuddy(m_line);
    m_error->setWordWrap(true);
    m_line->setPlaceholderText(tr("Reason"));
    m_line->installEventFilter(this);
    auto* give = new QPushButton(tr("OK"), this);
    give->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_error, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(give);
    auto* layout = new QVBoxLayout(this);
    const int margin = ShadowMargin + metrics::CardGap;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_question);
    layout->addWidget(m_line);
    layout->addLayout(buttons);
    connect(m_line, &QLineEdit::returnPressed, this, &ReasonPopup::give);
    connect(give, &QPushButton::clicked, this, &ReasonPopup::give);
    connect(cancel, &QPushButton::clicked, this, &ReasonPopup::cancel);
    hide();
}

void ReasonPopup::ask(const QString& question, const QString& text, const QRect& anchor,
                      Taker taker)
{
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_line->setText(text);
    m_line->selectAll();
    m_error->clear();
    m_anchor = anchor;
    m_taker = std::move(taker);
    place();
    show();
    raise();
    m_line->setFocus();
}

/// Below the card, or above it where there is no room.
void ReasonPopup::place()
{
    setFixedWidth(Width + 2 * ShadowMargin);
    adjustSize();
    QPoint at(m_anchor.left() - ShadowMargin, m_anchor.bottom() - ShadowMargin + 4);
    if (at.y() + height() > parentWidget()->height())
        at.setY(std::max(0, m_anchor.top() - height() + ShadowMargin - 4));
    at.setX(std::clamp(at.x(), 0, std::max(0, parentWidget()->width() - width())));
    move(at);
}

void ReasonPopup::give()
{
    const Taker taker = m_taker; // taking may ask another question
    const Result<void> result = taker(m_line->text());
    if (!result) {
        m_error->setText(result.error().message);
        place();
        m_line->setFocus();
        return;
    }
    cancel();
}

void ReasonPopup::cancel()
{
    if (!isVisible())
        return;
    hide();
    m_taker = {};
    Q_EMIT closed();
}

/// The question comes before what the keys of the board and the window do: moving cards and years.
bool ReasonPopup::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->modifiers() == Qt::AltModifier) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool ReasonPopup::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            cancel();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ReasonPopup::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    const QRect plate = rect().adjusted(ShadowMargin, ShadowMargin, -ShadowMargin, -ShadowMargin);
    paintShadow(painter, plate, metrics::CardRadius, tokens);
    paintBox(painter, plate, metrics::CardRadius, tokens.surface, tokens.borderStrong);
}

} // namespace touyan
