#include "layout/scene.h"
#include "reports/listtable.h"
#include "reports/printeddifferences.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

using enum ParagraphAlign;

Document paperOf(const QList<Block>& blocks)
{
    Section section = Section::on({});
    section.blocks = blocks;
    return {.title = u"示例"_s, .sections = {section}};
}

Document proseOf(const QString& text)
{
    return paperOf({Paragraph::of(ParagraphRole::Heading1, u"一、总体进展"_s),
                    Paragraph::of(ParagraphRole::Body, text, u"overall"_s)});
}

/// A table of projects: number, name, sum.
Document tableOf(const QList<std::pair<QString, QString>>& projects)
{
    QList<TableRow> rows;
    for (const auto& [name, sum] : projects)
        rows.append(textRow({QString::number(rows.size() + 1), name, sum}));
    PaperTable table = listTable({{u"序号"_s, 10, Centre, "number"},
                                  {u"项目名称"_s, 40, Left, "name"},
                                  {u"累计完成\n投资"_s, 20, Right, "done"}},
                                 rows);
    table.caption = u"进展情况（单位：万元）"_s;
    return paperOf({table});
}

/// A timeline of one group, "工程", and one project, "甲", as its sheets are drawn.
struct TimelineState
{
    QString count; ///< of the group
    QString yellow; ///< lights of it
    QString name;
    QString done; ///< of the project, in its column and behind its bar
    double top = 0; ///< of the project's row
    double mark = 250; ///< where a milestone of it stands
};

Document timelineOf(const TimelineState& state)
{
    const auto at = [](double left, double top) { return QRectF(left, top, 40, 20); };
    Scene scene(QSizeF(400, 300));
    scene.add(SceneText{at(0, 0), u"截至10月底"_s}, StyleRole::Subtitle);
    scene.add(SceneText{at(20, 40), u"工程"_s}, StyleRole::GroupText);
    scene.add(SceneText{at(60, 40), state.count}, StyleRole::RowTextMuted);
    scene.add(SceneMarker{{110, 50}}, StyleRole::LightYellow);
    scene.add(SceneText{at(120, 40), state.yellow}, StyleRole::RowTextMuted);
    scene.add(SceneMarker{{5, state.top + 10}}, StyleRole::LightGreen, 7);
    scene.add(SceneText{at(20, state.top), state.name}, StyleRole::RowText, 7);
    scene.add(SceneText{at(60, state.top), state.done}, StyleRole::RowText, 7);
    scene.add(SceneText{at(200, state.top), state.done}, StyleRole::LateText, 7);
    scene.add(SceneMarker{{state.mark, state.top + 10}}, StyleRole::MilestoneOpen, 9);
    return paperOf({Figure{.scene = std::make_shared<const Scene>(scene),
                           .width = 100,
                           .height = 80,
                           .caption = u"时间线"_s}});
}

QStringList told(const Document& before, const Document& now, const NewNames& renamed = {})
{
    QStringList lines;
    for (const MovedValue& moved : printedDifferences(before, now, renamed))
        lines.append(QStringList{moved.subject, moved.what, moved.before, moved.after}.join(u'|'));
    return lines;
}

} // namespace

/// What a correction sheet says of papers that were printed before.
class TestPrintedDifferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samePapersDifferInNothing();
    void clauseThatMovedIsTold();
    void figureAloneIsToldWithItsWords();
    void cellIsToldByItsRowAndColumn();
    void decimalsAloneAreNoMove();
    void rowsThatComeAndGoMoveNoOthers();
    void rowsOfOneNameAreToldApart();
    void paragraphOfOnePaperOnlyIsTold();
    void longTextsAreComparedToo();
    void renamedRowIsTheSameRow();
    void rowsOfATimelineAreToldInWords();
    void rowThatOnlyMovesInATimelineIsADrawing();
    void markThatMovesIsToldByItsRow();
    void groupThatGoesOnOnTheNextSheetIsOneRow();
    void nameThatIsStillPrintedIsNoOther();
    void factsWithoutHeadingsAreToldByTheWordsBeforeThem();
};

void TestPrintedDifferences::markThatMovesIsToldByItsRow()
{
    const TimelineState before{u"16 项"_s, u"5"_s, u"甲"_s, u"24%"_s, 80};
    TimelineState now = before;
    now.mark = 270;
    now.count = u"15 项"_s;
    QCOMPARE(told(timelineOf(before), timelineOf(now)),
             QStringList(
                 {u"时间线：工程|图中文字|16 项|15 项"_s, u"时间线：甲|图形|原图|图形有变动"_s}));
}

void TestPrintedDifferences::nameThatIsStillPrintedIsNoOther()
{
    const Document issued = tableOf({{u"甲"_s, u"12"_s}, {u"丙"_s, u"7"_s}});
    QCOMPARE(told(issued, issued, {{u"甲"_s, u"乙"_s}}), QStringList());
}

void TestPrintedDifferences::groupThatGoesOnOnTheNextSheetIsOneRow()
{
    const auto sheets = [](const QString& count) {
        const TimelineState state{count, u"5"_s, u"甲"_s, u"24%"_s, 80};
        TimelineState next = state;
        next.top = 120;
        return paperOf(timelineOf(state).sections.first().blocks
                       + timelineOf(next).sections.first().blocks);
    };
    QCOMPARE(told(sheets(u"16 项"_s), sheets(u"16 项"_s)), QStringList());
    QCOMPARE(told(sheets(u"16 项"_s), sheets(u"15 项"_s)),
             QStringList{u"时间线：工程|图中文字|16 项|15 项"_s});
}

void TestPrintedDifferences::factsWithoutHeadingsAreToldByTheWordsBeforeThem()
{
    const auto card = [](const QString& content, const QString& total) {
        const auto wide = [](const QString& title, const QString& value) {
            return TableRow{RowKind::Body,
                            {TableCell::of(title), TableCell::of(value, ParagraphAlign::Left, 3)}};
        };
        PaperTable table =
            listTable({{u""_s, 10, Left}, {u""_s, 10, Left}, {u""_s, 10, Left}, {u""_s, 10, Left}},
                      {wide(u"建设内容"_s, content),
                       textRow({u"总投资"_s, total, u"本年完成"_s, u"7万元"_s})});
        table.head.clear();
        return paperOf({Paragraph::of(ParagraphRole::Title, u"甲"_s), table});
    };
    const Document before = card(u"一期"_s, u"12万元"_s);
    QCOMPARE(told(before, before), QStringList());
    QCOMPARE(told(before, card(u"二期"_s, u"13万元"_s)),
             QStringList({u"甲：建设内容|内容|一期|二期"_s, u"甲：总投资|内容|12万元|13万元"_s}));
}

void TestPrintedDifferences::renamedRowIsTheSameRow()
{
    const Document before = tableOf({{u"甲"_s, u"12"_s}, {u"丙"_s, u"7"_s}});
    const Document now = tableOf({{u"乙"_s, u"13"_s}, {u"丙"_s, u"7"_s}});
    QCOMPARE(told(before, now, {{u"甲"_s, u"乙"_s}}),
             QStringList({u"进展情况：乙|项目名称|甲|乙"_s, u"进展情况：乙|累计完成投资|12|13"_s}));
}

void TestPrintedDifferences::rowsOfATimelineAreToldInWords()
{
    const Document before = timelineOf({u"16 项"_s, u"5"_s, u"甲"_s, u"24%"_s, 80});
    const Document now = timelineOf({u"15 项"_s, u"4"_s, u"乙"_s, u"25%"_s, 120});
    QCOMPARE(told(before, now),
             QStringList({u"时间线：工程|图中文字|16 项|15 项"_s,
                          u"时间线：工程|图中文字|黄灯5项|黄灯4项"_s,
                          u"时间线：乙|图中文字|甲|乙"_s, u"时间线：乙|图中文字|24%|25%"_s}));
}

void TestPrintedDifferences::rowThatOnlyMovesInATimelineIsADrawing()
{
    QCOMPARE(told(timelineOf({u"16 项"_s, u"5"_s, u"甲"_s, u"24%"_s, 80}),
                  timelineOf({u"16 项"_s, u"5"_s, u"甲"_s, u"24%"_s, 120})),
             QStringList{u"时间线|图形|原图|图形有变动"_s});
}

void TestPrintedDifferences::samePapersDifferInNothing()
{
    const Document paper = tableOf({{u"甲"_s, u"12"_s}, {u"乙"_s, u"7"_s}});
    QCOMPARE(told(paper, paper), QStringList());
}

void TestPrintedDifferences::clauseThatMovedIsTold()
{
    QCOMPARE(told(proseOf(u"截至10月底，累计完成投资17.32亿元，慢于序时进度10.2个百分点。"_s),
                  proseOf(u"截至10月底，累计完成投资17.36亿元，慢于序时进度10.1个百分点。"_s)),
             QStringList({u"总体进展|正文|累计完成投资17.32亿元|累计完成投资17.36亿元"_s,
                          u"总体进展|正文|慢于序时进度10.2个百分点|慢于序时进度10.1个百分点"_s}));
}

void TestPrintedDifferences::figureAloneIsToldWithItsWords()
{
    QCOMPARE(told(proseOf(u"重点项目竣工的，9项。"_s), proseOf(u"重点项目竣工的，10项。"_s)),
             QStringList{u"总体进展|正文|重点项目竣工的，9项|重点项目竣工的，10项"_s});
}

void TestPrintedDifferences::cellIsToldByItsRowAndColumn()
{
    QCOMPARE(told(tableOf({{u"甲"_s, u"2,748"_s}, {u"乙"_s, u"7"_s}}),
                  tableOf({{u"甲"_s, u"3,148"_s}, {u"乙"_s, u"7"_s}})),
             QStringList{u"进展情况：甲|累计完成投资|2,748|3,148"_s});
}

void TestPrintedDifferences::decimalsAloneAreNoMove()
{
    QCOMPARE(told(tableOf({{u"甲"_s, u"2,748"_s}}), tableOf({{u"甲"_s, u"2,748.00"_s}})),
             QStringList());
}

void TestPrintedDifferences::rowsThatComeAndGoMoveNoOthers()
{
    const Document two = tableOf({{u"甲"_s, u"12"_s}, {u"丙"_s, u"7"_s}});
    const Document three = tableOf({{u"甲"_s, u"12"_s}, {u"乙"_s, u"1"_s}, {u"丙"_s, u"7"_s}});
    QCOMPARE(told(two, three), QStringList{u"进展情况：乙|整行|—|新增一行"_s});
    QCOMPARE(told(three, two), QStringList{u"进展情况：乙|整行|原有一行|已删除"_s});
}

void TestPrintedDifferences::rowsOfOneNameAreToldApart()
{
    QCOMPARE(told(tableOf({{u"甲"_s, u"12"_s}, {u"甲"_s, u"7"_s}}),
                  tableOf({{u"甲"_s, u"12"_s}, {u"甲"_s, u"8"_s}})),
             QStringList{u"进展情况：甲（第2处）|累计完成投资|7|8"_s});
}

void TestPrintedDifferences::paragraphOfOnePaperOnlyIsTold()
{
    const Document none = paperOf({Paragraph::of(ParagraphRole::Heading1, u"一、总体进展"_s)});
    QCOMPARE(told(none, proseOf(u"尚无数据。"_s)), QStringList{u"总体进展|正文|—|尚无数据"_s});
    QCOMPARE(told(proseOf(u"尚无数据。"_s), none), QStringList{u"总体进展|正文|尚无数据|—"_s});
}

void TestPrintedDifferences::longTextsAreComparedToo()
{
    QStringList clauses(1500, u"示例条款若干"_s);
    for (qsizetype i = 0; i < clauses.size(); ++i)
        clauses[i] += QString::number(i);
    QStringList moved = clauses;
    moved[1] = u"示例条款甲"_s;
    moved[1400] = u"示例条款乙"_s;
    QCOMPARE(told(proseOf(clauses.join(u'，')), proseOf(moved.join(u'，'))),
             QStringList({u"总体进展|正文|示例条款若干1|示例条款甲"_s,
                          u"总体进展|正文|示例条款若干1400|示例条款乙"_s}));
}

TOUYAN_TEST(TestPrintedDifferences, QCoreApplication)
#include "tst_printeddifferences.moc"
