#pragma once

#include "domain/records.h"

#include <optional>
#include <variant>
#include <vector>

namespace touyan {

/// What the scoring workbook of one seat asks: which projects are scored by which criteria. Names
/// are as they stand in the workbook, on one line.
struct ScoreSheet
{
    struct Row
    {
        ProjectId project;
        QString code;
        QString name;
        QString undertaker;

        bool operator==(const Row&) const = default;
    };
    struct Column
    {
        ReviewCriterionId criterion;
        QString name;
        CriterionKind kind = CriterionKind::Scored;
        double maximum = 0; ///< 0 for a knock-out question
        Percent weight;

        bool operator==(const Column&) const = default;
    };

    ReviewRoundId round;
    ReviewSeatId seat;
    std::vector<Row> rows; ///< the projects that the seat may score, in the order of the list
    std::vector<Column> columns; ///< by position

    bool operator==(const ScoreSheet&) const = default;
};

/// The sheet of @p seat for those of @p projects that no recusal of the round keeps from it.
ScoreSheet scoreSheetOf(const Records& records, const ReviewSeat& seat,
                        const QList<ProjectId>& projects);

/// SHA-256 over everything in @p sheet, in hexadecimal.
QString structureHash(const ScoreSheet& sheet);
/// What ties a workbook to its seat and to what was asked: from the ids and the structure. Kept
/// with the seat when the workbook is written.
QString sheetKeyOf(const ScoreSheet& sheet);

/// @p text on one line, without what a workbook cannot hold.
QString onOneLine(const QString& text);

/// The rows of the hidden sheet from which a workbook is known again; texts only.
QList<QStringList> keyRows(const ScoreSheet& sheet);
/// What a hidden sheet says, with the hash and key that are written on it.
struct KeySheet
{
    ScoreSheet sheet;
    QString hash;
    QString key;
};
/// Reads keyRows() back; nothing when they are not in that form.
std::optional<KeySheet> keySheetFrom(const QList<QStringList>& rows);

/// What the visible sheet says of the expert of @p seat: number and name, without the organisation,
/// which follows in brackets.
QString expertCaption(const Records& records, const ReviewSeat& seat);

/// Where things are on the visible sheet.
namespace scoreplaces {
inline constexpr int TitleRow = 0;
inline constexpr int ExpertRow = 1;
inline constexpr int GuidanceRow = 2;
inline constexpr int HeadRow = 3;
inline constexpr int MaximumRow = 4;
inline constexpr int WeightRow = 5;
inline constexpr int HintRow = 6;
inline constexpr int FirstProjectRow = 7;
inline constexpr int NumberColumn = 0;
inline constexpr int CodeColumn = 1;
inline constexpr int NameColumn = 2;
inline constexpr int UndertakerColumn = 3;
inline constexpr int FirstScoreColumn = 4;
int totalColumn(const ScoreSheet& sheet);
int commentColumn(const ScoreSheet& sheet);
} // namespace scoreplaces

/// A cell of the visible sheet that nobody may change.
struct FixedCell
{
    int row = 0;
    int column = 0;
    std::variant<QString, double> content;
};
/// All of them: headings, full marks, weights and what names the projects.
std::vector<FixedCell> fixedCells(const ScoreSheet& sheet);

/// The weighted total out of 100 of one project from its points by column, as the formula of the
/// workbook comes to it; nothing unless every scored column has points.
std::optional<double> totalOf(const ScoreSheet& sheet,
                              const std::vector<std::optional<double>>& points);

/// @p number with as many digits as it needs, the same in every language.
QString numberText(double number);

} // namespace touyan
