#include "analysis/targetprogress.h"
#include "reports/chinesewords.h"
#include "reports/commonoptions.h"
#include "reports/listtable.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/prosewords.h"

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

/// A target of the current year may still be reached.
QString behindWords(QDate day)
{
    return day.month() == 12 && day.day() == 31 ? u"到期未达到"_s : u"年内到期尚未达到"_s;
}

QString overallProse(const std::vector<TargetProgress>& targets, QDate day)
{
    if (targets.empty())
        return u"规划目标尚未录入。"_s;
    return u"《大连市新一代人工智能发展规划》共有可量化目标%1项。截至%2，%3。"_s.arg(
        QString::number(targets.size()), dateWords(day),
        proseCounts({{u"已达到"_s, countOf(targets, TargetState::Reached)},
                     {u"推进中"_s, countOf(targets, TargetState::OnTheWay)},
                     {behindWords(day), countOf(targets, TargetState::Behind)},
                     {u"尚无数据"_s, countOf(targets, TargetState::NotEntered)}},
                    u"项"_s));
}

/// 甲（目标4个，现有3个，差1个）；乙（…）
QString gapList(const std::vector<TargetProgress>& targets, TargetState state)
{
    QStringList gaps;
    for (const TargetProgress& target : targets) {
        if (target.state == state && target.actual && target.low)
            gaps.append(u"%1（目标%2，现有%3，差%4）"_s.arg(target.name, targetWords(target),
                                                            figure(*target.actual) % target.measure,
                                                            gapWords(target)));
    }
    return gaps.join(u"；"_s);
}

/// What is to be looked at.
QString gapsProse(const std::vector<TargetProgress>& targets, QDate day)
{
    QString text;
    if (const QString behind = gapList(targets, TargetState::Behind); !behind.isEmpty())
        text += u"%1的目标：%2。"_s.arg(behindWords(day), behind);
    if (const QString open = gapList(targets, TargetState::OnTheWay); !open.isEmpty())
        text += u"推进中的目标：%1。"_s.arg(open);
    if (const QString open = namesOf(targets, TargetState::NotEntered); !open.isEmpty())
        text += u"尚无数据的目标为%1，请责任单位尽快报送。"_s.arg(open);
    return text;
}

TableRow targetRow(const TargetProgress& target, const Records& records, int number)
{
    const Indicator* indicator = records.find(target.indicator);
    TableRow row = textRow(
        {QString::number(number), target.name, targetWords(target),
         target.targetYear ? QString::number(*target.targetYear) : unstatedWord(),
         target.actual ? QString(figure(*target.actual) % target.measure) : unstatedWord(),
         gapWords(target), stateWord(target.state), target.isCounted ? u"台账计数"_s : u"填报"_s,
         indicator ? indicator->planSection : QString()});
    if (target.state == TargetState::NotEntered)
        row.cells[7] = TableCell::of(u"—"_s);
    return row;
}

PaperTable targetTable(const std::vector<TargetProgress>& targets, const Records& records,
                       double width)
{
    using enum ParagraphAlign;
    std::vector<TargetProgress> ordered = targets;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const TargetProgress& a, const TargetProgress& b) {
                         constexpr int Never = 9999;
                         return a.targetYear.value_or(Never) < b.targetYear.value_or(Never);
                     });
    QList<TableRow> rows;
    for (const TargetProgress& target : ordered)
        rows.append(targetRow(target, records, static_cast<int>(rows.size()) + 1));
    return denseListTable({{u"序号"_s, 9, Centre},
                           {u"目标"_s, 37, Left},
                           {u"目标值"_s, 23, Centre},
                           {u"目标\n年份"_s, 12, Centre},
                           {u"实际值"_s, 17, Centre},
                           {u"差距"_s, 14, Centre},
                           {u"完成情况"_s, 16, Centre},
                           {u"数据\n来源"_s, 15, Centre},
                           {u"规划\n章节"_s, 13, Centre}},
                          rows, width);
}

Result<Document> composeTargets(const Snapshot& snapshot, const PaperChoices& choices)
{
    const std::vector<TargetProgress> targets = targetProgress(snapshot.records(), snapshot.year());
    const QDate day = std::min(snapshot.today(), QDate(snapshot.year(), 12, 31));
    Section section = Section::on({});
    QList<Block>& blocks = section.blocks;
    Document document;
    document.title = u"%1年规划目标进展情况"_s.arg(snapshot.year());
    document.subject = document.title;
    addProse(blocks, u"title"_s, document.title, ParagraphRole::Title);
    blocks.append(BlockGap{8});
    addProse(blocks, u"opening"_s, choices.text("opening"));
    addProse(blocks, u"overall"_s, overallProse(targets, day));
    addProse(blocks, u"gaps"_s, gapsProse(targets, day));
    if (!targets.empty()) {
        PaperTable table = targetTable(targets, snapshot.records(), textWidth(section));
        table.caption = u"规划目标进展情况表"_s;
        blocks.append(table);
    }
    addProse(blocks, u"closing"_s, choices.text("closing"));
    addSourceNote(blocks, snapshot);
    document.sections = {section};
    return document;
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
            .options = {yearOption(),
                        wordingOption("opening", QT_TRANSLATE_NOOP("PaperOption", "Opening"),
                                      OptionType::LongText),
                        wordingOption("closing", QT_TRANSLATE_NOOP("PaperOption", "Closing"),
                                      OptionType::LongText)},
            .compose = composeTargets,
            .isMonthly = true};
}

} // namespace touyan
