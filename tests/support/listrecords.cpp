#include "support/listrecords.h"

using namespace Qt::StringLiterals;

namespace touyan {

AnnualList ListRecords::addList(int year, ListState state)
{
    AnnualList list;
    list.year = year;
    list.name = u"%1年度清单（示例）"_s.arg(year);
    list.state = state;
    return add(list);
}

Project ListRecords::soundProject(const QString& name, const QString& undertaker)
{
    if (!m_district.isValid()) {
        District district;
        district.name = u"高新区"_s;
        m_district = add(district).id;
        Programme programme;
        programme.name = u"智能制造工程"_s;
        m_programme = add(programme).id;
        Unit unit;
        unit.name = u"市科技局"_s;
        m_unit = add(unit).id;
    }
    Project project;
    project.id = ProjectId{++m_lastId};
    project.code = u"P%1"_s.arg(m_lastId, 3, 10, QChar(u'0'));
    project.name = name;
    project.undertaker = undertaker.isEmpty() ? u"示例单位%1"_s.arg(m_lastId) : undertaker;
    project.contactName = u"示例-张三"_s;
    project.contactPhone = u"0411-00000000"_s;
    project.district = m_district;
    project.programme = m_programme;
    project.responsibleUnits = {m_unit};
    project.content = u"%1的建设内容"_s.arg(name);
    project.plannedStart = QDate(2021, 3, 1);
    project.plannedFinish = QDate(2022, 6, 30);
    project.totalInvestment = Money::fromWan(1000);
    return project;
}

Project ListRecords::addFunded(const Project& project)
{
    add(project);
    if (!project.totalInvestment)
        return project;
    FundingSource source;
    source.project = project.id;
    source.kind = FundingKind::OwnFunds;
    source.amount = project.totalInvestment;
    add(source);
    return project;
}

Project ListRecords::addProject(const QString& name, const QString& undertaker)
{
    return addFunded(soundProject(name, undertaker));
}

ListEntry ListRecords::addEntry(const AnnualList& list, const Project& project, EntryStatus status)
{
    ListEntry entry;
    entry.list = list.id;
    entry.project = project.id;
    entry.status = status;
    entry.position = ++m_position;
    return add(entry);
}

ListRevision ListRecords::addRevision(const AnnualList& list, int number, RevisionKind kind,
                                      const Project& project)
{
    ListRevision revision;
    revision.list = list.id;
    revision.number = number;
    revision.kind = kind;
    revision.project = project.id;
    return add(revision);
}

} // namespace touyan
