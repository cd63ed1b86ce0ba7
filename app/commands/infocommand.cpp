#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "domain/fieldtext.h"
#include "domain/liststatus.h"
#include "storage/databasefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What is told about a file.
struct FileFacts
{
    QString path;
    qint64 size = 0;
    int schemaVersion = 0;
    qsizetype journalEntries = 0;
    QDate referenceDay;
};

struct ListFacts
{
    const AnnualList* list = nullptr;
    int entries = 0;
    int onList = 0;
};

std::vector<ListFacts> listFacts(const Records& records)
{
    std::vector<ListFacts> facts;
    for (const AnnualList& list : records.all<AnnualList>()) {
        ListFacts fact;
        fact.list = &list;
        for (const ListEntry& entry : records.all<ListEntry>()) {
            if (entry.list != list.id)
                continue;
            ++fact.entries;
            if (isOnList(entry.status))
                ++fact.onList;
        }
        facts.push_back(fact);
    }
    std::sort(facts.begin(), facts.end(),
              [](const ListFacts& a, const ListFacts& b) { return a.list->year < b.list->year; });
    return facts;
}

/// Calls @p visitor with the key, title and number of rows of each kind.
void countKinds(const Records& records,
                const std::function<void(const KindDescription&, qsizetype)>& visitor)
{
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        visitor(describe(kindOf<T>), records.all<T>().size());
    });
}

QByteArray toJson(const FileFacts& file, const Records& records)
{
    QJsonObject counts;
    countKinds(records, [&counts](const KindDescription& kind, qsizetype count) {
        counts.insert(QLatin1StringView(kind.key), count);
    });
    QJsonArray lists;
    for (const ListFacts& fact : listFacts(records))
        lists.append(QJsonObject{
            {u"year"_s, fact.list->year},
            {u"state"_s, QLatin1StringView(choice(fact.list->state).key)},
            {u"document_number"_s, fact.list->documentNumber},
            {u"entries"_s, fact.entries},
            {u"on_list"_s, fact.onList},
        });
    const QJsonObject json{
        {u"file"_s, file.path},
        {u"size"_s, file.size},
        {u"schema_version"_s, file.schemaVersion},
        {u"journal_entries"_s, file.journalEntries},
        {u"reference_date"_s, file.referenceDay.toString(Qt::ISODate)},
        {u"records"_s, counts},
        {u"lists"_s, lists},
    };
    return QJsonDocument(json).toJson();
}

void writeText(const FileFacts& file, const Records& records, Console& console)
{
    const auto line = [&console](const QString& name, const QString& value) {
        constexpr int NameWidth = 24;
        console.writeLine(name % QString(std::max(NameWidth - terminalWidth(name), 1), u' ')
                          % value);
    };
    line(QCoreApplication::translate("Command", "File"), file.path);
    line(QCoreApplication::translate("Command", "Size"), QLocale().formattedDataSize(file.size));
    line(QCoreApplication::translate("Command", "Schema version"),
         QString::number(file.schemaVersion));
    line(QCoreApplication::translate("Command", "Journal entries"),
         QString::number(file.journalEntries));
    line(QCoreApplication::translate("Command", "Figures made for"),
         file.referenceDay.toString(Qt::ISODate));
    console.writeLine({});
    countKinds(records, [&line](const KindDescription& kind, qsizetype count) {
        line(kind.translatedPlural(), QString::number(count));
    });
    console.writeLine({});
    for (const ListFacts& fact : listFacts(records))
        line(QCoreApplication::translate("Command", "List of %1").arg(fact.list->year),
             QCoreApplication::translate("Command", "%1, %2 on the list, %3 entries")
                 .arg(choice(fact.list->state).translatedTitle(), QString::number(fact.onList),
                      QString::number(fact.entries)));
}

Ending runInfo(const Arguments& arguments, Console& console)
{
    const QString path = arguments.operand(0);
    const auto portfolio = openForReading(path, console);
    if (!portfolio)
        return failed(portfolio.error());
    const auto version = inspectDatabaseFile(path);
    if (!version)
        return failed(version.error());
    const auto journal = (*portfolio)->journal();
    if (!journal)
        return failed(journal.error());
    FileFacts file;
    file.path = (*portfolio)->path();
    file.size = QFileInfo(path).size();
    file.schemaVersion = *version;
    file.journalEntries = static_cast<qsizetype>(journal->size());
    file.referenceDay = todayOf(**portfolio);
    if (arguments.has(u"json"_s))
        console.write(toJson(file, (*portfolio)->records()));
    else
        writeText(file, (*portfolio)->records(), console);
    return done();
}

} // namespace

Command infoCommand()
{
    return {"info",
            "FILE",
            QT_TRANSLATE_NOOP("Command", "Says what a database holds"),
            {{"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            runInfo};
}

} // namespace touyan
