#include "reports/printeddifferences.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWords = 90; ///< of a text that moved; the rest is cut
constexpr qsizetype MostSteps = 250'000; ///< of comparing two texts clause by clause

QString nothing()
{
    return u"—"_s;
}

QString clipped(QString words)
{
    words = words.trimmed();
    while (!words.isEmpty() && u"，；。、"_s.contains(words.back()))
        words.chop(1);
    if (words.isEmpty())
        return nothing();
    return words.size() > LongestWords ? QString(words.left(LongestWords) % u'…') : words;
}

/// Whether two cells state the same number, with decimals or without.
bool isSameNumber(QString a, QString b)
{
    bool isNumber = false;
    bool isOther = false;
    const double first = a.remove(u',').toDouble(&isNumber);
    const double second = b.remove(u',').toDouble(&isOther);
    return isNumber && isOther && first == second;
}

/// The clauses of @p text, each with the mark that ends it.
QStringList clausesOf(const QString& text)
{
    QStringList clauses;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!u"，；。、\n"_s.contains(text.at(i)))
            continue;
        clauses.append(text.mid(from, i + 1 - from));
        from = i + 1;
    }
    if (from < text.size())
        clauses.append(text.mid(from));
    return clauses;
}

/// Pieces that gave way to others.
struct ChangedRun
{
    qsizetype before; ///< the first of them
    qsizetype beforeEnd;
    qsizetype now;
    qsizetype nowEnd;
};

/// Where two rows of pieces differ, by their longest common part.
class PieceComparison
{
public:
    PieceComparison(const QStringList& before, const QStringList& now)
        : m_before(before)
        , m_now(now)
    {
        while (m_first < std::min(before.size(), now.size())
               && before.at(m_first) == now.at(m_first))
            ++m_first;
        m_beforeEnd = before.size();
        m_nowEnd = now.size();
        while (m_beforeEnd > m_first && m_nowEnd > m_first
               && before.at(m_beforeEnd - 1) == now.at(m_nowEnd - 1)) {
            --m_beforeEnd;
            --m_nowEnd;
        }
        if ((m_beforeEnd - m_first) * (m_nowEnd - m_first) <= MostSteps)
            compare();
        else if (m_beforeEnd == m_nowEnd)
            compareByPlace();
        else
            m_runs = {{m_first, m_beforeEnd, m_first, m_nowEnd}};
    }

    const std::vector<ChangedRun>& runs() const { return m_runs; }

private:
    /// Of many pieces, where none came or went.
    void compareByPlace()
    {
        for (qsizetype i = m_first; i < m_nowEnd; ++i) {
            if (m_before.at(i) != m_now.at(i))
                m_runs.push_back({i, i + 1, i, i + 1});
        }
    }

    void compare()
    {
        const qsizetype rows = m_beforeEnd - m_first;
        const qsizetype columns = m_nowEnd - m_first;
        // By place: how many pieces from there on are common.
        std::vector<std::vector<int>> common(static_cast<size_t>(rows + 1),
                                             std::vector<int>(static_cast<size_t>(columns + 1), 0));
        const auto at = [&common](qsizetype row, qsizetype column) -> int& {
            return common[static_cast<size_t>(row)][static_cast<size_t>(column)];
        };
        const auto isSame = [this](qsizetype row, qsizetype column) {
            return m_before.at(m_first + row) == m_now.at(m_first + column);
        };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column)
                at(row, column) = isSame(row, column)
                    ? at(row + 1, column + 1) + 1
                    : std::max(at(row + 1, column), at(row, column + 1));
        }
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows || column < columns) {
            const qsizetype fromRow = row;
            const qsizetype fromColumn = column;
            while ((row < rows || column < columns)
                   && !(row < rows && column < columns && isSame(row, column))) {
                if (column >= columns || (row < rows && at(row + 1, column) >= at(row, column + 1)))
                    ++row;
                else
                    ++column;
            }
            if (row > fromRow || column > fromColumn)
                m_runs.push_back(
                    {m_first + fromRow, m_first + row, m_first + fromColumn, m_first + column});
            while (row < rows && column < columns && isSame(row, column)) {
                ++row;
                ++column;
            }
        }
    }

    const QStringList& m_before;
    const QStringList& m_now;
    qsizetype m_first = 0;
    qsizetype m_beforeEnd = 0;
    qsizetype m_nowEnd = 0;
    std::vector<ChangedRun> m_runs;
};

/// Whether @p words say what they are about, not only how much it is.
bool isTelling(const QString& words)
{
    constexpr int FewestLetters = 4;
    const auto letters =
        std::count_if(words.cbegin(), words.cend(), [](QChar c) { return c.isLetter(); });
    return letters >= FewestLetters;
}

/// @p renamed without those that @p parts still print under their old names, as the text of an
/// issued list does.
NewNames namesTaken(NewNames renamed, const QList<PrintedPart>& parts)
{
    for (const PrintedPart& part : parts) {
        for (const PrintedCell& cell : part.cells)
            renamed.remove(cell.text);
    }
    return renamed;
}

/// Finds what two papers print otherwise.
class Differences
{
public:
    Differences(const Document& before, const Document& now, const NewNames& renamed)
    {
        const QList<PrintedPart> parts = printedParts(now);
        m_renamed = namesTaken(renamed, parts);
        const QList<PrintedPart> then = printedParts(before, m_renamed);
        QHash<QString, const PrintedPart*> known;
        for (const PrintedPart& part : then)
            known.insert(part.key, &part);
        for (const PrintedPart& part : parts) {
            if (const PrintedPart* earlier = known.take(part.key))
                compare(*earlier, part);
            else
                compare({.kind = part.kind, .key = part.key, .place = part.place}, part);
        }
        for (const PrintedPart& part : then) {
            if (known.contains(part.key))
                compare(part, {.kind = part.kind, .key = part.key, .place = part.place});
        }
    }

    const QList<MovedValue>& moved() const { return m_moved; }

private:
    using Kind = PrintedPart::Kind;

    void compare(const PrintedPart& before, const PrintedPart& now)
    {
        m_place = now.place;
        switch (now.kind) {
        case Kind::Text:
            if (before.text != now.text)
                comparePieces(u"正文"_s, clausesOf(before.text), clausesOf(now.text), clauseWords);
            return;
        case Kind::Table:
            compareTables(before, now);
            return;
        case Kind::Figure:
            compareFigures(before, now);
            return;
        }
    }

    void add(const QString& what, const QString& before, const QString& after)
    {
        m_moved.append({m_place, what, clipped(before), clipped(after)});
    }

    /// Clauses before those that moved stand with them where they alone would say too little.
    static QString clauseWords(const QStringList& pieces, qsizetype from, qsizetype to)
    {
        QString text = pieces.mid(from, to - from).join(QString());
        while (from > 0 && !text.isEmpty() && !isTelling(text)
               && !pieces.at(from - 1).endsWith(u'。'))
            text.prepend(pieces.at(--from));
        return text;
    }

    /// Of a figure: with the words of its line, where they stand just before.
    static QString figureWords(const QStringList& pieces, qsizetype from, qsizetype to)
    {
        constexpr qsizetype MostBefore = 3;
        const QStringList moved = pieces.mid(from, to - from);
        for (qsizetype before = 1; before <= std::min(MostBefore, from); ++before) {
            if (!moved.isEmpty() && !isTelling(moved.join(QString()))
                && isTelling(pieces.at(from - before)))
                return QStringList(pieces.mid(from - before, before) + moved).join(u' ');
        }
        return moved.join(u' ');
    }

    using Words = QString (*)(const QStringList& pieces, qsizetype from, qsizetype to);

    void comparePieces(const QString& what, const QStringList& before, const QStringList& now,
                       Words words)
    {
        const PieceComparison comparison(before, now);
        for (const ChangedRun& run : comparison.runs()) {
            const qsizetype count = run.nowEnd - run.now;
            if (count != run.beforeEnd - run.before) {
                add(what, words(before, run.before, run.beforeEnd),
                    words(now, run.now, run.nowEnd));
                continue;
            }
            for (qsizetype i = 0; i < count; ++i)
                add(what, words(before, run.before + i, run.before + i + 1),
                    words(now, run.now + i, run.now + i + 1));
        }
    }

    void compareFigures(const PrintedPart& before, const PrintedPart& now)
    {
        const qsizetype told = m_moved.size();
        compareLines(before.lines, now.lines, before.words == now.words);
        if (before.words != now.words)
            comparePieces(u"图中文字"_s, before.words, now.words, figureWords);
        if (m_moved.size() == told && before.drawing != now.drawing)
            add(u"图形"_s, u"原图"_s, u"图形有变动"_s);
    }

    /// The rows of a timeline, wherever they stand now. That of a group which goes on stands on
    /// each of its sheets: each row is told of once.
    /// Bars and marks can be compared where @p isOneAxis: else all of them have moved.
    void compareLines(const QList<FigureLine>& before, const QList<FigureLine>& now, bool isOneAxis)
    {
        QHash<QString, FigureLine> then;
        for (const FigureLine& line : before) {
            if (!then.contains(keyOf(line)))
                then.insert(keyOf(line), line);
        }
        QSet<QString> told;
        const auto isNext = [&told](const QString& key) {
            const bool isFirst = !told.contains(key);
            told.insert(key);
            return isFirst;
        };
        for (const FigureLine& line : now) {
            if (!isNext(line.key))
                continue;
            if (const auto earlier = then.constFind(line.key); earlier != then.cend())
                compareLine(*earlier, line, isOneAxis);
            else
                tellRow(line.name, nothing(), u"新增："_s % lineWords(line));
        }
        for (const FigureLine& line : before) {
            if (isNext(keyOf(line)))
                tellRow(line.name, lineWords(line), u"已删除"_s);
        }
    }

    QString keyOf(const FigureLine& line) const { return m_renamed.value(line.key, line.key); }

    static QString lineWords(const FigureLine& line) { return line.words.join(u'，'); }

    /// What differs of one row, each change once: a bar may repeat what a column says.
    void compareLine(const FigureLine& before, const FigureLine& now, bool isOneAxis)
    {
        QList<std::pair<QString, QString>> told;
        const auto tell = [&](const QStringList& then, const QStringList& words) {
            const std::pair change{then.join(u'，'), words.join(u'，')};
            if (told.contains(change))
                return;
            told.append(change);
            m_moved.append({m_place % u'：' % now.name, u"图中文字"_s, clipped(change.first),
                            clipped(change.second)});
        };
        if (before.name != now.name)
            tell({before.name}, {now.name});
        const PieceComparison comparison(before.words, now.words);
        for (const ChangedRun& run : comparison.runs()) {
            const qsizetype count = run.nowEnd - run.now;
            const bool isEach = count == run.beforeEnd - run.before;
            for (qsizetype i = 0; isEach && i < count; ++i)
                tell({before.words.at(run.before + i)}, {now.words.at(run.now + i)});
            if (!isEach)
                tell(before.words.mid(run.before, run.beforeEnd - run.before),
                     now.words.mid(run.now, count));
        }
        if (told.isEmpty() && isOneAxis && before.drawing != now.drawing)
            m_moved.append({m_place % u'：' % now.name, u"图形"_s, u"原图"_s, u"图形有变动"_s});
    }

    void tellRow(const QString& name, const QString& before, const QString& after)
    {
        m_moved.append({m_place % u'：' % name, u"整行"_s, clipped(before), clipped(after)});
    }

    static QHash<QString, QString> byPlace(const QList<PrintedCell>& cells)
    {
        QHash<QString, QString> texts;
        for (const PrintedCell& cell : cells)
            texts.insert(cell.row % u'\n' % cell.column, cell.text);
        return texts;
    }

    static QSet<QString> rowsOf(const QList<PrintedCell>& cells)
    {
        QSet<QString> rows;
        for (const PrintedCell& cell : cells)
            rows.insert(cell.row);
        return rows;
    }

    void compareTables(const PrintedPart& before, const PrintedPart& now)
    {
        const QHash<QString, QString> then = byPlace(before.cells);
        const QSet<QString> rowsThen = rowsOf(before.cells);
        QSet<QString> told;
        for (const PrintedCell& cell : now.cells) {
            if (!rowsThen.contains(cell.row)) {
                tellOnce(told, cell.row, nothing(), u"新增一行"_s);
                continue;
            }
            const QString earlier = then.value(cell.row % u'\n' % cell.column);
            if (earlier != cell.text && !isSameNumber(earlier, cell.text))
                m_moved.append({m_place % u'：' % cell.row, cell.column, clipped(earlier),
                                clipped(cell.text)});
        }
        const QSet<QString> rowsNow = rowsOf(now.cells);
        for (const PrintedCell& cell : before.cells) {
            if (!rowsNow.contains(cell.row))
                tellOnce(told, cell.row, u"原有一行"_s, u"已删除"_s);
        }
    }

    void tellOnce(QSet<QString>& told, const QString& row, const QString& before,
                  const QString& after)
    {
        if (told.contains(row))
            return;
        told.insert(row);
        m_moved.append({m_place % u'：' % row, u"整行"_s, before, after});
    }

    NewNames m_renamed;
    QString m_place;
    QList<MovedValue> m_moved;
};

} // namespace

QList<MovedValue> printedDifferences(const Document& before, const Document& now,
                                     const NewNames& renamed)
{
    return Differences(before, now, renamed).moved();
}

} // namespace touyan
