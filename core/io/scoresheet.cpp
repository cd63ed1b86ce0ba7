#include "io/scoresheet.h"

#include "selection/reviewround.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto FormMark = u"touyan-score-sheet"_s;
const auto FormVersion = u"1"_s;
const auto RoundWord = u"round"_s;
const auto SeatWord = u"seat"_s;
const auto HashWord = u"sha256"_s;
const auto KeyWord = u"key"_s;
const auto CriterionWord = u"criterion"_s;
const auto ProjectWord = u"project"_s;

constexpr int HeadRows = 5; ///< of the key sheet, before criteria and projects

QString sha256(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

template <typename T>
QString idText(Id<T> id)
{
    return QString::number(id.value);
}

/// Criteria and projects as rows of texts: what the hash is over, and what the key sheet lists.
QList<QStringList> structureRows(const ScoreSheet& sheet)
{
    QList<QStringList> rows;
    for (const ScoreSheet::Column& column : sheet.columns)
        rows.append({CriterionWord, idText(column.criterion), column.name,
                     QLatin1StringView(choice(column.kind).key), numberText(column.maximum),
                     QString::number(column.weight.hundredths())});
    for (const ScoreSheet::Row& row : sheet.rows)
        rows.append({ProjectWord, idText(row.project), row.code, row.name, row.undertaker});
    return rows;
}

bool addStructureRow(const QStringList& texts, ScoreSheet& sheet)
{
    const qint64 id = texts.value(1).toLongLong();
    if (texts.value(0) == ProjectWord) {
        sheet.rows.push_back({ProjectId{id}, texts.value(2), texts.value(3), texts.value(4)});
        return id > 0;
    }
    const qsizetype kind = indexOfKey(choices<CriterionKind>(), texts.value(3));
    if (texts.value(0) != CriterionWord || kind < 0)
        return false;
    sheet.columns.push_back({ReviewCriterionId{id}, texts.value(2),
                             static_cast<CriterionKind>(kind), texts.value(4).toDouble(),
                             Percent::fromHundredths(texts.value(5).toLongLong())});
    return id > 0;
}

} // namespace

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

namespace scoreplaces {

int totalColumn(const ScoreSheet& sheet)
{
    return FirstScoreColumn + static_cast<int>(sheet.columns.size());
}

int commentColumn(const ScoreSheet& sheet)
{
    return totalColumn(sheet) + 1;
}

} // namespace scoreplaces

QString onOneLine(const QString& text)
{
    QString line = text;
    line.removeIf([](QChar c) { return (c < u' ' && !c.isSpace()) || c.unicode() >= 0xFFFE; });
    return line.simplified();
}

ScoreSheet scoreSheetOf(const Records& records, const ReviewSeat& seat,
                        const QList<ProjectId>& projects)
{
    ScoreSheet sheet{seat.round, seat.id, {}, {}};
    std::vector<ReviewCriterion> criteria;
    for (const ReviewCriterion& criterion : records.all<ReviewCriterion>()) {
        if (criterion.round == seat.round)
            criteria.push_back(criterion);
    }
    std::stable_sort(criteria.begin(), criteria.end(),
                     [](const auto& a, const auto& b) { return a.position < b.position; });
    for (const ReviewCriterion& criterion : criteria) {
        const bool isScored = criterion.kind == CriterionKind::Scored;
        sheet.columns.push_back({criterion.id, onOneLine(criterion.name), criterion.kind,
                                 isScored ? criterion.maximum : 0,
                                 isScored ? criterion.weight : Percent()});
    }
    const RoundRows rows = roundRows(records, *records.find(seat.round));
    for (const ProjectId id : projects) {
        const Project* project = records.find(id);
        if (project && !rows.isRecused(seat.expert, id))
            sheet.rows.push_back({id, onOneLine(project->code), onOneLine(project->name),
                                  onOneLine(project->undertaker)});
    }
    return sheet;
}

QString structureHash(const ScoreSheet& sheet)
{
    QStringList lines{idText(sheet.round), idText(sheet.seat)};
    const QList<QStringList> rows = structureRows(sheet);
    for (const QStringList& row : rows)
        lines.append(row.join(u'\t')); // texts are on one line and have no tabs
    return sha256(lines.join(u'\n'));
}

QString sheetKeyOf(const ScoreSheet& sheet)
{
    return sha256(FormMark % u'\n' % idText(sheet.round) % u'\n' % idText(sheet.seat) % u'\n'
                  % structureHash(sheet));
}

QList<QStringList> keyRows(const ScoreSheet& sheet)
{
    return QList<QStringList>{{FormMark, FormVersion},
                              {RoundWord, idText(sheet.round)},
                              {SeatWord, idText(sheet.seat)},
                              {HashWord, structureHash(sheet)},
                              {KeyWord, sheetKeyOf(sheet)}}
    + structureRows(sheet);
}

std::optional<KeySheet> keySheetFrom(const QList<QStringList>& rows)
{
    if (rows.size() < HeadRows || rows.first() != QStringList{FormMark, FormVersion})
        return {};
    const QStringList words{RoundWord, SeatWord, HashWord, KeyWord};
    for (int i = 0; i < words.size(); ++i) {
        if (rows.at(i + 1).value(0) != words.at(i))
            return {};
    }
    KeySheet found;
    found.sheet.round = ReviewRoundId{rows.at(1).value(1).toLongLong()};
    found.sheet.seat = ReviewSeatId{rows.at(2).value(1).toLongLong()};
    found.hash = rows.at(3).value(1);
    found.key = rows.at(4).value(1);
    for (qsizetype i = HeadRows; i < rows.size(); ++i) {
        if (!addStructureRow(rows.at(i), found.sheet))
            return {};
    }
    return found;
}

QString expertCaption(const Records& records, const ReviewSeat& seat)
{
    const QString line = u"评审专家：%1号"_s.arg(seat.number);
    const Expert* expert = records.find(seat.expert);
    return expert ? QString(line % u"　"_s % onOneLine(expert->name)) : line;
}

std::vector<FixedCell> fixedCells(const ScoreSheet& sheet)
{
    using namespace scoreplaces;
    std::vector<FixedCell> cells{{HeadRow, NumberColumn, u"序号"_s},
                                 {HeadRow, CodeColumn, u"项目编号"_s},
                                 {HeadRow, NameColumn, u"项目名称"_s},
                                 {HeadRow, UndertakerColumn, u"申报单位"_s},
                                 {HeadRow, totalColumn(sheet), u"加权总分"_s},
                                 {HeadRow, commentColumn(sheet), u"评审意见"_s}};
    int column = FirstScoreColumn;
    for (const ScoreSheet::Column& criterion : sheet.columns) {
        cells.push_back({HeadRow, column, criterion.name});
        if (criterion.kind == CriterionKind::Scored) {
            cells.push_back({MaximumRow, column, criterion.maximum});
            cells.push_back({WeightRow, column, criterion.weight.points() / 100});
        }
        ++column;
    }
    int number = 0;
    for (const ScoreSheet::Row& row : sheet.rows) {
        const int at = FirstProjectRow + number++;
        cells.push_back({at, NumberColumn, double(number)});
        cells.push_back({at, CodeColumn, row.code});
        cells.push_back({at, NameColumn, row.name});
        cells.push_back({at, UndertakerColumn, row.undertaker});
    }
    return cells;
}

std::optional<double> totalOf(const ScoreSheet& sheet,
                              const std::vector<std::optional<double>>& points)
{
    double sum = 0;
    bool hasAny = false;
    for (size_t i = 0; i < sheet.columns.size(); ++i) {
        const ScoreSheet::Column& column = sheet.columns.at(i);
        if (column.kind != CriterionKind::Scored)
            continue;
        if (!points.at(i))
            return {};
        sum += *points.at(i) / column.maximum * (column.weight.points() / 100);
        hasAny = true;
    }
    if (!hasAny)
        return {};
    return std::round(sum * 100 * 100) / 100;
}

} // namespace touyan
