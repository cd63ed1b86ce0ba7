#include "support/examplefile.h"

#include "domain/liststatus.h"
#include "portfolio/portfolio.h"
#include "selection/liststates.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What the meeting has to have said before a list is made public.
void approveListed(const AnnualList& list, const Records& records, ChangeSet& changes)
{
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != list.id || !isOnList(entry.status))
            continue;
        ListEntry approved = entry;
        approved.verdict = MeetingVerdict::Approved;
        approved.verdictMeeting = records.all<Meeting>().begin()->id;
        changes.update(entry, approved);
    }
}

} // namespace

ExampleFile::ExampleFile(const QString& program)
    : m_program(program)
{
}

bool ExampleFile::make()
{
    return run({u"new"_s, inFolder(u"example.touyan"_s), u"--example"_s}).status == 0;
}

bool ExampleFile::begin()
{
    for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(copy() + part);
    return run({u"backup"_s, inFolder(u"example.touyan"_s), copy()}).status == 0;
}

ProgramRun ExampleFile::run(const QStringList& arguments) const
{
    return runProgram(m_program, arguments);
}

bool ExampleFile::bringTo(ListState state) const
{
    const auto portfolio = Portfolio::open(copy(), AccessMode::ReadWrite,
                                           {u"测试"_s, std::make_shared<SystemClock>()});
    const AnnualList* list = portfolio ? findList((*portfolio)->records(), 2021) : nullptr;
    if (!list)
        return false;
    AnnualList after = *list;
    after.state = state;
    after.publicFrom = QDate(2020, 11, 10);
    after.publicTo = QDate(2020, 11, 16);
    ChangeSet changes(u"state"_s);
    changes.update(*list, after);
    if (state == ListState::Publicity)
        approveListed(*list, (*portfolio)->records(), changes);
    return (*portfolio)->apply(changes).has_value();
}

QJsonArray ExampleFile::entries() const
{
    return run({u"decide"_s, copy(), u"--year=2021"_s, u"--json"_s})
        .json()
        .object()
        .value(u"entries")
        .toArray();
}

QJsonObject ExampleFile::entry(const QString& code) const
{
    const QJsonArray all = entries();
    for (const QJsonValue& it : all) {
        if (it.toObject().value(u"code").toString() == code)
            return it.toObject();
    }
    return {};
}

QString ExampleFile::codeOnTheList() const
{
    return entries().first().toObject().value(u"code").toString();
}

} // namespace touyan
