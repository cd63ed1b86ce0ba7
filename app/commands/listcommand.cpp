#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/registrytable.h"
#include "io/csv.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString kindKeys()
{
    QStringList keys;
    for (const KindDescription& kind : allKinds())
        keys.append(QLatin1StringView(kind.key));
    return keys.join(u", "_s);
}

std::optional<QString> faultOf(const Arguments& arguments)
{
    if (!kindFromKey(arguments.operand(1)))
        return QCoreApplication::translate("Command",
                                           "There is no kind of record “%1”; there are: %2.")
            .arg(arguments.operand(1), kindKeys());
    const QString format = arguments.value(u"format"_s).value_or(u"table"_s);
    if (format != u"table" && format != u"csv" && format != u"json")
        return QCoreApplication::translate("Command", "--format takes table, csv or json.");
    return yearFault(arguments);
}

RegistryQuery queryFrom(const Arguments& arguments, const Portfolio& portfolio)
{
    RegistryQuery query;
    if (arguments.has(u"year"_s))
        query.year = yearFrom(arguments, portfolio);
    query.today = todayOf(portfolio);
    query.conditions = arguments.values(u"where"_s);
    query.search = arguments.value(u"search"_s).value_or(QString());
    query.columns =
        arguments.value(u"columns"_s).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    return query;
}

Ending runList(const Arguments& arguments, Console& console)
{
    if (const auto fault = faultOf(arguments))
        return misused(*fault);
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const Records& records = (*portfolio)->records();
    const auto table = registryTable(*kindFromKey(arguments.operand(1)),
                                     queryFrom(arguments, **portfolio), records);
    if (!table)
        return failed(table.error());
    const QString format = arguments.value(u"format"_s).value_or(u"table"_s);
    if (format == u"csv")
        console.write(toCsv(toSheet(*table, records)));
    else if (format == u"json")
        console.write(QJsonDocument(toJsonRows(*table, records)).toJson());
    else
        console.write(toPlainText(*table, records).toUtf8());
    return done();
}

} // namespace

Command listCommand()
{
    return {
        "list",
        "FILE KIND",
        QT_TRANSLATE_NOOP("Command", "Lists the rows of a registry"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "only what belongs to the year")},
         {"where", "FIELD=VALUE",
          QT_TRANSLATE_NOOP("Command", "only rows with this value; may be repeated"), true},
         {"search", "TEXT",
          QT_TRANSLATE_NOOP("Command", "only rows that hold all words, as characters or pinyin")},
         {"columns", "a,b,c", QT_TRANSLATE_NOOP("Command", "fields to show")},
         {"format", "table|csv|json",
          QT_TRANSLATE_NOOP("Command",
                            "form of the result; amounts are in 10,000 yuan, in json in yuan")}},
        false,
        runList};
}

} // namespace touyan
