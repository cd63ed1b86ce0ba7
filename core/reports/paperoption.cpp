#include "reports/paperoption.h"

#include "reports/partsettings.h"
#include "selection/listmoment.h"

#include <QCoreApplication>
#include <QDateTime>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstYear = 1990;
constexpr int LastYear = 2100;

bool isYear(const QString& value)
{
    bool isNumber = false;
    const int year = value.toInt(&isNumber);
    return isNumber && year >= FirstYear && year <= LastYear;
}

bool isNumber(const QString& value)
{
    bool isWhole = false;
    return value.toInt(&isWhole) >= 0 && isWhole;
}

QString choiceNames(const PaperOption& option)
{
    QStringList names;
    for (const OptionChoice& choice : option.choices)
        names.append(QString::fromLatin1(choice.key));
    return names.join(u", "_s);
}

std::optional<QString> complaint(bool isSound, const QString& words)
{
    return isSound ? std::nullopt : std::optional(words);
}

} // namespace

QString OptionChoice::translatedTitle() const
{
    return QCoreApplication::translate(context, title);
}

QString PaperOption::translatedTitle() const
{
    return QCoreApplication::translate("PaperOption", title);
}

std::optional<double> widthIn(const QString& value)
{
    constexpr double LeastWidth = 5; // millimetres
    constexpr double LargestWidth = 400;
    bool isNumber = false;
    const double width = value.section(u'=', 1).toDouble(&isNumber);
    return isNumber && width >= LeastWidth && width <= LargestWidth ? std::optional(width)
                                                                    : std::nullopt;
}

const OptionChoice* PaperOption::choice(const QString& value) const
{
    const QString wanted = takesWidths ? value.section(u'=', 0, 0) : value;
    for (const OptionChoice& choice : choices) {
        if (wanted.compare(QLatin1StringView(choice.key), Qt::CaseInsensitive) == 0)
            return &choice;
    }
    return nullptr;
}

std::optional<QString> faultOf(const PaperOption& option, const QString& value)
{
    const auto words = [&](const char* text) {
        return QCoreApplication::translate("PaperOption", text).arg(value);
    };
    switch (option.type) {
    case OptionType::Flag:
        return complaint(value == u"yes" || value == u"no",
                         words(QT_TRANSLATE_NOOP("PaperOption", "“%1” is neither yes nor no.")));
    case OptionType::Number:
        return complaint(isNumber(value),
                         words(QT_TRANSLATE_NOOP("PaperOption", "“%1” is not a whole number.")));
    case OptionType::Year:
        return complaint(
            isYear(value),
            QCoreApplication::translate("PaperOption", "“%1” is not a year from %2 to %3.")
                .arg(value, QString::number(FirstYear), QString::number(LastYear)));
    case OptionType::Month:
        return complaint(QDate::fromString(value, u"yyyy-MM"_s).isValid(),
                         words(QT_TRANSLATE_NOOP("PaperOption",
                                                 "“%1” is not a month: write it as in 2020-10.")));
    case OptionType::Day:
        return complaint(QDate::fromString(value, Qt::ISODate).isValid(),
                         words(QT_TRANSLATE_NOOP("PaperOption",
                                                 "“%1” is not a day: write it as in 2020-12-10.")));
    case OptionType::Moment:
        return complaint(
            QDateTime::fromString(value, Qt::ISODate).isValid(),
            words(QT_TRANSLATE_NOOP("PaperOption",
                                    "“%1” is not a moment: write it as in 2020-12-10 09:30:00.")));
    case OptionType::Choice:
        if (option.takesWidths && value.contains(u'=') && !widthIn(value)) {
            const OptionChoice* column = option.choice(value);
            return QCoreApplication::translate("PaperOption", "“%1” has no width from 5 to 400 mm.")
                .arg(column ? column->translatedTitle() : value);
        }
        return complaint(option.choice(value),
                         QCoreApplication::translate("PaperOption", "--%1 takes %2.")
                             .arg(QLatin1StringView(option.key), choiceNames(option)));
    case OptionType::ListMoment: {
        const auto moment = parseListMoment(value);
        return moment ? std::nullopt : std::optional(moment.error().message);
    }
    case OptionType::PartSetting:
        return faultOfPartSetting(value);
    case OptionType::Text:
    case OptionType::LongText:
    case OptionType::Record:
        break;
    }
    return {};
}

} // namespace touyan
