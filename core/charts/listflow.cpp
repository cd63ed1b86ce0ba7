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
        add(FlowPart::Completed, QT_TRANSLATE_NOOP("ListFlow", "Completed %1"),
            year.projectsOf(EntryFate::Completed), year);
        add(FlowPart::Carried, QT_TRANSLATE_NOOP("ListFlow", "Carried on %1"),
            year.projectsOf(EntryFate::Carried), year);
        add(FlowPart::Undecided, QT_TRANSLATE_NOOP("ListFlow", "Undecided %1"),
            year.projectsOf(EntryFate::Undecided), year);
        add(FlowPart::Left, QT_TRANSLATE_NOOP("ListFlow", "Taken off %1"),
            year.projectsOf(EntryFate::Left), year);
    }

    /// What left in the course of the year is a block of its own, so that the others are the list.
    void addOrigins(const FlowYear& year)
    {
        const QSet<ProjectId> left = year.projectsOf(EntryFate::Left);
        add(FlowPart::New,
            year.isDraft ? QT_TRANSLATE_NOOP("ListFlow", "Proposed %1")
                         : QT_TRANSLATE_NOOP("ListFlow", "New %1"),
            year.projectsOf(EntryOrigin::New) - left, year);
        add(FlowPart::Carried, QT_TRANSLATE_NOOP("ListFlow", "Carried over %1"),
            year.projectsOf(EntryOrigin::Carried) - left, year);
        add(FlowPart::Left, QT_TRANSLATE_NOOP("ListFlow", "Taken off %1"), left, year);
    }

    void add(FlowPart part, const char* text, const QSet<ProjectId>& projects, const FlowYear& year)
    {
        if (projects.isEmpty())
            return;
        const auto count = static_cast<int>(projects.size());
        m_flow.content.blocks.push_back({static_cast<int>(m_flow.content.columns.size()) - 1, part,
                                         m_wording(text).arg(count), count});
        m_flow.sources.push_back({year.year, projects});
    }

    /// What each block of @p year hands on to the year after: to what is still on its list and to
    /// what has left that since.
    void addBands(const FlowYear& year)
    {
        if (!year.hasYearAfter)
            return;
        const QSet<ProjectId> carried = year.projectsOf(EntryFate::Carried);
        for (qsizetype to = 0; to < std::ssize(m_flow.sources); ++to) {
            const FlowPart part = m_flow.content.blocks.at(size_t(to)).part;
            if (m_flow.sources.at(size_t(to)).year != year.year + 1
                || (part != FlowPart::Carried && part != FlowPart::Left))
                continue;
            for (qsizetype from = 0; from < std::ssize(m_flow.sources); ++from) {
                if (m_flow.sources.at(size_t(from)).year == year.year)
                    addBand(from, to, carried);
            }
        }
    }

    void addBand(qsizetype from, qsizetype to, QSet<ProjectId> carried)
    {
        carried.intersect(m_flow.sources.at(size_t(from)).projects);
        carried.intersect(m_flow.sources.at(size_t(to)).projects);
        if (!carried.isEmpty())
            m_flow.content.bands.push_back({from, to, static_cast<int>(carried.size())});
    }

    const std::vector<FlowYear>& m_years;
    ListFlow m_flow;
    FlowWording m_wording;
};

} // namespace

QStringList ListFlow::lines() const
{
    QStringList lines;
    for (size_t at = 0; at < sources.size(); ++at)
        lines.append(u"%1 %2"_s.arg(QString::number(sources[at].year), content.blocks[at].label));
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
        {"Carried over %1", u"续建 %1"_s}};
    return Words.value(english, QString::fromUtf8(english));
}

ListFlow listFlow(const std::vector<FlowYear>& years, FlowWording wording)
{
    return FlowMaker(years, wording).run();
}

} // namespace touyan
