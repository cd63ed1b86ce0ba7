#include "reports/cardfacts.h"

#include "domain/wancolumn.h"
#include "reports/chinesewords.h"
#include "reports/listtable.h"
#include "reports/prosewords.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QString stated(const QString& text)
{
    return text.trimmed().isEmpty() ? unstatedWord() : text;
}

QString spanWords(QDate first, QDate last)
{
    const auto month = [](QDate day) {
        return day.isValid() ? day.toString(u"yyyy年M月"_s) : unstatedWord();
    };
    return month(first) % u"至" % month(last);
}

/// The facts of one project.
class CardFacts
{
public:
    CardFacts(const Snapshot& snapshot, const MonthFigures& figures, const JudgedProject& judged)
        : m_snapshot(snapshot)
        , m_figures(figures)
        , m_project(*judged.project)
        , m_facts(*judged.facts)
    {
    }

    PaperTable table() const
    {
        PaperTable facts;
        facts.columns = {{20, ParagraphAlign::Centre},
                         {58, ParagraphAlign::Left},
                         {20, ParagraphAlign::Centre},
                         {58, ParagraphAlign::Left}};
        facts.rows = factRows();
        facts.style = {.size = 9, .pitch = 11, .padding = 2.5, .minimumHeight = 16};
        return facts;
    }

private:
    QString nameOf(RecordKind kind, qint64 id) const
    {
        return stated(m_figures.records().nameOf(kind, id));
    }

    const AnnualGoal* goal() const
    {
        for (const AnnualGoal* row :
             m_figures.parts().rowsOf<AnnualGoal>(m_project.id, m_figures.known())) {
            if (row->year == m_figures.year())
                return row;
        }
        return nullptr;
    }

    QString funding() const
    {
        return fundingWords(
            m_snapshot.view().parts().rowsOf<FundingSource>(m_project.id, m_snapshot.records()));
    }

    QString wan(std::optional<Money> amount) const
    {
        return amount ? QString(wanWords(*amount) % u"万元") : unstatedWord();
    }

    TableCell label(const QString& text) const
    {
        TableCell cell = TableCell::of(text, ParagraphAlign::Centre);
        cell.runs.first().font = PaperFont::HeiTi;
        return cell;
    }

    TableRow pair(const QString& first, const QString& firstValue, const QString& second,
                  const QString& secondValue) const
    {
        return {
            RowKind::Body,
            {label(first), TableCell::of(firstValue), label(second), TableCell::of(secondValue)}};
    }

    TableRow wide(const QString& title, const QString& value) const
    {
        return {RowKind::Body, {label(title), TableCell::of(value, ParagraphAlign::Left, 3)}};
    }

    TableRow lightRow() const
    {
        TableCell cell = lightCell(m_facts.light);
        cell.columnSpan = 3;
        cell.align = ParagraphAlign::Left;
        if (!m_facts.causes.isEmpty())
            cell.runs.append(TextRun{u"：" % causeWords(m_facts)});
        return {RowKind::Body, {label(u"进度评价"_s), cell}};
    }

    QString yearProgress() const
    {
        QString text = wan(m_facts.done);
        if (!m_facts.planned && !m_facts.lastReport.isValid())
            return text;
        // A project that is finished is not measured any more.
        const QString schedule = m_facts.light == Light::None
            ? QString()
            : QString(u"，序时进度"_s % prosePercent(m_facts.schedulePercent));
        return text % u"（完成率%1%2）"_s.arg(prosePercent(m_facts.yearPercent), schedule);
    }

    /// What is too long for a title stands among the facts in full.
    QList<TableRow> nameRows() const
    {
        return proseName(m_project.name) == m_project.name
            ? QList<TableRow>()
            : QList<TableRow>{wide(u"项目全称"_s, m_project.name)};
    }

    QList<TableRow> factRows() const { return nameRows() + undertakerRows() + otherFacts(); }

    QList<TableRow> undertakerRows() const
    {
        const QString district = nameOf(RecordKind::District, m_project.district.value);
        if (m_project.undertaker.size() <= CardLongText)
            return {pair(u"承担单位"_s, stated(m_project.undertaker), u"所在区市县"_s, district)};
        return {wide(u"承担单位"_s, m_project.undertaker), wide(u"所在区市县"_s, district)};
    }

    QList<TableRow> otherFacts() const
    {
        const Records& records = m_figures.records();
        const AnnualGoal* target = goal();
        const QString contact =
            QStringList{m_project.contactName, m_project.contactPhone}.join(u' ').trimmed();
        return {
            pair(u"示范工程"_s, nameOf(RecordKind::Programme, m_project.programme.value),
                 u"场景领域"_s, nameOf(RecordKind::ScenarioField, m_project.scenarioField.value)),
            pair(u"责任单位"_s, stated(unitWords(records, m_project.responsibleUnits)),
                 u"配合单位"_s, stated(unitWords(records, m_project.cooperatingUnits))),
            pair(u"联系领导"_s, stated(m_project.liaisonLeader), u"联系人"_s, stated(contact)),
            pair(u"建设性质"_s, m_facts.category ? natureWord(*m_facts.category) : unstatedWord(),
                 u"建设起止"_s, spanWords(m_project.plannedStart, m_project.plannedFinish)),
            wide(u"建设内容\n及规模"_s, stated(m_project.content)),
            pair(u"总投资"_s, wan(m_project.totalInvestment), u"截至上年底\n累计完成"_s,
                 wan(m_facts.doneBefore)),
            wide(u"资金来源"_s, funding()),
            pair(u"年度计划"_s, wan(m_facts.planned), u"本年完成"_s, yearProgress()),
            wide(u"年度目标"_s, stated(target ? target->goal : QString())),
            lightRow()};
    }

    const Snapshot& m_snapshot;
    const MonthFigures& m_figures;
    const Project& m_project;
    const ProjectYear& m_facts;
};

} // namespace

QString cardTitle(const QString& name)
{
    constexpr qsizetype OneLine = 20;
    return proseName(name) == name ? name : QString(name.left(OneLine - 1) % u'…');
}

PaperTable cardFactsTable(const Snapshot& snapshot, const MonthFigures& figures,
                          const JudgedProject& judged)
{
    return CardFacts(snapshot, figures, judged).table();
}

} // namespace touyan
