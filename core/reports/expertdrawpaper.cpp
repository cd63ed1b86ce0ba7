#include "reports/expertdrawpaper.h"

#include "reports/annuallisttable.h"
#include "reports/commonoptions.h"
#include "reports/papercatalogue.h"
#include "reports/wording.h"
#include "selection/drawnfields.h"
#include "selection/drawrecord.h"
#include "selection/reviewround.h"

#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double GapBelowTable = 4; // millimetres

TableRow row(RowKind kind, const QStringList& texts)
{
    TableRow result{kind, {}};
    for (const QString& text : texts)
        result.cells.append(TableCell::of(text));
    return result;
}

PaperTable table(const QList<TableColumn>& columns, const QStringList& heading,
                 const QList<QStringList>& lines)
{
    QList<TableRow> rows;
    for (const QStringList& line : lines)
        rows.append(row(RowKind::Body, line));
    return {.columns = columns,
            .head = {row(RowKind::Head, heading)},
            .rows = rows,
            .style = {.size = 9, .pitch = 12, .minimumHeight = 20}};
}

Paragraph heading(int number, const QString& title)
{
    return Paragraph::of(ParagraphRole::Heading1, chineseNumber(number) % u"、"_s % title);
}

QString relationReason(const Relation& relation)
{
    switch (relation.kind) {
    case RelationKind::SameOrganisation:
        return u"项目承担单位为专家所在单位（%1）"_s.arg(relation.what);
    case RelationKind::RelatedOrganisation:
        return u"项目承担单位为专家的关联单位（%1）"_s.arg(relation.what);
    case RelationKind::Entered:
        break;
    }
    return relation.what;
}

/// Composes the paper from the record of the draw.
class DrawPaper
{
public:
    DrawPaper(const Records& records, const ReviewRound& round, const PanelDraw& draw)
        : m_records(records)
        , m_round(round)
        , m_draw(draw)
    {
    }

    QList<Block> blocks() const;

private:
    QList<Block> facts() const;
    PaperTable panelTable() const;
    QList<Block> recusalBlocks() const;
    PaperTable poolTable() const;
    QString standing(const Expert& expert) const;
    QString verification() const;
    QString rules() const;

    const Records& m_records;
    const ReviewRound& m_round;
    const PanelDraw& m_draw;
};

QString DrawPaper::rules() const
{
    const DrawRules& rules = m_draw.question.rules;
    QString text = u"从%1名候选专家中抽取%2名。"_s.arg(m_draw.pool.size()).arg(rules.panelSize);
    const QStringList bare = unrepresentedFields(m_draw);
    if (!bare.isEmpty())
        text +=
            u"专家库中的专业领域多于席位，按签序逐席取能带来新领域者；未有代表的领域：%1。"_s.arg(
                bare.join(u"、"_s));
    else if (rules.isByField && rules.fields.isEmpty())
        text += u"专家库中的每个专业领域均须有代表。"_s;
    else if (rules.isByField)
        text += u"下列专业领域均须有代表：%1。"_s.arg(rules.fields.join(u"、"_s));
    return text
        % (rules.related == RelatedExperts::KeptOut
               ? u"与任一参评项目有利害关系的专家不进入候选库。"_s
               : u"与参评项目有利害关系的专家对该项目回避，与半数以上项目有关的不进入候选库。"_s);
}

QList<Block> DrawPaper::facts() const
{
    const AnnualList* list = m_records.find(m_round.list);
    QList<Block> blocks;
    const auto add = [&](const QString& text) {
        blocks.append(Paragraph::of(ParagraphRole::Body, text));
    };
    add(u"评审轮次：%1。所属清单：%2。参评项目%3项。"_s.arg(
        m_round.name, list ? list->name : QString(),
        QString::number(m_draw.question.candidates.size())));
    add(u"抽取时间：%1。"_s.arg(m_round.drawnAt.toString(u"yyyy年M月d日 HH:mm")));
    add(u"随机种子：%1。"_s.arg(m_round.seed));
    add(u"抽取规则：%1"_s.arg(rules()));
    const auto nameOf = [this](ExpertId id) {
        const Expert* expert = m_draw.expert(id);
        return expert ? expert->name : u"未知"_s;
    };
    for (const EarlierDraw& earlier : m_draw.earlier) {
        QString text = u"本轮曾于%1以种子%2抽取，已由本次抽取取代。"_s.arg(
            earlier.drawnAt.toString(u"yyyy年M月d日 HH:mm"), earlier.seed);
        QStringList names;
        for (const ExpertId id : earlier.panel)
            names.append(nameOf(id));
        if (!names.isEmpty())
            text += u"原抽取专家：%1。"_s.arg(names.join(u"、"_s));
        if (!earlier.reason.isEmpty())
            text += u"重抽原因：%1。"_s.arg(earlier.reason);
        add(text);
    }
    qsizetype seat = m_draw.panel.size();
    for (const Substitution& substitution : m_draw.substitutions)
        add(u"%1，%2不能参加（%3），按签序由%4递补，席位%5。"_s.arg(
            substitution.at.toString(u"yyyy年M月d日 HH:mm"), nameOf(substitution.absent),
            substitution.reason, nameOf(substitution.substitute), QString::number(++seat)));
    return blocks;
}

PaperTable DrawPaper::panelTable() const
{
    QList<QStringList> lines;
    int number = 0;
    for (const ExpertId id : m_draw.panel) {
        const Expert* expert = m_draw.expert(id);
        const auto recusals =
            std::count_if(m_draw.recusals.begin(), m_draw.recusals.end(),
                          [id](const Relation& relation) { return relation.expert == id; });
        lines.append({QString::number(++number), expert->code, expert->name, expert->organisation,
                      expert->specialities.join(u"、"_s),
                      recusals > 0 ? u"%1项"_s.arg(recusals) : u"无"_s});
    }
    using enum ParagraphAlign;
    return table({{12, Centre}, {22, Centre}, {26, Centre}, {44}, {36}, {16, Centre}},
                 {u"席位"_s, u"编号"_s, u"姓名"_s, u"工作单位"_s, u"专业领域"_s, u"回避"_s}, lines);
}

QList<Block> DrawPaper::recusalBlocks() const
{
    if (m_draw.recusals.empty())
        return {Paragraph::of(ParagraphRole::Body, u"抽中专家与参评项目均无利害关系。"_s)};
    QList<QStringList> lines;
    for (const Relation& relation : m_draw.recusals)
        lines.append({m_draw.expert(relation.expert)->name,
                      m_draw.candidate(relation.project)->name, relationReason(relation)});
    return {table({{26, ParagraphAlign::Centre}, {60}, {70}}, {u"专家"_s, u"回避项目"_s, u"理由"_s},
                  lines)};
}

QString DrawPaper::standing(const Expert& expert) const
{
    const qsizetype seat = m_draw.panel.indexOf(expert.id);
    if (seat >= 0)
        return u"抽中，席位%1"_s.arg(seat + 1);
    for (size_t i = 0; i < m_draw.substitutions.size(); ++i) {
        if (m_draw.substitutions[i].substitute == expert.id)
            return u"递补，席位%1"_s.arg(m_draw.panel.size() + static_cast<qsizetype>(i) + 1);
    }
    for (const PoolExclusion& exclusion : m_draw.excluded) {
        if (exclusion.expert != expert.id)
            continue;
        return exclusion.kind == ExclusionKind::Unavailable
            ? u"不参加抽取：暂不可用"_s
            : u"不参加抽取：与%1个参评项目有利害关系"_s.arg(exclusion.relations.size());
    }
    return u"未抽中，签序%1"_s.arg(m_draw.order.indexOf(expert.id) + 1);
}

PaperTable DrawPaper::poolTable() const
{
    QList<QStringList> lines;
    for (const Expert& expert : m_draw.question.experts)
        lines.append({QString::number(lines.size() + 1), expert.code, expert.name,
                      expert.organisation, standing(expert)});
    using enum ParagraphAlign;
    return table({{12, Centre}, {22, Centre}, {26, Centre}, {46}, {50}},
                 {u"序号"_s, u"编号"_s, u"姓名"_s, u"工作单位"_s, u"结果"_s}, lines);
}

QString DrawPaper::verification() const
{
    const QStringList differences = verifyDraw(m_records, m_round);
    return differences.isEmpty()
        ? u"核验：按上述种子和候选库重新抽取，席位和回避与本记录完全一致。"_s
        : u"核验：重新抽取与本记录不一致，共%1处，请核对。"_s.arg(differences.size());
}

QList<Block> DrawPaper::blocks() const
{
    QList<Block> blocks = facts();
    blocks.append(heading(1, u"抽取结果"_s));
    blocks.append(panelTable());
    blocks.append(BlockGap{GapBelowTable});
    blocks.append(heading(2, u"回避"_s));
    blocks.append(recusalBlocks());
    blocks.append(BlockGap{GapBelowTable});
    blocks.append(heading(3, u"候选专家库"_s));
    blocks.append(poolTable());
    blocks.append(Paragraph::of(
        ParagraphRole::Note,
        u"抽取方法：第n个随机数（n从0起）取“种子:n”的SHA-256摘要前8字节；候选专家按编号排列，"
        "第i位从其后尚未抽出者中等概率取一人与之交换，超出整倍数的随机数弃用；得到签序后自前向后取"
        "足席位，"
        "要求领域代表时，按持有人数由少到多逐个领域取签序最前者，再以签序补足；"
        "未指定领域而席位不足以代表全部领域时，按签序逐席取能带来新领域者。"_s));
    blocks.append(Paragraph::of(ParagraphRole::Note, verification()));
    blocks.append(BlockGap{6});
    blocks.append(
        Paragraph::of(ParagraphRole::Addressee, u"抽取人：　　　　　　监督人：　　　　　　"_s));
    return blocks;
}

Result<Document> composeDraw(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto round = chosenRound(snapshot, choices);
    if (!round)
        return round.error();
    if (const QString fault = drawRecordFault(**round); !fault.isEmpty())
        return Error{ErrorCode::NotFound, fault, {}};
    return expertDrawPaper(snapshot.records(), **round);
}

} // namespace

Document expertDrawPaper(const Records& records, const ReviewRound& round)
{
    Section section = Section::on({PaperSize::A4, PaperOrientation::Portrait});
    section.blocks.append(Paragraph::of(ParagraphRole::Title, u"专家抽取记录"_s));
    section.blocks.append(Paragraph::of(ParagraphRole::SubTitle, inBrackets(round.name)));
    const auto draw = drawFromJson(round.drawRecord);
    if (isDrawn(round) && draw)
        section.blocks.append(DrawPaper(records, round, *draw).blocks());
    else
        section.blocks.append(Paragraph::of(ParagraphRole::Body, u"本轮评审尚未抽取专家。"_s));
    return {.title = u"专家抽取记录"_s, .subject = round.name, .sections = {section}};
}

PaperEntry expertDrawEntry()
{
    return {.name = "expert-draw",
            .title = QT_TRANSLATE_NOOP("Paper", "Record of the experts' draw"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper",
                "By which rules and seed the panel was drawn, who sits on it and who is recused"),
            .group = PaperGroup::Review,
            .number = 7,
            .options = {yearOption(), roundOption()},
            .compose = composeDraw};
}

} // namespace touyan
