#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/listsides.h"
#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QJsonObject toJson(const MoneySum& sum)
{
    return {{u"yuan"_s, static_cast<double>(sum.sum.fen()) / Money::FenPerYuan},
            {u"not_stated"_s, sum.unknown}};
}

QJsonObject toJson(const ListFigures& figures)
{
    return {{u"count"_s, figures.count},
            {u"total_investment"_s, toJson(figures.total)},
            {u"planned_investment"_s, toJson(figures.planned)},
            {u"support_amount"_s, toJson(figures.support)}};
}

QJsonObject sideJson(const ListContents& contents, const ListFigures& figures)
{
    QJsonObject json = toJson(figures);
    json.insert(u"list"_s, notationOf(contents.moment));
    json.insert(u"name"_s, contents.name);
    json.insert(u"is_draft"_s, contents.isDraft);
    return json;
}

QJsonObject rowJson(const ComparedRow& row)
{
    QJsonObject json;
    for (const ComparedField& field : comparedFields())
        json.insert(field.key(), exchangeText(*field.spec, field.value(row), Records()));
    return json;
}

QJsonObject changedJson(const ChangedRow& row)
{
    QJsonArray changes;
    for (const RowChange& change : row.changes)
        changes.append(QJsonObject{
            {u"field"_s, change.field->key()},
            {u"before"_s, exchangeText(*change.field->spec, change.before, Records())},
            {u"after"_s, exchangeText(*change.field->spec, change.after, Records())},
        });
    return {{u"code"_s, row.after.code}, {u"name"_s, row.after.name}, {u"changes"_s, changes}};
}

template <typename Row>
QJsonArray toArray(const std::vector<Row>& rows, QJsonObject (*toObject)(const Row&))
{
    QJsonArray array;
    for (const Row& row : rows)
        array.append(toObject(row));
    return array;
}

/// With how they ended, where that is known.
QJsonArray leftArray(const ListComparison& comparison)
{
    QJsonArray array;
    for (const ComparedRow& row : comparison.left) {
        QJsonObject json = rowJson(row);
        if (const auto ending = endingOf(comparison, row))
            json.insert(u"ending"_s, QLatin1StringView(choice(*ending).key));
        array.append(json);
    }
    return array;
}

QByteArray toJson(const ListComparison& comparison)
{
    QJsonArray programmes;
    for (const ProgrammeFigures& figures : comparison.programmes)
        programmes.append(QJsonObject{{u"programme"_s, figures.programme},
                                      {u"before"_s, toJson(figures.before)},
                                      {u"after"_s, toJson(figures.after)}});
    return QJsonDocument(QJsonObject{
                             {u"before"_s, sideJson(comparison.before, comparison.figuresBefore)},
                             {u"after"_s, sideJson(comparison.after, comparison.figuresAfter)},
                             {u"entered"_s, toArray(comparison.entered, rowJson)},
                             {u"left"_s, leftArray(comparison)},
                             {u"changed"_s, toArray(comparison.changed, changedJson)},
                             {u"unchanged"_s, comparison.unchanged},
                             {u"programmes"_s, programmes},
                         })
        .toJson();
}

QString orNotStated(const QString& text)
{
    return text.isEmpty() ? notStatedText() : text;
}

void writeFigures(const ListComparison& comparison, Console& console)
{
    const ListFigures& before = comparison.figuresBefore;
    const ListFigures& after = comparison.figuresAfter;
    console.writeLine(titleOf(comparison.before.moment) % u" → "
                      % titleOf(comparison.after.moment));
    console.writeLine(QCoreApplication::translate("Command", "Projects: %1 → %2")
                          .arg(QString::number(before.count), QString::number(after.count)));
    const auto text = [](std::optional<Money> sum) {
        return sum ? moneyText(*sum) : notStatedText();
    };
    const auto line = [&](QLatin1StringView key, const MoneySum& first, const MoneySum& second) {
        //: 1: an amount such as the total investment, 2 and 3: sums in 10,000 yuan
        console.writeLine(QCoreApplication::translate("Command", "%1: %2 → %3 (10,000 yuan)")
                              .arg(comparedField(key).translatedTitle(), text(before.known(first)),
                                   text(after.known(second))));
    };
    line("total_investment"_L1, before.total, after.total);
    line("planned_investment"_L1, before.planned, after.planned);
    line("support_amount"_L1, before.support, after.support);
}

/// A row as one line; @p ending says how the project ended, where that is known.
void writeRow(const QString& mark, const ComparedRow& row, std::optional<EntryOutcome> ending,
              Console& console)
{
    const QString line = mark % u' ' % row.code % u' ' % row.name % u' '
        % comparedField("total_investment"_L1).text(row);
    console.writeLine(ending ? QString(line % u" – "_s % choice(*ending).translatedTitle()) : line);
}

void writeText(const ListComparison& comparison, Console& console)
{
    writeFigures(comparison, console);
    console.writeLine(QString(
        u'\n'
        % QCoreApplication::translate("Command", "Entered: %1").arg(comparison.entered.size())));
    for (const ComparedRow& row : comparison.entered)
        writeRow(u"+"_s, row, {}, console);
    console.writeLine(QString(
        u'\n' % QCoreApplication::translate("Command", "Left: %1").arg(comparison.left.size())));
    for (const ComparedRow& row : comparison.left)
        writeRow(u"-"_s, row, endingOf(comparison, row), console);
    console.writeLine(QString(u'\n'
                              % QCoreApplication::translate("Command", "Changed: %1; unchanged: %2")
                                    .arg(QString::number(comparison.changed.size()),
                                         QString::number(comparison.unchanged))));
    for (const ChangedRow& row : comparison.changed) {
        console.writeLine(u"* "_s % row.after.code % u' ' % row.after.name);
        for (const RowChange& change : row.changes)
            console.writeLine(u"    "_s % change.field->translatedTitle() % u": "
                              % orNotStated(change.beforeText()) % u" → "
                              % orNotStated(change.afterText()));
    }
}

Ending runDiff(const Arguments& arguments, Console& console)
{
    for (const int side : {1, 2}) {
        if (const auto fault = sideFault(arguments.operand(side)))
            return misused(*fault);
    }
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const auto comparison =
        comparisonOf(**portfolio, arguments.operand(1), arguments.operand(2), arguments);
    if (!comparison)
        return failed(comparison.error());
    if (arguments.has(u"json"_s))
        console.write(toJson(*comparison));
    else
        writeText(*comparison, console);
    return done();
}

} // namespace

Command diffCommand()
{
    return {"diff",
            "FILE LIST LIST",
            QT_TRANSLATE_NOOP("Command",
                              "Compares two lists: 2020, 2020@issued, 2020@force, 2020@rev2, "
                              "2020@meeting:CODE, "
                              "2020@2020-11-01"),
            {{"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")},
             {"with-candidates", nullptr,
              QT_TRANSLATE_NOOP("Command", "also what a draft only proposes")}},
            false,
            runDiff};
}

} // namespace touyan
