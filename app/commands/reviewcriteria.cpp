#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/reviewactions.h"
#include "commands/selectionyear.h"
#include "domain/fieldtext.h"
#include "selection/criteria.h"
#include "selection/liststates.h"
#include "selection/newround.h"
#include "selection/scoring.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// A criterion and a number of it, from "NAME=NUMBER".
struct NamedNumber
{
    QString name;
    double number = 0;
};

Result<std::vector<NamedNumber>> numbersFrom(const Arguments& arguments, const QString& option)
{
    std::vector<NamedNumber> numbers;
    for (const QString& text : arguments.values(option)) {
        const qsizetype at = text.lastIndexOf(u'=');
        QString number = text.mid(at + 1);
        if (number.endsWith(u'%'))
            number.chop(1);
        bool isNumber = false;
        const NamedNumber named{text.left(at).trimmed(), number.toDouble(&isNumber)};
        if (at < 1 || named.name.isEmpty() || !isNumber || !(named.number > 0)
            || named.number > 1000)
            return Error{ErrorCode::Parse,
                         //: 1: option, 2: what was given
                         QCoreApplication::translate("Command",
                                                     "--%1 takes NAME=NUMBER above zero, not “%2”.")
                             .arg(option, text),
                         {}};
        numbers.push_back(named);
    }
    return numbers;
}

/// The criteria that stay get their new weights before those that go are missed in the sum.
Result<std::vector<CriterionWish>> wishesFrom(const Arguments& arguments)
{
    const auto weights = numbersFrom(arguments, u"set"_s);
    if (!weights)
        return weights.error();
    const auto marks = numbersFrom(arguments, u"full"_s);
    if (!marks)
        return marks.error();
    std::vector<CriterionWish> wishes;
    for (const NamedNumber& weight : *weights) {
        CriterionWish wish;
        wish.name = weight.name;
        wish.weight = Percent::fromHundredths(std::llround(weight.number * 100));
        wishes.push_back(wish);
    }
    for (const NamedNumber& full : *marks) {
        const auto at = std::find_if(wishes.begin(), wishes.end(),
                                     [&](const CriterionWish& it) { return it.name == full.name; });
        if (at == wishes.end())
            return Error{
                ErrorCode::Parse,
                QCoreApplication::translate("Command", "--full belongs to a --set of “%1”.")
                    .arg(full.name),
                {}};
        at->maximum = full.number;
    }
    for (const QString& option : {u"question"_s, u"drop"_s}) {
        for (const QString& name : arguments.values(option)) {
            if (name.trimmed().isEmpty())
                return Error{
                    ErrorCode::Parse,
                    QCoreApplication::translate("Command", "--%1 takes the name of a criterion.")
                        .arg(option),
                    {}};
        }
    }
    for (const QString& question : arguments.values(u"question"_s)) {
        CriterionWish wish;
        wish.name = question.trimmed();
        wish.kind = CriterionKind::KnockOut;
        wishes.push_back(wish);
    }
    for (const QString& dropped : arguments.values(u"drop"_s)) {
        CriterionWish wish;
        wish.name = dropped.trimmed();
        wish.isDropped = true;
        wishes.push_back(wish);
    }
    return wishes;
}

QJsonObject toJson(const ReviewRound& round, const std::vector<ReviewCriterion>& criteria)
{
    QJsonArray rows;
    for (const ReviewCriterion& criterion : criteria) {
        QJsonObject row{{u"name"_s, criterion.name},
                        {u"kind"_s, QLatin1StringView(choice(criterion.kind).key)},
                        {u"guidance"_s, criterion.guidance}};
        if (criterion.kind == CriterionKind::Scored) {
            row.insert(u"weight"_s, criterion.weight.points());
            row.insert(u"full"_s, criterion.maximum);
        }
        rows.append(row);
    }
    const CriteriaCheck check = checkCriteria(criteria);
    return {{u"round"_s, round.name},
            {u"criteria"_s, rows},
            {u"sum"_s, check.sum.points()},
            {u"sound"_s, check.isSound()},
            {u"faults"_s, QJsonArray::fromStringList(check.faults)}};
}

void writeCriteria(const ReviewRound& round, const Records& records, const Arguments& arguments,
                   Console& console)
{
    const std::vector<ReviewCriterion> criteria = roundRows(records, round).criteria;
    if (arguments.has(u"json"_s)) {
        console.write(QJsonDocument(toJson(round, criteria)).toJson());
        return;
    }
    for (const ReviewCriterion& criterion : criteria)
        console.writeLine(
            criterion.kind == CriterionKind::Scored
                //: 1: criterion, 2: weight, 3: full marks
                ? QCoreApplication::translate("Command", "%1: %2 of 100, up to %3")
                      .arg(criterion.name, percentText(criterion.weight.points()),
                           QString::number(criterion.maximum))
                : QCoreApplication::translate("Command", "%1: yes or no").arg(criterion.name));
    const CriteriaCheck check = checkCriteria(criteria);
    console.note(QCoreApplication::translate("Command", "Sum of the weights: %1")
                     .arg(percentText(check.sum.points())));
    for (const QString& fault : check.faults)
        console.note(fault);
}

/// The first round of the year's list is set up along; nothing is written when the criteria are
/// refused.
Ending changeCriteria(OpenedForReview& opened, const std::vector<CriterionWish>& wishes,
                      const Arguments& arguments, Console& console)
{
    Portfolio& portfolio = *opened.portfolio;
    Records records = portfolio.records();
    std::optional<ChangeSet> setUp;
    if (!opened.round) {
        const AnnualList* list = findList(records, selectionYear(arguments, portfolio));
        setUp = newRound(records, *list, portfolio.ids());
        records.apply(*setUp);
        opened.round = *setUp->deltas<ReviewRound>().front().after;
    }
    const auto changes = withCriteria(records, *opened.round, wishes, portfolio.ids());
    if (!changes)
        return failed(changes.error());
    records.apply(*changes);
    if (setUp) {
        setUp->deltas<ReviewCriterion>().clear();
        for (const ReviewCriterion& criterion : roundRows(records, *opened.round).criteria)
            setUp->insert(criterion);
    }
    const auto shown = applyOrShow(portfolio, setUp ? *setUp : *changes, arguments, console);
    if (!shown)
        return failed(shown.error());
    writeCriteria(*opened.round, *shown, arguments, console);
    return done();
}

} // namespace

Ending reviewCriteria(const Arguments& arguments, Console& console)
{
    const auto wishes = wishesFrom(arguments);
    if (!wishes)
        return misused(wishes.error().message);
    if (wishes->empty()) {
        const auto opened = openRound(arguments, console);
        if (!opened)
            return failed(opened.error());
        writeCriteria(*opened->round, opened->records(), arguments, console);
        return done();
    }
    auto opened = openReview(arguments, console);
    if (!opened)
        return failed(opened.error());
    return changeCriteria(*opened, *wishes, arguments, console);
}

} // namespace touyan
