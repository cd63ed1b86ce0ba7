#pragma once

#include "printing/paperfonts.h"
#include "reports/document.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace touyan {

/// How a text is set. Lengths in points.
struct TextLook
{
    PaperFont font = PaperFont::SongTi;
    double size = 8.5;
    double pitch = 11;
    ParagraphAlign align = ParagraphAlign::Left;
    double indent = 0; ///< of the first line, in characters
    double left = 0; ///< of all lines, in characters
    double right = 0;
};

/// Runs of text broken into lines of one width on an even pitch. Chinese stands in the look's font,
/// Latin letters and digits in theirs. A number that is wider than its line is set smaller rather
/// than broken. Justified lines are widened between Chinese characters and at blanks only, so that
/// numbers and words stay whole for whoever searches or copies them. Lengths in twips.
class LaidText
{
public:
    LaidText(const QList<TextRun>& runs, const TextLook& look, double width,
             const PaperFonts& fonts);

    int lineCount() const { return m_layout->lineCount(); }
    double pitch() const { return m_pitch; }
    double height() const { return lineCount() * m_pitch; }
    /// The part of the pitch that is left blank below a line.
    double leading() const { return m_leading; }
    QString text() const { return m_layout->text(); }

    /// Paints @p count lines from @p first on, the first of them at @p origin.
    void paint(QPainter& painter, const QPointF& origin, int first, int count) const;
    /// Where the characters of [@p start, @p start + @p length) stand if the text is at @p origin,
    /// without what is blank below their line.
    QList<QRectF> rectangles(const QPointF& origin, int start, int length) const;
    /// How many characters stand on line @p line.
    int lineLength(int line) const { return m_layout->lineAt(line).textLength(); }
    /// The line on which character @p position stands.
    int lineAt(int position) const { return m_layout->lineForTextPosition(position).lineNumber(); }
    /// How far the ink of line @p line reaches from the left edge.
    double rightEdge(int line) const { return m_layout->lineAt(line).naturalTextRect().right(); }
    /// The rectangle that the ink of line @p line may fill.
    QRectF lineRectangle(int line) const;

private:
    void lay(const QList<TextRun>& runs, const TextLook& look, double width,
             const PaperFonts& fonts);
    bool breaksANumber() const;
    void breakLines(const TextLook& look, double width);
    /// Widens all lines but those that end a paragraph to the full width.
    void justifyLines(const TextLook& look, double width);
    QList<int> lineStarts() const;
    /// Distance from the line's top on the pitch to the top of Qt's line.
    double lineTop(const QTextLine& line) const;

    std::unique_ptr<QTextLayout> m_layout;
    double m_pitch;
    double m_leading;
    double m_baseline; ///< below the top of a line on the pitch
};

} // namespace touyan
