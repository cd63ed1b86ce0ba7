#include "analysis/targetprogress.h"
#include "reports/annuallist.h"
#include "reports/chinesewords.h"
#include "reports/listtable.h"
#include "reports/monthfigures.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/prosewords.h"
#include "reports/reportperiod.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// A value as papers print it, then and now.
struct MovedValue
{
    QString subject;
    QString what;
    QString before;
    QString after;
};

QString completion(const ProjectYear& facts)
{
    return facts.planned || facts.lastReport.isValid() ? prosePercent(facts.yearPercent) : u"—"_s;
}

/// What of one state is compared with the other.
struct ComparedState
{
    ComparedState(const Snapshot& given, const ReportPeriod& period)
        : snapshot(given)
        , figures(snapshot, listedProjects(snapshot.records(), snapshot.view()), period.last)
        , targets(targetProgress(snapshot.records(), snapshot.year()))
    {
    }

    Snapshot snapshot;
    MonthFigures figures;
    std::vector<TargetProgress> targets;
};

/// Collects what differs between two states of the file.
class Corrections
{
public:
    Corrections(const ComparedState& before, const ComparedState& now)
        : m_before(before)
        , m_now(now)
    {
        compareSums();
        compareProjects();
        compareDecisions();
        compareTargets();
    }

    const QList<MovedValue>& sums() const { return m_sums; }
    const QList<MovedValue>& rows() const { return m_rows; }
    const QStringList& entered() const { return m_entered; }
    const QStringList& left() const { return m_left; }
    bool isEmpty() const
    {
        return m_sums.isEmpty() && m_rows.isEmpty() && m_entered.isEmpty() && m_left.isEmpty();
    }

private:
    static void compare(QList<MovedValue>& values, const QString& subject, const QString& what,
                        const QString& before, const QString& after)
    {
        if (before != after)
            values.append({subject, what, before, after});
    }

    void compareSums()
    {
        const RollUp before = m_before.figures.sum();
        const RollUp now = m_now.figures.sum();
        const auto add = [&](const QString& what, const QString& then, const QString& today) {
            compare(m_sums, u"全市"_s, what, then, today);
        };
        const auto count = [&](const QString& what, int then, int today) {
            add(what, u"%1项"_s.arg(then), u"%1项"_s.arg(today));
        };
        count(u"重点项目数"_s, before.count, now.count);
        add(u"总投资"_s, proseMoney(before.total), proseMoney(now.total));
        add(u"年度计划投资"_s, proseMoney(before.planned), proseMoney(now.planned));
        add(u"累计完成投资"_s, proseMoney(before.done), proseMoney(now.done));
        add(u"完成率"_s, prosePercent(before.percent()), prosePercent(now.percent()));
        for (const AnnualCategory category :
             {AnnualCategory::NewStart, AnnualCategory::Continued, AnnualCategory::Completing,
              AnnualCategory::Preparing})
            count(natureWord(category) % u"项目", before.countOf(category), now.countOf(category));
        for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None})
            count(lightWord(light) % u"项目", before.countOf(light), now.countOf(light));
    }

    void compareProjects()
    {
        for (const JudgedProject& judged : m_now.figures.projects()) {
            const ProjectId id = judged.project->id;
            const Project* then = m_before.figures.known().find(id);
            if (!then)
                m_entered.append(judged.project->name);
            else
                compareProject(*then, *m_before.figures.factsOf(id), *judged.project,
                               *judged.facts);
        }
        for (const JudgedProject& judged : m_before.figures.projects()) {
            if (!m_now.figures.known().find(judged.project->id))
                m_left.append(judged.project->name);
        }
    }

    void compareProject(const Project& then, const ProjectYear& factsThen, const Project& now,
                        const ProjectYear& facts)
    {
        const auto add = [&](const QString& what, const QString& before, const QString& after) {
            compare(m_rows, now.name, what, before, after);
        };
        const auto nature = [](const ProjectYear& year) {
            return year.category ? natureWord(*year.category) : unstatedWord();
        };
        add(u"项目名称"_s, then.name, now.name);
        add(u"承担单位"_s, then.undertaker, now.undertaker);
        add(u"责任单位"_s, unitWords(m_before.figures.records(), then.responsibleUnits),
            unitWords(m_now.figures.records(), now.responsibleUnits));
        add(u"建设性质"_s, nature(factsThen), nature(facts));
        add(u"总投资（万元）"_s, wanWords(then.totalInvestment), wanWords(now.totalInvestment));
        add(u"年度计划投资（万元）"_s, wanWords(factsThen.planned), wanWords(facts.planned));
        add(u"累计完成投资（万元）"_s, wanWords(factsThen.done), wanWords(facts.done));
        add(u"完成率"_s, completion(factsThen), completion(facts));
        add(u"评价"_s, lightWord(factsThen.light), lightWord(facts.light));
    }

    void compareDecisions()
    {
        const auto word = [](const Decision& decision) {
            switch (decision.state) {
            case DecisionState::Open:
                return u"办理中"_s;
            case DecisionState::Done:
                return u"已办结"_s;
            case DecisionState::Closed:
                return u"已销号"_s;
            }
            return QString();
        };
        for (const Decision& decision : m_now.snapshot.records().all<Decision>()) {
            const Decision* then = m_before.snapshot.records().find(decision.id);
            compare(m_rows, decision.name, u"议定事项状态"_s, then ? word(*then) : u"（无）"_s,
                    word(decision));
            if (then)
                compare(m_rows, decision.name, u"落实进展"_s, then->progress, decision.progress);
        }
    }

    void compareTargets()
    {
        const auto word = [](const TargetProgress& target) {
            return target.actual ? QString(trimmedNumber(*target.actual, 2) % target.measure)
                                 : unstatedWord();
        };
        for (const TargetProgress& target : m_now.targets) {
            for (const TargetProgress& then : m_before.targets) {
                if (then.indicator == target.indicator)
                    compare(m_rows, target.name, u"规划目标实际值"_s, word(then), word(target));
            }
        }
    }

    const ComparedState& m_before;
    const ComparedState& m_now;
    QList<MovedValue> m_sums;
    QList<MovedValue> m_rows;
    QStringList m_entered;
    QStringList m_left;
};

PaperTable movedTable(const QList<MovedValue>& values, double width)
{
    using enum ParagraphAlign;
    QList<TableRow> rows;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isSame = i > 0 && values.at(i - 1).subject == values.at(i).subject;
        rows.append(textRow({QString::number(i + 1), isSame ? u"同上"_s : values.at(i).subject,
                             values.at(i).what, values.at(i).before, values.at(i).after}));
    }
    return denseListTable({{u"序号"_s, 10, Centre},
                           {u"对象"_s, 50, Left},
                           {u"事项"_s, 34, Left},
                           {u"原材料"_s, 31, Centre},
                           {u"更正为"_s, 31, Centre}},
                          rows, width);
}

QString momentWords(const QDateTime& moment)
{
    return moment.toString(u"yyyy年M月d日HH:mm:ss"_s);
}

void addParts(QList<Block>& blocks, const Corrections& corrections, double width)
{
    int number = 0;
    const auto heading = [&](const QString& text) {
        blocks.append(
            Paragraph::of(ParagraphRole::Heading1, chineseNumber(++number) % u'、' % text));
    };
    if (!corrections.sums().isEmpty()) {
        heading(u"汇总数据变动"_s);
        blocks.append(movedTable(corrections.sums(), width));
        blocks.append(BlockGap{4});
    }
    for (const auto& [title, names] : {std::pair{u"新列入的项目"_s, corrections.entered()},
                                       std::pair{u"不再列入的项目"_s, corrections.left()}}) {
        if (names.isEmpty())
            continue;
        heading(u"%1（%2项）"_s.arg(title, QString::number(names.size())));
        blocks.append(Paragraph::of(ParagraphRole::Body, names.join(u'、') % u'。'));
    }
    if (!corrections.rows().isEmpty()) {
        heading(u"具体数据变动"_s);
        blocks.append(movedTable(corrections.rows(), width));
    }
}

Result<Document> composeCorrections(const Snapshot& snapshot, const PaperChoices& choices)
{
    const QDateTime since = QDateTime::fromString(choices.text("since"), Qt::ISODate);
    if (snapshot.moment().isValid() && since > snapshot.moment())
        return Error{
            ErrorCode::Validation,
            QCoreApplication::translate("Paper", "%1 is still to come.").arg(choices.text("since")),
            {}};
    const auto then = snapshot.earlier(since);
    if (!then)
        return then.error();
    if (then->all<Project>().isEmpty() && then->all<District>().isEmpty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Paper", "There was no file yet on %1.")
                         .arg(choices.text("since")),
                     {}};
    const ReportPeriod period = periodFrom(snapshot, choices);
    const ComparedState before(
        Snapshot(*then, snapshot.year(), snapshot.today(), {snapshot.source(), since, {}}), period);
    const ComparedState now(snapshot, period);
    const Corrections corrections(before, now);

    Section section = Section::on({});
    QList<Block>& blocks = section.blocks;
    Document document;
    document.title = u"会议材料数据变动说明"_s;
    document.subject = document.title;
    addProse(blocks, u"title"_s, wordingOf(choices, "title", document.title), ParagraphRole::Title);
    blocks.append(BlockGap{8});
    addProse(blocks, u"opening"_s,
             corrections.isEmpty()
                 ? u"自%1形成会议材料以来，所涉数据没有变动。"_s.arg(momentWords(since))
                 : u"会议材料根据%1的数据形成。此后数据有变动，以下各项请以本说明为准。"_s.arg(
                     momentWords(since)));
    addParts(blocks, corrections, textWidth(section));
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
                        wordingOption("title", QT_TRANSLATE_NOOP("PaperOption", "Title"))},
            .compose = composeCorrections,
            .readsHistory = true,
            .isPart = false};
}

} // namespace touyan
