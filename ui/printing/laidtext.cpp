#include "printing/laidtext.h"

#include <QPainter>

#include <cmath>
#include <vector>

namespace touyan {
namespace {

/// From the top of a Chinese character's square down to the baseline, as a part of its size.
constexpr double BaselineBelowTop = 0.88;

// Of the size by which a number that is wider than its column shrinks, and to which at most.
constexpr double Shrinking = 0.96;
constexpr double SmallestPart = 0.7;
constexpr QColor HighlightGround(0xff, 0xf1, 0x76);

bool isLatin(QChar c)
{
    return c > u' ' && c < u'\x7f';
}

/// Whether @p at lies between two characters of one number such as 1,072,080.00: digits that belong
/// to a word, as in a hash, make no number.
bool isInNumber(const QString& text, qsizetype at)
{
    const auto isPart = [&text](qsizetype place) {
        const QChar c = text.at(place);
        return c.isDigit() || QStringView(u",.+−").contains(c);
    };
    qsizetype first = at;
    while (first > 0 && isPart(first - 1))
        --first;
    qsizetype last = at;
    while (last < text.size() && isPart(last))
        ++last;
    const auto isWord = [&text](qsizetype place) {
        return place >= 0 && place < text.size() && isLatin(text.at(place))
            && text.at(place).isLetter();
    };
    return first < at && at < last && !isWord(first - 1) && !isWord(last);
}

/// The heading faces bring digits that match; those of the text faces look out of place.
bool takesDigitsFont(PaperFont font)
{
    return font != PaperFont::HeiTi && font != PaperFont::XiaoBiaoSong && font != PaperFont::Digits;
}

/// Collects the formats of the stretches of text that differ from the base font.
class FormatMaker
{
public:
    FormatMaker(const TextLook& look, const PaperFonts& fonts)
        : m_look(look)
        , m_fonts(fonts)
    {
    }

    void add(const TextRun& run)
    {
        const PaperFont font = run.font.value_or(m_look.font);
        const bool usesDigits = takesDigitsFont(font);
        for (qsizetype from = 0; from < run.text.size();) {
            const bool latin = usesDigits && isLatin(run.text.at(from));
            qsizetype to = from + 1;
            while (to < run.text.size() && latin == (usesDigits && isLatin(run.text.at(to))))
                ++to;
            addStretch(to - from, latin ? PaperFont::Digits : font, run);
            from = to;
        }
        m_text += run.text;
    }

    QString text() const
    {
        QString text = m_text;
        return text.replace(u'\n', QChar::LineSeparator);
    }

    const QList<QTextLayout::FormatRange>& formats() const { return m_formats; }

private:
    void addStretch(qsizetype length, PaperFont font, const TextRun& run)
    {
        const int start = m_length;
        m_length += static_cast<int>(length);
        const bool isPlain = !run.isBold && !run.colour && !run.isHighlighted && !run.isRaised;
        if (font == m_look.font && isPlain)
            return;
        QTextCharFormat format;
        format.setFont(m_fonts.font(font, m_look.size, run.isBold));
        if (run.colour)
            format.setForeground(QColor::fromRgb(rgbOf(*run.colour)));
        if (run.isHighlighted)
            format.setBackground(HighlightGround);
        if (run.isRaised)
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        m_formats.append({start, static_cast<int>(length), format});
    }

    const TextLook& m_look;
    const PaperFonts& m_fonts;
    QString m_text;
    int m_length = 0;
    QList<QTextLayout::FormatRange> m_formats;
};

/// Qt's own justifying would widen between digits too.
Qt::Alignment qtAlignment(ParagraphAlign align)
{
    switch (align) {
    case ParagraphAlign::Left:
    case ParagraphAlign::Justified:
        return Qt::AlignLeft;
    case ParagraphAlign::Centre:
        return Qt::AlignHCenter;
    case ParagraphAlign::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// Chinese characters, their punctuation and signs: not Latin letters with accents, Greek or
/// Cyrillic, between which a word would be torn apart.
bool isWide(char32_t c)
{
    if (QChar::script(c) == QChar::Script_Han)
        return true;
    constexpr char32_t CjkSymbolsEnd = 0x3040; // punctuation from 3000 to 303f
    constexpr char32_t FullWidthFirst = 0xff01;
    constexpr char32_t FullWidthLast = 0xffee;
    static const QStringView Signs = u"“”‘’—…·";
    return (c > 0x3000 && c < CjkSymbolsEnd) || (c >= FullWidthFirst && c <= FullWidthLast)
        || (c <= 0xffff && Signs.contains(QChar(static_cast<char16_t>(c))));
}

/// The character of @p text that begins at @p at, two units where it is a rare one.
char32_t characterAt(const QString& text, qsizetype at)
{
    const QChar first = text.at(at);
    return first.isHighSurrogate() && at + 1 < text.size()
        ? QChar::surrogateToUcs4(first, text.at(at + 1))
        : first.unicode();
}

/// Where the character behind that at @p at begins.
qsizetype nextCharacter(const QString& text, qsizetype at)
{
    return at + (characterAt(text, at) > 0xffff ? 2 : 1);
}

/// Dashes and dots of two characters are one sign.
bool isOneSign(char32_t a, char32_t b)
{
    return a == b && (a == u'—' || a == u'…');
}

/// Whether a justified line may be widened behind the character of @p text that begins at @p at.
bool mayWidenAfter(const QString& text, qsizetype at)
{
    const char32_t before = characterAt(text, at);
    const char32_t behind = characterAt(text, nextCharacter(text, at));
    return before == u' ' || (isWide(before) && isWide(behind) && !isOneSign(before, behind));
}

/// A line that is to fill its width: behind the characters of some stretches it is widened.
class WidenedLine
{
public:
    /// Behind no character it is widened by more than @p most.
    WidenedLine(const QTextLine& line, const QString& text, double most)
        : m_number(line.lineNumber())
        , m_width(line.width())
        , m_most(most)
    {
        int last = line.textStart() + line.textLength() - 1;
        while (last > line.textStart() && text.at(last).isSpace())
            --last;
        if (last > line.textStart() && text.at(last).isLowSurrogate())
            --last;
        for (int at = line.textStart(); at < last;) {
            const auto next = static_cast<int>(nextCharacter(text, at));
            if (mayWidenAfter(text, at))
                addPlace(at, next - at);
            at = next;
        }
    }

    /// What the line of @p layout lacks, or has too much by now, shared out over its places; false
    /// when that is nothing.
    bool fill(const QTextLayout& layout)
    {
        constexpr double Grain = 64; // of Qt's positions
        const double rest = m_width - layout.lineAt(m_number).naturalTextWidth();
        if (m_places == 0 || std::abs(rest) < 1)
            return false;
        const double before = m_each;
        m_each = std::clamp(m_each + std::floor(rest / m_places * Grain) / Grain, 0.0, m_most);
        return m_each != before;
    }

    QList<QTextLayout::FormatRange> formats() const
    {
        QList<QTextLayout::FormatRange> ranges = m_ranges;
        for (QTextLayout::FormatRange& range : ranges) {
            range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            range.format.setFontLetterSpacing(m_each);
        }
        return ranges;
    }

private:
    void addPlace(int at, int length)
    {
        ++m_places;
        if (!m_ranges.isEmpty() && m_ranges.last().start + m_ranges.last().length == at)
            m_ranges.last().length += length;
        else
            m_ranges.append({at, length, {}});
    }

    int m_number;
    double m_width;
    double m_most;
    double m_each = 0; ///< behind each place
    int m_places = 0;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace

LaidText::LaidText(const QList<TextRun>& runs, const TextLook& look, double width,
                   const PaperFonts& fonts)
    : m_pitch(look.pitch * TwipsPerPoint)
    , m_leading(m_pitch - look.size * TwipsPerPoint)
    , m_baseline(BaselineBelowTop * look.size * TwipsPerPoint)
{
    TextLook fitted = look;
    lay(runs, fitted, width, fonts);
    for (; breaksANumber() && fitted.size > look.size * SmallestPart;
         lay(runs, fitted, width, fonts))
        fitted.size *= Shrinking;
}

void LaidText::lay(const QList<TextRun>& runs, const TextLook& look, double width,
                   const PaperFonts& fonts)
{
    FormatMaker maker(look, fonts);
    for (const TextRun& run : runs)
        maker.add(run);
    m_layout = std::make_unique<QTextLayout>(maker.text(), fonts.font(look.font, look.size));
    m_layout->setFormats(maker.formats());
    breakLines(look, width);
    if (look.align == ParagraphAlign::Justified && lineCount() > 1)
        justifyLines(look, width);
}

QList<int> LaidText::lineStarts() const
{
    QList<int> starts;
    for (int line = 0; line < lineCount(); ++line)
        starts.append(m_layout->lineAt(line).textStart());
    return starts;
}

void LaidText::justifyLines(const TextLook& look, double width)
{
    constexpr int MostPasses = 3; // the first one misses by what characters overhang
    // Qt keeps room for what a last character has beyond its advance: it stood there before.
    constexpr double Overhang = 0.05;
    // A line that lacks more, since a word does not fit it, rather ends early: what is wider is
    // taken for a space where the text of a PDF is searched and copied.
    constexpr double MostWidening = 0.09; // of the size
    const QString text = m_layout->text();
    const QList<QTextLayout::FormatRange> plain = m_layout->formats();
    const QList<int> starts = lineStarts();
    std::vector<WidenedLine> lines;
    for (int line = 0; line + 1 < lineCount(); ++line) {
        if (text.at(starts.at(line + 1) - 1) != QChar::LineSeparator)
            lines.emplace_back(m_layout->lineAt(line), text,
                               MostWidening * look.size * TwipsPerPoint);
    }
    for (int pass = 0; pass < MostPasses; ++pass) {
        bool isFilled = true;
        QList<QTextLayout::FormatRange> formats = plain;
        for (WidenedLine& line : lines) {
            isFilled = !line.fill(*m_layout) && isFilled;
            formats += line.formats();
        }
        if (isFilled)
            return;
        m_layout->setFormats(formats);
        breakLines(look, width + Overhang * look.size * TwipsPerPoint);
        if (lineStarts() == starts)
            continue;
        m_layout->setFormats(plain); // better ragged than broken elsewhere
        breakLines(look, width);
        return;
    }
}

bool LaidText::breaksANumber() const
{
    const QString text = m_layout->text();
    for (int line = 1; line < m_layout->lineCount(); ++line) {
        if (isInNumber(text, m_layout->lineAt(line).textStart()))
            return true;
    }
    return false;
}

void LaidText::breakLines(const TextLook& look, double width)
{
    QTextOption option(qtAlignment(look.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const double character = look.size * TwipsPerPoint;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const int number = line.lineNumber();
        const double indent = (look.left + (number == 0 ? look.indent : 0)) * character;
        line.setLineWidth(width - indent - look.right * character);
        line.setPosition({indent, number * m_pitch + lineTop(line)});
    }
    m_layout->endLayout();
}

double LaidText::lineTop(const QTextLine& line) const
{
    return m_baseline - line.ascent();
}

void LaidText::paint(QPainter& painter, const QPointF& origin, int first, int count) const
{
    const QPointF shifted(origin.x(), origin.y() - first * m_pitch);
    for (int i = first; i < first + count && i < m_layout->lineCount(); ++i)
        m_layout->lineAt(i).draw(&painter, shifted);
}

QList<QRectF> LaidText::rectangles(const QPointF& origin, int start, int length) const
{
    // What is blank below a line is not of its characters; they overhang their size a little.
    constexpr double Overhang = 0.12;
    const double size = m_pitch - m_leading;
    const double top = -Overhang * size;
    const double height = (1 + 2 * Overhang) * size;
    QList<QRectF> result;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int from = qMax(start, line.textStart());
        const int to = qMin(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        result.append(QRectF(origin.x() + left, origin.y() + i * m_pitch + top,
                             line.cursorToX(to) - left, height));
    }
    return result;
}

QRectF LaidText::lineRectangle(int line) const
{
    const QTextLine it = m_layout->lineAt(line);
    const QRectF natural = it.naturalTextRect();
    return {natural.x(), line * m_pitch, natural.width(), m_pitch};
}

} // namespace touyan
