#include "reports/annuallisttable.h"
#include "reports/corrections.h"
#include "reports/listdrift.h"
#include "reports/liststhen.h"
#include "reports/listtable.h"
#include "reports/packparts.h"
#include "reports/paperwording.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int StandardMost = 100; ///< values of one paper on the sheet
constexpr int MostTogether = 8; ///< rows that may say 同上 of one

/// What the values of a table belong to.
enum class MovedIn
{
    Records,
    Papers ///< they stand somewhere in one
};

PaperTable movedTable(const QList<MovedValue>& values, MovedIn where, double width)
{
    using enum ParagraphAlign;
    QList<TableRow> rows;
    int together = 0; // rows of one subject that stay on one page
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isSame =
            i > 0 && together < MostTogether && values.at(i - 1).subject == values.at(i).subject;
        together = isSame ? together + 1 : 1;
        if (isSame)
            rows.last().keepsWithNext = true;
        rows.append(textRow({QString::number(i + 1), isSame ? u"同上"_s : values.at(i).subject,
                             values.at(i).what, values.at(i).before, values.at(i).after}));
    }
    if (where == MovedIn::Papers)
        return denseListTable({{u"序号"_s, 10, Centre},
                               {u"位置"_s, 44, Left},
                               {u"栏目"_s, 22, Left},
                               {u"原文"_s, 40, Left},
                               {u"更正为"_s, 40, Left}},
                              rows, width);
    return denseListTable({{u"序号"_s, 10, Centre},
                           {u"对象"_s, 50, Left},
                           {u"事项"_s, 34, Left},
                           {u"原数"_s, 31, Centre},
                           {u"更正为"_s, 31, Centre}},
                          rows, width);
}

QString momentWords(const QDateTime& moment)
{
    return moment.toString(u"yyyy年M月d日HH:mm:ss"_s);
}

/// What one paper of the pack prints otherwise in the two states.
struct MovedPaper
{
    QString title; ///< 材料2《…》
    QList<MovedValue> moved;
    QString whole; ///< said in the place of values: the paper is there in one state only
};

/// The pack's papers that read differently in the two states.
QList<MovedPaper> movedPapers(const Snapshot& before, const Snapshot& now,
                              const PaperChoices& choices)
{
    const NewNames renamed = newNames(before.records(), now.records());
    QList<MovedPaper> papers;
    int number = 0;
    for (const QString& name : choices.texts("parts")) {
        if (isLeftOut(name, before) && isLeftOut(name, now))
            continue; // the pack numbers what it has
        ++number;
        const auto then = composePart(name, before, choices);
        const auto today = composePart(name, now, choices);
        if (!then && !today)
            continue;
        MovedPaper paper{
            u"材料%1《%2》"_s.arg(QString::number(number),
                                  QString((today ? *today : *then).title).remove(u'\n')),
            {},
            {}};
        if (then && today)
            paper.moved = printedDifferences(*then, *today, renamed);
        else
            paper.whole = today ? u"本材料为新增，全文以新印材料为准。"_s
                                : u"本材料的数据已不存在，请以现有材料为准。"_s;
        if (!paper.moved.isEmpty() || !paper.whole.isEmpty())
            papers.append(paper);
    }
    return papers;
}

/// Puts the parts of the sheet one behind the other.
class CorrectionSheet
{
public:
    CorrectionSheet(QList<Block>& blocks, double width)
        : m_blocks(blocks)
        , m_width(width)
    {
    }

    void addTable(const QString& title, const QList<MovedValue>& values)
    {
        if (values.isEmpty())
            return;
        heading(title);
        table(values, MovedIn::Records);
    }

    void addNames(const QString& title, const QStringList& names)
    {
        if (names.isEmpty())
            return;
        heading(u"%1（%2项）"_s.arg(title, QString::number(names.size())));
        m_blocks.append(Paragraph::of(ParagraphRole::Body, names.join(u'、') % u'。'));
    }

    /// Of each paper no more than @p most values.
    void addPapers(const QList<MovedPaper>& papers, qsizetype most)
    {
        if (papers.isEmpty())
            return;
        QStringList titles;
        for (const MovedPaper& paper : papers)
            titles.append(paper.title);
        heading(u"涉及的材料"_s);
        m_blocks.append(Paragraph::of(ParagraphRole::Body,
                                      u"内容有变动、需要更换或者改注的材料%1份：%2。"_s.arg(
                                          QString::number(papers.size()), titles.join(u'、'))));
        for (qsizetype i = 0; i < papers.size(); ++i)
            addPaper(papers.at(i), static_cast<int>(i) + 1, most);
    }

private:
    void heading(const QString& text)
    {
        m_blocks.append(
            Paragraph::of(ParagraphRole::Heading1, chineseNumber(++m_number) % u'、' % text));
    }

    void addPaper(const MovedPaper& paper, int number, qsizetype most)
    {
        const QString count = paper.moved.isEmpty()
            ? QString()
            : u"（%1处）"_s.arg(QString::number(paper.moved.size()));
        m_blocks.append(Paragraph::of(ParagraphRole::Heading2,
                                      u'（' % chineseNumber(number) % u'）' % paper.title % count));
        if (!paper.whole.isEmpty())
            m_blocks.append(Paragraph::of(ParagraphRole::Body, paper.whole));
        if (paper.moved.isEmpty())
            return;
        table(paper.moved.mid(0, most), MovedIn::Papers);
        if (paper.moved.size() > most)
            m_blocks.append(Paragraph::of(
                ParagraphRole::Note,
                u"注：本材料变动较多，以上列出前%1处，其余%2处请更换材料。"_s.arg(
                    QString::number(most), QString::number(paper.moved.size() - most))));
    }

    void table(const QList<MovedValue>& values, MovedIn where)
    {
        m_blocks.append(movedTable(values, where, m_width));
        m_blocks.append(BlockGap{4});
    }

    QList<Block>& m_blocks;
    double m_width;
    int m_number = 0;
};

/// Why the list of the pack still says what other papers no longer do.
void addDriftNote(QList<Block>& blocks, const Snapshot& snapshot, const PaperChoices& choices)
{
    if (!choices.texts("parts").contains(u"annual-list"_s))
        return;
    const QString words = driftWords(driftedProjects(snapshot, ListEdition::InForce));
    if (!words.isEmpty())
        blocks.append(
            Paragraph::of(ParagraphRole::Note,
                          u"注：年度重点项目清单为现行文本，不随登记内容变动；%1。"_s.arg(words)));
}

Result<Document> composeCorrections(const Snapshot& snapshot, const PaperChoices& choices)
{
    const QDateTime since = QDateTime::fromString(choices.text("since"), Qt::ISODate);
    const QString told = since.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (snapshot.moment().isValid() && since > snapshot.moment())
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("Paper", "%1 is still to come.").arg(told),
                     {}};
    const auto then = snapshot.earlier(since);
    if (!then)
        return then.error();
    if (then->all<Project>().isEmpty() && then->all<District>().isEmpty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Paper", "There was no file yet on %1.").arg(told),
                     {}};
    const ReportPeriod period = periodFrom(snapshot, choices);
    // What only tells when a paper was made is the same for both.
    const Snapshot earlier = listedAsStated(Snapshot(*then, snapshot.year(), snapshot.today(),
                                                     {snapshot.source(), snapshot.moment(), {}}),
                                            choices);
    const CorrectionState before(earlier, period);
    const CorrectionState now(snapshot, period);
    const Corrections corrections(before, now);
    const QList<MovedPaper> papers = movedPapers(earlier, snapshot, choices);

    Section section = Section::on({});
    QList<Block>& blocks = section.blocks;
    Document document;
    document.subject = u"会议材料数据变动说明"_s;
    document.title = wordingOf(choices, "title", document.subject);
    addProse(blocks, u"title"_s, document.title, ParagraphRole::Title);
    blocks.append(BlockGap{8});
    addProse(blocks, u"opening"_s,
             corrections.isEmpty() && papers.isEmpty()
                 ? u"自%1形成会议材料以来，所涉数据没有变动。"_s.arg(momentWords(since))
                 : u"会议材料根据%1的数据形成。此后数据有变动，以下各项请以本说明为准。"_s.arg(
                     momentWords(since)));
    CorrectionSheet sheet(blocks, textWidth(section));
    sheet.addTable(u"汇总数据变动"_s, corrections.sums());
    sheet.addNames(u"新列入的项目"_s, corrections.entered());
    sheet.addNames(u"不再列入的项目"_s, corrections.left());
    sheet.addPapers(papers, choices.number("most").value_or(StandardMost));
    sheet.addTable(u"登记数据变动"_s, corrections.rows());
    addDriftNote(blocks, snapshot, choices);
    addSourceNote(blocks, snapshot);
    document.sections = {section};
    return document;
}

} // namespace

PaperEntry correctionsEntry()
{
    return {.name = "corrections",
            .title = QT_TRANSLATE_NOOP("Paper", "Correction sheet"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "What has moved since a pack was made, as printed and as it is now"),
            .group = PaperGroup::Meetings,
            .number = 2,
            .options = {{.key = "since",
                         .title = QT_TRANSLATE_NOOP("PaperOption", "The pack was made at"),
                         .type = OptionType::Moment,
                         .valueName = "MOMENT",
                         .isRequired = true},
                        yearOption(),
                        monthOption(),
                        periodOption(),
                        partsOption(),
                        partSettingsOption(),
                        {.key = "most",
                         .title = QT_TRANSLATE_NOOP("PaperOption", "Changes listed of each paper"),
                         .type = OptionType::Number,
                         .valueName = "NUMBER",
                         .standard = QString::number(StandardMost)},
                        wordingOption("title", QT_TRANSLATE_NOOP("PaperOption", "Title"))},
            .compose = composeCorrections,
            .readsHistory = true,
            .isPart = false};
}

} // namespace touyan
