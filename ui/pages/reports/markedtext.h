#pragma once

#include <QSyntaxHighlighter>

namespace touyan {

/// A stretch of a text, in characters.
struct TextStretch
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextStretch&) const = default;
};

/// Marks stretches of a text that someone edits.
class MarkedText : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    struct Mark
    {
        TextStretch stretch;
        QColor ground;

        bool operator==(const Mark&) const = default;
    };

    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setMarks(const QList<Mark>& marks);

protected:
    void highlightBlock(const QString& text) override;

private:
    QList<Mark> m_marks;
};

} // namespace touyan
