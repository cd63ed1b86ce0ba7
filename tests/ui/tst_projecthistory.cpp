#include "models/projecthistory.h"
#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

class TestProjectHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatWasDoneToTheProject();
    void namesAPartByItsOwnKind();
    void tellsOfPartsThatWereRemoved();
};

namespace {

QStringList whatOf(const QList<HistoryEntry>& history)
{
    QStringList told;
    for (const HistoryEntry& entry : history) {
        for (const HistoryLine& line : entry.lines)
            told.append(line.what);
    }
    return told;
}

/// Two projects; a funding source of the first and a milestone of the second have the same id.
struct TwoProjects
{
    static constexpr qint64 SharedId = 4711;

    TemporaryPortfolio file;
    Project first = aProject().withName("甲（示例）").make();
    Project second = aProject().withName("乙（示例）").make();
    FundingSource source = aFundingSource(first.id).withId(SharedId).make();
    Milestone milestone = aMilestone(second.id).withId(SharedId).withName("验收（示例）").make();

    TwoProjects()
    {
        ChangeSet changes(u"insert"_s);
        changes.insert(first);
        changes.insert(second);
        changes.insert(source);
        changes.insert(milestone);
        apply(changes);
    }
    void apply(const ChangeSet& changes)
    {
        if (const auto done = file->apply(changes); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    QStringList told(const Project& project)
    {
        const auto history = historyOf(project.id, *file);
        return history ? whatOf(*history) : QStringList{history.error().message};
    }
};

} // namespace

void TestProjectHistory::tellsOnlyWhatWasDoneToTheProject()
{
    TwoProjects two;
    Milestone later = two.milestone;
    later.forecastDate = QDate(2021, 3, 1);
    ChangeSet changes(u"later"_s);
    changes.update(two.milestone, later);
    two.apply(changes);

    const QStringList of = two.told(two.second);
    QVERIFY2(of.constFirst().contains(u"验收（示例）"_s), qPrintable(of.join(u'|')));
    for (const QString& what : two.told(two.first))
        QVERIFY2(!what.contains(u"验收"_s), qPrintable(what));
}

void TestProjectHistory::namesAPartByItsOwnKind()
{
    TwoProjects two;
    MonthlyReport report =
        aMonthlyReport(two.second.id, QDate(2020, 7, 1)).withId(TwoProjects::SharedId).make();
    ChangeSet inserted(u"report"_s);
    inserted.insert(report);
    two.apply(inserted);
    Milestone renamed = two.milestone;
    renamed.name = u"投产（示例）"_s;
    ChangeSet changes(u"rename"_s);
    changes.update(two.milestone, renamed);
    two.apply(changes);

    const QString told = two.told(two.second).constFirst();
    QVERIFY2(told.contains(u"投产（示例）"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"2020-07"_s), qPrintable(told));
}

void TestProjectHistory::tellsOfPartsThatWereRemoved()
{
    TwoProjects two;
    ChangeSet changes(u"remove"_s);
    changes.remove(two.milestone);
    two.apply(changes);

    QVERIFY(two.told(two.second).constFirst().contains(u"验收（示例）"_s));
    QVERIFY(!two.told(two.first).join(u'|').contains(u"验收"_s));
}

TOUYAN_TEST(TestProjectHistory, QCoreApplication)
#include "tst_projecthistory.moc"
