#include "reports/reviewsummarypaper.h"

#include "reports/annuallisttable.h"
#include "reports/columnselection.h"
#include "reports/commonoptions.h"
#include "reports/papercatalogue.h"
#include "reports/wording.h"
#include "selection/ranking.h"
#include "selection/reviewround.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double TextWidth = 225; // millimetres of a landscape sheet
constexpr double NumberWidth = 11;
constexpr double TiedRankWidth = 17; // 12（并列） on one line
constexpr double NarrowestText = 20;

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString signedNumber(double value)
{
    return (value < 0 ? u"−"_s : u"+"_s) % number(std::abs(value));
}

/// Composes the paper from the scores of the round.
class SummaryPaper
{
public:
    SummaryPaper(const Records& records, const ReviewRound& round, ExpertNames names)
        : m_records(records)
        , m_names(names)
        , m_rows(roundRows(records, round))
        , m_scores(scoreRound(m_rows))
    {
        if (const AnnualList* list = records.find(round.list))
            m_places = freePlaces(records, *list);
        m_ranking = ranking(m_rows, m_scores, m_places);
    }

    QList<Block> blocks() const;

private:
    QList<TableColumn> columns() const;
    QString seatTitle(const ReviewSeat& seat) const;
    TableRow heading() const;
    QList<TableRow> rows() const;
    TableRow row(const ProjectScore& score) const;
    TableRow cutRow() const;
    QString sheetText(const ReviewSeat& seat, ProjectId project) const;
    QString nameOf(ProjectId project) const;
    QStringList notes() const;
    QString criteriaNote() const;
    QString methodNote() const;
    QString knockOutNote() const;
    QString recusalNote() const;
    QString exclusionNote() const;
    QString incompleteNote() const;
    QString stabilityNote() const;
    QString severityNote() const;

    const Records& m_records;
    ExpertNames m_names;
    RoundRows m_rows;
    RoundScores m_scores;
    std::optional<int> m_places;
    Ranking m_ranking;
};

QString SummaryPaper::nameOf(ProjectId project) const
{
    return m_records.nameOf(RecordKind::Project, project.value);
}

QList<TableColumn> SummaryPaper::columns() const
{
    using enum ParagraphAlign;
    const auto seats = static_cast<double>(m_rows.seats.size());
    const bool hasTies = std::any_of(m_scores.projects.cbegin(), m_scores.projects.cend(),
                                     [](const ProjectScore& score) { return score.isTied; });
    const double rank = hasTies ? TiedRankWidth : NumberWidth;
    const QList<TableColumn> results = {{13, Right, "score"},
                                        {12, Right, "deviation"},
                                        {21, Centre, "range"},
                                        {9, Centre, "sheets"},
                                        {9, Centre, "knock-outs"}};
    const double taken =
        std::accumulate(results.cbegin(), results.cend(), rank + seats * NumberWidth,
                        [](double sum, const TableColumn& it) { return sum + it.width; });
    const double text = std::max(NarrowestText, (TextWidth - taken) / 2);
    QList<TableColumn> columns = {
        {rank, Centre, "rank"}, {text, Left, "name"}, {text, Left, "undertaker"}};
    for (size_t i = 0; i < m_rows.seats.size(); ++i)
        columns.append({NumberWidth, Right, "seats"});
    return columns + results;
}

QString SummaryPaper::seatTitle(const ReviewSeat& seat) const
{
    const QString title = u"专家%1"_s.arg(seat.number);
    const Expert* expert = m_records.find(seat.expert);
    return m_names == ExpertNames::Shown && expert ? QString(title % u'\n' % expert->name) : title;
}

TableRow SummaryPaper::heading() const
{
    TableRow head{RowKind::Head, {}};
    QStringList titles = {u"名次"_s, u"项目名称"_s, u"承担单位"_s};
    for (const ReviewSeat& seat : m_rows.seats)
        titles.append(seatTitle(seat));
    titles += {u"得分"_s, u"标准差"_s, u"最低—最高"_s, u"有效\n份数"_s, u"否决\n意见"_s};
    for (const QString& title : titles)
        head.cells.append(TableCell::of(title));
    return head;
}

QString SummaryPaper::sheetText(const ReviewSeat& seat, ProjectId project) const
{
    const SeatSheet* sheet = m_scores.sheet(seat.id, project);
    switch (sheet ? sheet->state : SheetState::Empty) {
    case SheetState::Recused:
        return u"回避"_s;
    case SheetState::Excluded:
        return u"不计"_s;
    case SheetState::Incomplete:
        return u"缺项"_s;
    case SheetState::Complete:
        return sheet->total ? number(*sheet->total) : u"—"_s;
    case SheetState::Empty:
        break;
    }
    return u"—"_s;
}

TableRow SummaryPaper::row(const ProjectScore& score) const
{
    const Project* project = m_records.find(score.project);
    QString rank = score.rank > 0 ? QString::number(score.rank)
        : score.isKnockedOut()    ? u"否决"_s
                                  : u"—"_s;
    if (score.isTied)
        rank += u"（并列）"_s;
    QStringList texts = {rank, project->name, project->undertaker};
    for (const ReviewSeat& seat : m_rows.seats)
        texts.append(sheetText(seat, score.project));
    texts +=
        {score.score ? number(*score.score) : u"—"_s,
         score.deviation ? number(*score.deviation) : u"—"_s,
         score.count > 0 ? QString(number(score.lowest) % u"—"_s % number(score.highest)) : u"—"_s,
         QString::number(score.count),
         score.knockOuts > 0 ? QString::number(score.knockOuts) : QString()};
    TableRow result{RowKind::Body, {}};
    for (const QString& text : texts)
        result.cells.append(TableCell::of(text));
    return result;
}

TableRow SummaryPaper::cutRow() const
{
    return {RowKind::Category,
            {TableCell::of(u"以上为名额内（可用名额%1个）"_s.arg(*m_places), ParagraphAlign::Centre,
                           static_cast<int>(columns().size()))}};
}

QList<TableRow> SummaryPaper::rows() const
{
    QList<TableRow> rows;
    bool isCutDrawn = !m_places;
    for (size_t i = 0; i < m_scores.projects.size(); ++i) {
        if (m_ranking.fates[i] == Fate::Out && !std::exchange(isCutDrawn, true))
            rows.append(cutRow());
        rows.append(row(m_scores.projects[i]));
    }
    return rows;
}

QString SummaryPaper::criteriaNote() const
{
    QStringList parts;
    for (const ReviewCriterion& criterion : m_rows.criteria)
        parts.append(criterion.kind == CriterionKind::Scored
                         ? u"%1%2%（满分%3）"_s.arg(criterion.name,
                                                    QString::number(criterion.weight.points()),
                                                    QString::number(criterion.maximum))
                         : u"%1（否决项）"_s.arg(criterion.name));
    QString text = parts.isEmpty() ? u"未设评审指标"_s : u"评审指标：%1"_s.arg(parts.join(u"、"_s));
    if (!m_scores.criteria.isSound())
        text += u"；计分指标权重合计%1%，不为100%，故不计总分"_s.arg(
            QString::number(m_scores.criteria.sum.points()));
    return text % u"。"_s;
}

QString SummaryPaper::methodNote() const
{
    const QString mean = m_rows.round.aggregation == ScoreAggregation::TrimmedMean
        ? u"有效评分达到5份的，去掉一个最高分和一个最低分后取平均分，不足5份的取平均分"_s
        : u"取有效评分的平均分"_s;
    return u"得分按百分制折算并加权，%1，保留两位小数；得分相同的名次并列。标准差按全部有效评分计算。"_s
        .arg(mean);
}

QString SummaryPaper::knockOutNote() const
{
    QStringList parts;
    for (const SeatSheet& sheet : m_scores.sheets) {
        if (sheet.state == SheetState::Complete && !sheet.knockOuts.isEmpty())
            parts.append(u"专家%1对“%2”认为不满足：%3"_s.arg(
                QString::number(m_rows.seat(sheet.seat)->number), nameOf(sheet.project),
                sheet.knockOuts.join(u"、"_s)));
    }
    if (parts.isEmpty())
        return {};
    QString note = u"否决意见不扣分，提请会议研究：%1。"_s.arg(parts.join(u"；"_s));
    QStringList out;
    for (const ProjectScore& score : m_scores.projects) {
        if (score.isKnockedOut())
            out.append(
                u"“%1”（%2）"_s.arg(nameOf(score.project), score.failedQuestions.join(u"、"_s)));
    }
    if (!out.isEmpty())
        note += u"同一否决项有过半数计入评分的专家认为不满足的，项目即被否决，不列名次：%1。"_s.arg(
            out.join(u"、"_s));
    return note;
}

QString SummaryPaper::recusalNote() const
{
    QStringList parts;
    for (const ReviewSeat& seat : m_rows.seats) {
        for (const ReviewRecusal& recusal : m_rows.recusals) {
            if (recusal.expert == seat.expert)
                parts.append(
                    u"专家%1回避“%2”"_s.arg(QString::number(seat.number), nameOf(recusal.project)));
        }
        for (const Relation& relation : m_rows.lateRelations) {
            if (relation.expert == seat.expert)
                parts.append(u"专家%1回避“%2”"_s.arg(QString::number(seat.number),
                                                     nameOf(relation.project)));
        }
    }
    return parts.isEmpty() ? QString() : u"回避：%1。"_s.arg(parts.join(u"；"_s));
}

QString SummaryPaper::exclusionNote() const
{
    QStringList parts;
    for (const ReviewSeat& seat : m_rows.seats) {
        if (!seat.isExcluded)
            continue;
        QString reason = seat.exclusionReason;
        if (reason.endsWith(u'。'))
            reason.chop(1);
        parts.append(u"专家%1，%2"_s.arg(QString::number(seat.number), reason));
    }
    return parts.isEmpty() ? QString() : u"评分不计的专家：%1。"_s.arg(parts.join(u"；"_s));
}

QString SummaryPaper::incompleteNote() const
{
    int count = 0;
    for (const SeatSheet& sheet : m_scores.sheets)
        count += sheet.state == SheetState::Incomplete || sheet.state == SheetState::Empty ? 1 : 0;
    return count == 0 ? QString() : u"尚有%1份评分未交或缺项，未计入。"_s.arg(count);
}

QString SummaryPaper::stabilityNote() const
{
    if (!m_places)
        return u"清单未设名额，不作名额线分析。"_s;
    if (m_ranking.isStable())
        return u"名次稳定性：去掉任何一名专家的评分，名额内的项目均不变。"_s;
    QStringList parts;
    for (auto it = m_ranking.changes.cbegin(); it != m_ranking.changes.cend(); ++it) {
        const FateChange& change = *it;
        const QString end = change.after == Fate::In ? u"入列"_s
            : change.after == Fate::AtTheCut         ? u"并列于名额线"_s
            : change.after == Fate::KnockedOut       ? u"被否决"_s
                                                     : u"出列"_s;
        const QString what = change.before == Fate::KnockedOut
            ? u"，“%1”不再被否决"_s.arg(nameOf(change.project))
            : u"，第%1名“%2”%3"_s.arg(QString::number(change.rankBefore), nameOf(change.project),
                                      end);
        if (it != m_ranking.changes.cbegin() && std::prev(it)->seat == change.seat)
            parts.last() += what;
        else
            parts.append(u"若去掉专家%1"_s.arg(m_rows.seat(change.seat)->number) % what);
    }
    return u"名次稳定性：%1。"_s.arg(parts.join(u"；"_s));
}

QString SummaryPaper::severityNote() const
{
    QStringList parts;
    for (const SeatSeverity& severity : m_ranking.severities) {
        if (severity.deviation)
            parts.append(u"专家%1 %2"_s.arg(QString::number(m_rows.seat(severity.seat)->number),
                                            signedNumber(*severity.deviation)));
    }
    return parts.isEmpty()
        ? QString()
        : u"宽严程度（与其他专家对相同项目评分均值之差，分）：%1。"_s.arg(parts.join(u"，"_s));
}

QStringList SummaryPaper::notes() const
{
    QStringList notes = {criteriaNote(),  methodNote(),     knockOutNote(),  recusalNote(),
                         exclusionNote(), incompleteNote(), stabilityNote(), severityNote()};
    notes.removeAll(QString());
    return notes;
}

QList<Block> SummaryPaper::blocks() const
{
    QList<Block> blocks;
    blocks.append(PaperTable{.columns = columns(),
                             .head = {heading()},
                             .rows = rows(),
                             .style = {.size = 8, .pitch = 10, .minimumHeight = 19}});
    const QStringList all = notes();
    for (int i = 0; i < all.size(); ++i)
        blocks.append(Paragraph::of(
            ParagraphRole::Note,
            u"%1%2.%3"_s.arg(i == 0 ? u"注："_s : u"　　"_s, QString::number(i + 1), all.at(i))));
    blocks.append(BlockGap{4});
    blocks.append(Paragraph::of(
        ParagraphRole::Note,
        u"评审组长：　　　　　　　　计分人：　　　　　　　　监督人：　　　　　　　　"_s));
    return blocks;
}

Result<Document> composeSummary(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto round = chosenRound(snapshot, choices);
    if (!round)
        return round.error();
    if (const QString fault = scoreSummaryFault(snapshot.records(), **round); !fault.isEmpty())
        return Error{ErrorCode::NotFound, fault, {}};
    return reviewSummaryPaper(snapshot.records(), **round,
                              choices.flag("named") ? ExpertNames::Shown : ExpertNames::LeftOut);
}

/// In the order of the table.
PaperOption summaryColumns()
{
    return columnsOption({{"rank", QT_TRANSLATE_NOOP("PaperOption", "Rank")},
                          {"name", QT_TRANSLATE_NOOP("PaperOption", "Project")},
                          {"undertaker", QT_TRANSLATE_NOOP("PaperOption", "Undertaker")},
                          {"seats", QT_TRANSLATE_NOOP("PaperOption", "Score of each expert")},
                          {"score", QT_TRANSLATE_NOOP("PaperOption", "Score")},
                          {"deviation", QT_TRANSLATE_NOOP("PaperOption", "Standard deviation")},
                          {"range", QT_TRANSLATE_NOOP("PaperOption", "Lowest and highest")},
                          {"sheets", QT_TRANSLATE_NOOP("PaperOption", "Valid sheets")},
                          {"knock-outs", QT_TRANSLATE_NOOP("PaperOption", "Knock-outs")}});
}

} // namespace

Document reviewSummaryPaper(const Records& records, const ReviewRound& round, ExpertNames names)
{
    Section section = Section::on({PaperSize::A4, PaperOrientation::Landscape});
    section.blocks.append(Paragraph::of(ParagraphRole::Title, u"专家评审汇总表"_s));
    section.blocks.append(Paragraph::of(ParagraphRole::SubTitle, inBrackets(round.name)));
    section.blocks.append(Paragraph::of(ParagraphRole::UnitNote, u"单位：分"_s));
    section.blocks.append(SummaryPaper(records, round, names).blocks());
    return {.title = u"专家评审汇总表"_s, .subject = round.name, .sections = {section}};
}

PaperEntry reviewSummaryEntry()
{
    return {.name = "review-summary",
            .title = QT_TRANSLATE_NOOP("Paper", "Summary of the review"),
            .summary = QT_TRANSLATE_NOOP("Paper", "Ranking with the scores of every seat"),
            .group = PaperGroup::Review,
            .number = 7,
            .options = {yearOption(),
                        roundOption(),
                        {.key = "named",
                         .title = QT_TRANSLATE_NOOP("PaperOption", "With the experts' names"),
                         .standard = u"no"_s},
                        summaryColumns()},
            .compose = composeSummary};
}

} // namespace touyan
