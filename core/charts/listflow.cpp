#include "charts/listflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString flowText(const char* text)
{
    return QCoreApplication::translate("ListFlow", text);
}

class FlowMaker
{
public:
    FlowMaker(const std::vector<FlowYear>& years, const FlowWords& words)
        : m_years(years)
        , m_words(words)
    {
    }

    ListFlow run()
    {
        for (const FlowYear& year : m_years) {
            m_flow.content.columns.append(QString::number(year.year));
            if (!year.hasYearBefore && year.hasYearAfter)
                addFates(year);
            else
                addOrigins(year);
        }
        for (const FlowYear& year : m_years)
            addBands(year);
        return std::move(m_flow);
    }

private:
    void addFates(const FlowYear& year)
    {
        add(FlowPart::Completed, m_words.completed, year.projectsOf(EntryFate::Completed), year);
        add(FlowPart::Carried, m_words.carriedOn, year.projectsOf(EntryFate::Carried), year);
        add(FlowPart::Undecided, m_words.undecided, year.projectsOf(EntryFate::Undecided), year);
        add(FlowPart::Left, m_words.left, year.projectsOf(EntryFate::Left), year);
    }

    void addOrigins(const FlowYear& year)
    {
        add(FlowPart::New, year.isDraft ? m_words.proposed : m_words.entered,
            year.projectsOf(EntryOrigin::New), year);
        add(FlowPart::Carried, m_words.carriedOver, year.projectsOf(EntryOrigin::Carried), year);
    }

    void add(FlowPart part, const QString& text, const QSet<ProjectId>& projects,
             const FlowYear& year)
    {
        if (projects.isEmpty())
            return;
        const auto count = static_cast<int>(projects.size());
        m_flow.content.blocks.push_back(
            {static_cast<int>(m_flow.content.columns.size()) - 1, part, text.arg(count),
             count});
        m_flow.sources.push_back({year.year, projects});
    }

    /// What each block of @p year hands on to the carried-over block of the year after.
    void addBands(const FlowYear& year)
    {
        qsizetype target = -1;
        for (qsizetype at = 0; at < std::ssize(m_flow.sources); ++at) {
            if (m_flow.sources.at(size_t(at)).year == year.year + 1
                && m_flow.content.blocks.at(size_t(at)).part == FlowPart::Carried)
                target = at;
        }
        if (!year.hasYearAfter || target < 0)
            return;
        const QSet<ProjectId> carried = year.projectsOf(EntryFate::Carried);
        for (qsizetype at = 0; at < std::ssize(m_flow.sources); ++at) {
            const ListFlow::Source& source = m_flow.sources.at(size_t(at));
            if (source.year != year.year)
                continue;
            QSet<ProjectId> common = carried;
            const auto count = static_cast<int>(common.intersect(source.projects).size());
            if (count > 0)
                m_flow.content.bands.push_back({at, target, count});
        }
    }

    const std::vector<FlowYear>& m_years;
    const FlowWords& m_words;
    ListFlow m_flow;
};

} // namespace

QStringList ListFlow::lines() const
{
    QStringList lines;
    for (size_t at = 0; at < sources.size(); ++at)
        lines.append(
            u"%1 %2"_s.arg(QString::number(sources[at].year), content.blocks[at].label));
    return lines;
}

FlowWords shownFlowWords()
{
    return {.completed = flowText(QT_TRANSLATE_NOOP("ListFlow", "Completed %1")),
            .carriedOn = flowText(QT_TRANSLATE_NOOP("ListFlow", "Carried on %1")),
            .undecided = flowText(QT_TRANSLATE_NOOP("ListFlow", "Undecided %1")),
            .left = flowText(QT_TRANSLATE_NOOP("ListFlow", "Taken off %1")),
            .proposed = flowText(QT_TRANSLATE_NOOP("ListFlow", "Proposed %1")),
            .entered = flowText(QT_TRANSLATE_NOOP("ListFlow", "New %1")),
            .carriedOver = flowText(QT_TRANSLATE_NOOP("ListFlow", "Carried over %1"))};
}

ListFlow listFlow(const std::vector<FlowYear>& years, const FlowWords& words)
{
    return FlowMaker(years, words).run();
}

} // namespace touyan
