#include "charts/listflow.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

class FlowMaker
{
public:
    FlowMaker(const std::vector<FlowYear>& years, FlowWording wording)
        : m_years(years)
        , m_wording(wording)
    {
    }

    ListFlow run()
    {
        for (size_t at = 0; at < m_years.size(); ++at) {
            const FlowYear& year = m_years[at];
            m_flow.content.columns.append(QString::number(year.year));
            const bool hasOrigins = showsOrigins(m_years, at);
            const bool hasFates = showsFates(m_years, at);
            if (hasOrigins)
                addOrigins(year, hasFates ? FlowSide::Arriving : FlowSide::Both);
            if (hasFates)
                addFates(year, hasOrigins ? FlowSide::Leaving : FlowSide::Both);
        }
        m_blockCount = std::ssize(m_flow.content.blocks);
        for (size_t at = 0; at + 1 < m_years.size(); ++at) {
            if (m_years[at + 1].year == m_years[at].year + 1)
                addBands(m_years[at]);
        }
        return std::move(m_flow);
    }

private:
    void addFates(const FlowYear& year, FlowSide side)
    {
        add(FlowPart::Completed, QT_TRANSLATE_NOOP("ListFlow", "Completed %1"), side,
            year.projectsOf(EntryFate::Completed), year);
        add(FlowPart::Carried, QT_TRANSLATE_NOOP("ListFlow", "Carried on %1"), side,
            year.projectsOf(EntryFate::Carried), year);
        add(FlowPart::Undecided, QT_TRANSLATE_NOOP("ListFlow", "Undecided %1"), side,
            year.projectsOf(EntryFate::Undecided), year);
        add(FlowPart::Left, QT_TRANSLATE_NOOP("ListFlow", "Taken off %1"), side,
            year.projectsOf(EntryFate::Left), year);
    }

    void addOrigins(const FlowYear& year, FlowSide side)
    {
        add(FlowPart::New,
            year.isDraft ? QT_TRANSLATE_NOOP("ListFlow", "Proposed %1")
                         : QT_TRANSLATE_NOOP("ListFlow", "New %1"),
            side, year.projectsOf(EntryOrigin::New), year);
        add(FlowPart::Carried, QT_TRANSLATE_NOOP("ListFlow", "Carried over %1"), side,
            year.projectsOf(EntryOrigin::Carried), year);
    }

    void add(FlowPart part, const char* text, FlowSide side, const QSet<ProjectId>& projects,
             const FlowYear& year)
    {
        if (projects.isEmpty())
            return;
        const auto count = static_cast<int>(projects.size());
        const QString label = m_wording(text).arg(count);
        m_flow.content.blocks.push_back(
            {static_cast<int>(m_flow.content.columns.size()) - 1, part, label, count, side});
        m_flow.sources.push_back({year.year, projects,
                                  //: 1: year, 2: for example "Carried over 22"
                                  m_wording(QT_TRANSLATE_NOOP("ListFlow", "List of %1: %2"))
                                      .arg(QString::number(year.year), label)});
    }

    /// The block of @p part of @p year on @p side or filling both, or -1.
    qsizetype blockOf(int year, FlowPart part, FlowSide side) const
    {
        for (qsizetype at = 0; at < m_blockCount; ++at) {
            const FlowBlock& block = m_flow.content.blocks.at(size_t(at));
            if (m_flow.sources.at(size_t(at)).year == year && block.part == part
                && (block.side == side || block.side == FlowSide::Both))
                return at;
        }
        return -1;
    }

    /// What @p year hands on to the year after, told by how it had come into @p year.
    void addBands(const FlowYear& year)
    {
        const qsizetype from = blockOf(year.year, FlowPart::Carried, FlowSide::Leaving);
        const qsizetype to = blockOf(year.year + 1, FlowPart::Carried, FlowSide::Arriving);
        if (from < 0 || to < 0)
            return;
        const bool knowsOrigins = year.hasYearBefore;
        for (const EntryOrigin origin : {EntryOrigin::New, EntryOrigin::Carried}) {
            const QSet<ProjectId>& projects =
                year.projects.at(size_t(origin)).at(size_t(EntryFate::Carried));
            if (projects.isEmpty())
                continue;
            const auto count = static_cast<int>(projects.size());
            const bool wasNew = knowsOrigins && origin == EntryOrigin::New;
            m_flow.content.bands.push_back(
                {from, to, count, wasNew ? FlowPart::New : FlowPart::Carried});
            m_flow.sources.push_back(
                {year.year, projects,
                 u"%1 → %2: %3"_s.arg(
                     QString::number(year.year), QString::number(year.year + 1),
                     m_wording(wasNew
                                   ? QT_TRANSLATE_NOOP("ListFlow", "Carried on %1, new on the list")
                                   : QT_TRANSLATE_NOOP("ListFlow", "Carried on %1"))
                         .arg(count))});
        }
    }

    const std::vector<FlowYear>& m_years;
    ListFlow m_flow;
    FlowWording m_wording;
    qsizetype m_blockCount = 0;
};

} // namespace

QStringList ListFlow::lines() const
{
    QStringList lines;
    for (size_t at = 0; at < content.blocks.size(); ++at)
        lines.append(sources.at(at).words);
    return lines;
}

QString shownFlowWord(const char* english)
{
    return QCoreApplication::translate("ListFlow", english);
}

QString paperFlowWord(const char* english)
{
    static const QHash<QByteArray, QString> Words = {
        {"Completed %1", u"完成 %1"_s},   {"Carried on %1", u"结转 %1"_s},
        {"Undecided %1", u"未定 %1"_s},   {"Taken off %1", u"调出 %1"_s},
        {"Proposed %1", u"拟新增 %1"_s},  {"New %1", u"新增 %1"_s},
        {"Carried over %1", u"结转 %1"_s}};
    return Words.value(english, QString::fromUtf8(english));
}

bool showsOrigins(const std::vector<FlowYear>& years, size_t at)
{
    return years.at(at).hasYearBefore && at > 0;
}

bool showsFates(const std::vector<FlowYear>& years, size_t at)
{
    const FlowYear& year = years.at(at);
    return at + 1 < years.size() || !showsOrigins(years, at)
        || year.count(EntryFate::Undecided) < year.count();
}

ListFlow listFlow(const std::vector<FlowYear>& years, FlowWording wording)
{
    return FlowMaker(years, wording).run();
}

} // namespace touyan
