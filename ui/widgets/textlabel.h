#pragma once

#include <QLabel>

namespace touyan {

/// What a text on the page is, and so its size, weight and colour.
enum class TextKind
{
    Text,
    Strong,
    Muted, ///< captions and notes
    Small, ///< notes beside titles
    Error,
    CardTitle,
    PageTitle
};

/// A label in one of the page's kinds of text.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextKind kind, const QString& text = {}, QWidget* parent = nullptr);
};

} // namespace touyan
