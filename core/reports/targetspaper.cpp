#include "analysis/targetprogress.h"
#include "base/monthend.h"
#include "reports/chinesewords.h"
#include "reports/columnselection.h"
#include "reports/commonoptions.h"
#include "reports/listtable.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/pastsnapshot.h"
#include "reports/prosewords.h"
#include "reports/targetfacts.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNames = 6;

QString figure(double value)
{
    return trimmedNumber(value, 2);
}

QString gapWords(const TargetProgress& target)
{
    if (!target.actual || !target.low)
        return u"—"_s;
    if (target.state == TargetState::Reached || *target.actual >= *target.low)
        return u"—"_s;
    return figure(*target.low - *target.actual) % target.measure;
}

/// Whether a target that is not reached may still be reached in its year.
enum class Chance
{
    Gone,
    Left
};

QString chanceWords(Chance chance)
{
    return chance == Chance::Gone ? u"已到期尚未达到"_s : u"年内到期尚未达到"_s;
}

QString namesOf(const std::vector<TargetProgress>& targets, TargetState state)
{
    QStringList names;
    for (const TargetProgress& target : targets) {
        if (target.state == state)
            names.append(target.name);
    }
    return proseListing(names, MostNames, u"项"_s);
}

qsizetype countOf(const std::vector<TargetProgress>& targets, TargetState state)
{
    return std::count_if(targets.cbegin(), targets.cend(),
                         [state](const TargetProgress& target) { return target.state == state; });
}

/// The targets of a year, and how far they are on a day.
struct TargetsOnDay
{
    std::vector<TargetProgress> all;
    int year;
    QDate day;

    /// Those below their target in its year or later: those that may still reach it, or the others.
    std::vector<TargetProgress> behind(Chance chance) const
    {
        std::vector<TargetProgress> behind = all;
        std::erase_if(behind, [&](const TargetProgress& target) {
            return target.state != TargetState::Behind || chanceOf(target) != chance;
        });
        return behind;
    }

private:
    Chance chanceOf(const TargetProgress& target) const
    {
        const QDate end = endOfYear(target.targetYear.value_or(year));
        return end <= day ? Chance::Gone : Chance::Left;
    }
};

QString overallProse(const TargetsOnDay& targets)
{
    if (targets.all.empty())
        return u"规划目标尚未录入。"_s;
    const auto behind = [&](Chance chance) { return std::ssize(targets.behind(chance)); };
    return u"《大连市新一代人工智能发展规划》共有可量化目标%1项。截至%2，%3。"_s.arg(
        QString::number(targets.all.size()), dateWords(targets.day),
        proseCounts({{u"已达到"_s, countOf(targets.all, TargetState::Reached)},
                     {u"推进中"_s, countOf(targets.all, TargetState::OnTheWay)},
                     {chanceWords(Chance::Gone), behind(Chance::Gone)},
                     {chanceWords(Chance::Left), behind(Chance::Left)},
                     {u"尚无数据"_s, countOf(targets.all, TargetState::NotEntered)}},
                    u"项"_s));
}

/// 甲（目标4个，现有3个，差1个）；乙（…）
QString gapList(const std::vector<TargetProgress>& targets, TargetState state, int year)
{
    QStringList gaps;
    for (const TargetProgress& target : targets) {
        if (target.state == state && target.actual && target.low)
            gaps.append(u"%1（目标%2，现有%3，差%4）"_s.arg(
                target.name, targetWords(target), reachedWords(target, year), gapWords(target)));
    }
    return gaps.join(u"；"_s);
}

/// What is to be looked at.
QString gapsProse(const TargetsOnDay& targets)
{
    QString text;
    for (const Chance chance : {Chance::Gone, Chance::Left}) {
        const QString behind =
            gapList(targets.behind(chance), TargetState::Behind, targets.day.year());
        if (!behind.isEmpty())
            text += u"%1的目标：%2。"_s.arg(chanceWords(chance), behind);
    }
    if (const QString open = gapList(targets.all, TargetState::OnTheWay, targets.day.year());
        !open.isEmpty())
        text += u"推进中的目标：%1。"_s.arg(open);
    if (const QString open = namesOf(targets.all, TargetState::NotEntered); !open.isEmpty())
        text += u"尚无数据的目标为%1，请责任单位尽快报送。"_s.arg(open);
    return text;
}

TableRow targetRow(const TargetProgress& target, const Records& records, QDate day, int number)
{
    const Indicator* indicator = records.find(target.indicator);
    TableRow row =
        textRow({QString::number(number), target.name, targetWords(target),
                 target.targetYear ? QString::number(*target.targetYear) : unstatedWord(),
                 reachedWords(target, day.year()), gapWords(target), stateWord(target.state),
                 target.isCounted ? u"库中计数"_s : u"填报"_s,
                 indicator ? indicator->planSection : QString()});
    if (target.state == TargetState::NotEntered)
        row.cells[7] = TableCell::of(u"—"_s);
    return row;
}

PaperTable targetTable(const TargetsOnDay& targets, const Records& records, double width)
{
    using enum ParagraphAlign;
    std::vector<TargetProgress> ordered = targets.all;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const TargetProgress& a, const TargetProgress& b) {
                         constexpr int Never = 9999;
                         return a.targetYear.value_or(Never) < b.targetYear.value_or(Never);
                     });
    QList<TableRow> rows;
    for (const TargetProgress& target : ordered)
        rows.append(targetRow(target, records, targets.day, static_cast<int>(rows.size()) + 1));
    return denseListTable({{u"序号"_s, 9, Centre, "number"},
                           {u"目标"_s, 41, Left, "name"},
                           {u"目标值"_s, 22, Centre, "target"},
                           {u"目标\n年份"_s, 12, Centre, "year"},
                           {u"实际值"_s, 15, Centre, "actual"},
                           {u"差距"_s, 13, Centre, "gap"},
                           {u"完成情况"_s, 16, Centre, "state"},
                           {u"数据\n来源"_s, 15, Centre, "source"},
                           {u"规划\n章节"_s, 13, Centre, "section"}},
                          rows, width);
}

Result<Document> composeTargets(const Snapshot& snapshot, const PaperChoices& choices)
{
    const int year = snapshot.year();
    const QDate lastDay = endOfYear(year);
    const QDate today = statedDay(snapshot, choices);
    const QDate day = std::min(today, lastDay);
    // What is known of the year so far, as on the page; of a year to come what is known today, and
    // of a month that is over what was known by its end.
    const bool isNow = today == snapshot.today() && today.year() == year;
    const QDate known = isNow ? lastDay : day;
    TargetsOnDay onDay{targetProgress(snapshot.records(), year, known), year, day};
    Section section = Section::on({});
    QList<Block>& blocks = section.blocks;
    Document document;
    document.title = u"%1年规划目标进展情况"_s.arg(snapshot.year());
    document.subject = document.title;
    addProse(blocks, u"title"_s, document.title, ParagraphRole::Title);
    blocks.append(BlockGap{8});
    addProse(blocks, u"opening"_s, choices.text("opening"));
    addProse(blocks, u"overall"_s, overallProse(onDay));
    addProse(blocks, u"gaps"_s, gapsProse(onDay));
    if (!onDay.all.empty()) {
        PaperTable table = targetTable(onDay, snapshot.records(), textWidth(section));
        table.caption = u"规划目标进展情况表"_s;
        blocks.append(table);
    }
    addProse(blocks, u"closing"_s, choices.text("closing"));
    addSourceNote(blocks, snapshot, today);
    document.sections = {section};
    return document;
}

/// In the order of the table.
PaperOption targetColumns()
{
    return columnsOption({{"number", QT_TRANSLATE_NOOP("PaperOption", "Number")},
                          {"name", QT_TRANSLATE_NOOP("PaperOption", "Target")},
                          {"target", QT_TRANSLATE_NOOP("PaperOption", "Target value")},
                          {"year", QT_TRANSLATE_NOOP("PaperOption", "Target year")},
                          {"actual", QT_TRANSLATE_NOOP("PaperOption", "Actual value")},
                          {"gap", QT_TRANSLATE_NOOP("PaperOption", "Gap")},
                          {"state", QT_TRANSLATE_NOOP("PaperOption", "Attainment")},
                          {"source", QT_TRANSLATE_NOOP("PaperOption", "Source of the value")},
                          {"section", QT_TRANSLATE_NOOP("PaperOption", "Section of the plan")}});
}

} // namespace

PaperEntry targetsEntry()
{
    return {.name = "targets",
            .title = QT_TRANSLATE_NOOP("Paper", "Targets of the plan"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "Every target with its year, what is reached and what is lacking"),
            .group = PaperGroup::Plan,
            .number = 5,
            .options = {yearOption(), monthOption(), targetColumns(),
                        wordingOption("opening", QT_TRANSLATE_NOOP("PaperOption", "Opening"),
                                      OptionType::LongText),
                        wordingOption("closing", QT_TRANSLATE_NOOP("PaperOption", "Closing"),
                                      OptionType::LongText)},
            .compose = composeTargets,
            .isMonthly = true,
            .isOfToday = true};
}

} // namespace touyan
