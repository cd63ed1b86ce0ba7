#include "widgets/textlabel.h"

#include "style/fonts.h"
#include "style/tokens.h"

#include <QApplication>
#include <QEvent>

namespace touyan {

namespace {

QFont fontOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Text:
    case TextKind::Muted:
        return textFont();
    case TextKind::Strong:
        return boldTextFont();
    case TextKind::Small:
    case TextKind::Error:
        return smallFont();
    case TextKind::CardTitle:
        return cardTitleFont();
    case TextKind::PageTitle:
        return pageTitleFont();
    }
    return {};
}

} // namespace

TextLabel::TextLabel(TextKind kind, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_kind(kind)
{
    setFont(fontOf(kind));
    updateColor();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColor();
}

void TextLabel::updateColor()
{
    if (m_kind == TextKind::Muted || m_kind == TextKind::Small) {
        setForegroundRole(QPalette::PlaceholderText);
        return;
    }
    if (m_kind != TextKind::Error)
        return;
    // The application's palette, not the own one, which this function has changed before.
    const QColor color = tokensFor(QApplication::palette()).redText;
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, color);
    setPalette(changed);
}

} // namespace touyan
