#include "reports/listdrift.h"

#include "selection/issue.h"
#include "selection/listrow.h"
#include "selection/revision.h"

#include <QHash>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QStringList driftOf(const ListRow& printed, const ListRow& registered)
{
    QStringList what;
    const auto compare = [&what](bool isSame, const QString& title) {
        if (!isSame)
            what.append(title);
    };
    compare(printed.name == registered.name, u"项目名称"_s);
    compare(printed.content == registered.content, u"建设内容及规模"_s);
    compare(printed.total == registered.total, u"总投资"_s);
    compare(printed.planned == registered.planned, u"年度计划投资"_s);
    compare(printed.units == registered.units, u"责任单位"_s);
    return what;
}

} // namespace

QList<DriftedProject> driftedProjects(const Snapshot& snapshot, ListEdition edition)
{
    const AnnualList* list = snapshot.view().list();
    if (!list || !hasSnapshot(*list))
        return {};
    const bool isAsIssued = edition == ListEdition::AsIssued;
    if (isAsIssued && !revisionsOf(snapshot.records(), list->id).empty())
        return {};
    QHash<ProjectId, ListRow> registered;
    for (const ListRow& row : listRows(snapshot.records(), *list))
        registered.insert(row.project, row);
    QList<DriftedProject> drifted;
    for (const ListRow& row :
         isAsIssued ? rowsAsIssued(*list) : rowsInForce(snapshot.records(), *list)) {
        const auto now = registered.constFind(row.project);
        const QStringList what = now == registered.cend() ? QStringList() : driftOf(row, *now);
        if (!what.isEmpty())
            drifted.append({row.name, what});
    }
    return drifted;
}

QString driftWords(const QList<DriftedProject>& drifted)
{
    constexpr qsizetype Most = 5;
    if (drifted.isEmpty())
        return {};
    QStringList named;
    for (const DriftedProject& project : drifted.mid(0, Most))
        named.append(project.name % u'（' % project.what.join(u'、') % u'）');
    return u"其中%1项的登记内容已有变动：%2%3"_s.arg(QString::number(drifted.size()),
                                                     named.join(u'、'),
                                                     drifted.size() > Most ? u"等"_s : QString());
}

} // namespace touyan
