#include "commands/files.h"

#include "analysis/thresholds.h"
#include "base/loginname.h"
#include "base/sentences.h"
#include "commands/arguments.h"
#include "commands/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int FirstYear = 1990;
constexpr int LastYear = 2100;

} // namespace

Portfolio::User commandUser()
{
    return {loginName(), std::make_shared<SystemClock>()};
}

Result<std::unique_ptr<Portfolio>> openForReading(const QString& path, Console& console)
{
    auto portfolio = Portfolio::open(path, AccessMode::ReadOnly, commandUser());
    if (portfolio) {
        for (const QString& warning : (*portfolio)->warnings())
            console.note(warning);
    }
    return portfolio;
}

Result<std::unique_ptr<Portfolio>> openForWriting(const QString& path, Console& console)
{
    auto portfolio = Portfolio::open(path, AccessMode::ReadWrite, commandUser());
    if (!portfolio)
        return portfolio;
    const QStringList warnings = (*portfolio)->warnings();
    if ((*portfolio)->isReadOnly()) {
        const QString outcome = QCoreApplication::translate("Command", "Nothing was changed.");
        return Error{ErrorCode::Busy, joinedSentences(warnings + QStringList{outcome}), {}};
    }
    for (const QString& warning : warnings)
        console.note(warning);
    return portfolio;
}

QDate todayOf(const Portfolio& portfolio)
{
    return referenceDate(portfolio.records(), portfolio.clock().today());
}

std::optional<QString> yearFault(const Arguments& arguments, const QString& option)
{
    const std::optional<QString> text = arguments.value(option);
    bool isNumber = true;
    const int year = text ? text->toInt(&isNumber) : FirstYear;
    if (isNumber && year >= FirstYear && year <= LastYear)
        return {};
    return QCoreApplication::translate("Command", "“%1” is not a year from %2 to %3.")
        .arg(*text, QString::number(FirstYear), QString::number(LastYear));
}

int yearFrom(const Arguments& arguments, const Portfolio& portfolio)
{
    const std::optional<QString> text = arguments.value(u"year"_s);
    return text ? text->toInt() : todayOf(portfolio).year();
}

} // namespace touyan
