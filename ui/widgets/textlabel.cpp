#include "widgets/textlabel.h"

#include "style/fonts.h"

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

// Colours are palette roles, so that a label follows a switch to dark by itself.
QPalette::ColorRole roleOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Muted:
    case TextKind::Small:
        return QPalette::PlaceholderText;
    case TextKind::Error:
        return QPalette::BrightText;
    case TextKind::Text:
    case TextKind::Strong:
    case TextKind::CardTitle:
    case TextKind::PageTitle:
        return QPalette::WindowText;
    }
    return QPalette::NoRole;
}

} // namespace

TextLabel::TextLabel(TextKind kind, const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setFont(fontOf(kind));
    setForegroundRole(roleOf(kind));
}

} // namespace touyan
