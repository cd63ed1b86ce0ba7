#include "reports/wordingplaces.h"

#include "reports/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const auto YearPlace = u"{年份}"_s;
const auto MonthPlace = u"{月份}"_s;
const auto PeriodPlace = u"{期间}"_s;

/// 10 of a month, 7—9 of a quarter.
QString monthsOf(const WordingTime& time)
{
    if (!time.period)
        return {};
    const QString last = QString::number(time.period->last.month());
    return time.period->months() == 1 ? last
                                      : QString::number(time.period->first.month()) % u'—' % last;
}

/// Whether @p month of @p year (0: not said) is of the time that the paper tells of. 1—10月 is
/// named by its last month.
bool isOfTime(int year, int month, const WordingTime& time)
{
    if (year != 0 && year != time.year)
        return false;
    return !time.period
        || (month >= time.period->first.month() && month <= time.period->last.month());
}

/// A title is about the time that it names. Texts name others with good reason, as dates and
/// deadlines: of them only 10月份 and 现将10月 count.
enum class Naming
{
    Title,
    Text
};

/// The first time that @p text names which is not that of the paper; empty: none.
QString otherTime(const QString& text, Naming naming, const WordingTime& time)
{
    static const QRegularExpression Month(
        u"(?<before>[于至在将])?(?:(?<year>\\d{4})年)?(?:\\d{1,2}[—–\\-－~～至])?"
        "(?<month>\\d{1,2})月(?<whole>份)?(?<day>\\d)?"_s);
    static const QRegularExpression Year(u"(?<![—–\\-－~～至\\d])(?<year>\\d{4})年"_s);
    for (auto at = Month.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        const QString before = match.captured(u"before"_s);
        const bool isOfPaper = naming == Naming::Title
            || (match.captured(u"day"_s).isEmpty()
                && (before == u"将" || (before.isEmpty() && match.hasCaptured(u"whole"_s))));
        const int year = match.captured(u"year"_s).toInt();
        const int month = match.captured(u"month"_s).toInt();
        if (isOfPaper && !isOfTime(year, month, time))
            return match.captured().mid(before.size());
    }
    if (naming == Naming::Text)
        return {};
    for (auto at = Year.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        if (match.captured(u"year"_s).toInt() != time.year)
            return match.captured();
    }
    return {};
}

std::optional<Naming> namingOf(const PaperOption& option)
{
    const QLatin1StringView key(option.key);
    if (key == "title"_L1 || key == "list-title"_L1)
        return Naming::Title;
    if (key == "opening"_L1 || key == "closing"_L1)
        return Naming::Text;
    return {};
}

QStringList unknownPlaces(const QString& text)
{
    static const QRegularExpression Place(u"\\{[^{}\\s]{1,8}\\}"_s);
    QStringList unknown;
    for (auto at = Place.globalMatch(text); at.hasNext();)
        unknown.append(at.next().captured());
    return unknown;
}

const QRegularExpression& serialNumber()
{
    static const QRegularExpression Serial(
        u"〔(?:\\d{4}|\\{年份\\})〕[\\s　]*第?[\\s　]*\\d+[\\s　]*号"_s);
    return Serial;
}

bool lacksSerial(const QString& number)
{
    static const QRegularExpression Empty(u"〕[\\s　]*第?[\\s　]*号"_s);
    return number.contains(Empty);
}

} // namespace

QString WordingTime::words() const
{
    return period ? period->words() : u"%1年"_s.arg(year);
}

WordingTime wordingTime(const PaperEntry& paper, const Snapshot& snapshot,
                        const PaperChoices& choices)
{
    const PaperChoices all = choices.knownTo(paper.options).completed(paper.options);
    const Snapshot state = snapshot.inYear(yearOf(paper, snapshot, choices));
    const bool isOfMonth = paper.option(u"month"_s) && !(paper.isOfToday && !all.has("month"));
    if (isOfMonth) {
        const ReportPeriod period = periodFrom(state, all);
        return {period.last.year(), period};
    }
    const QDate today = state.today();
    const int year = paper.option(u"year"_s) ? state.year() : today.year();
    if (year != today.year())
        return {year, {}};
    return {year, ReportPeriod{QDate(year, today.month(), 1), today}};
}

QStringList wordingPlaces()
{
    return {YearPlace, MonthPlace, PeriodPlace};
}

QString withPlacesFilled(QString text, const WordingTime& time)
{
    text.replace(YearPlace, QString::number(time.year));
    if (time.period)
        text.replace(MonthPlace, monthsOf(time));
    return text.replace(PeriodPlace, time.words());
}

PaperChoices withPlacesFilled(PaperChoices choices, const PaperEntry& paper,
                              const WordingTime& time)
{
    for (const PaperOption& option : wordingOptions(paper)) {
        const QStringList texts = choices.texts(option.key);
        QStringList filled;
        for (const QString& text : texts)
            filled.append(withPlacesFilled(text, time));
        if (filled != texts)
            choices.set(QString::fromLatin1(option.key), filled);
    }
    return choices;
}

QList<TemplateColumn> withPlacesFilled(QList<TemplateColumn> columns, const WordingTime& time)
{
    for (TemplateColumn& column : columns)
        column.title = withPlacesFilled(column.title, time);
    return columns;
}

QStringList placeRemarks(const PaperChoices& choices, const PaperEntry& paper,
                         const WordingTime& time)
{
    QStringList remarks;
    for (const PaperOption& option : wordingOptions(paper)) {
        const QString text = choices.texts(option.key).join(u'\n');
        for (const QString& place : unknownPlaces(text))
            //: 1: {季度}, 2: {年份}, {月份}, {期间}
            remarks.append(QCoreApplication::translate(
                               "Paper", "“%1” is not filled with anything; these places are: %2.")
                               .arg(place, wordingPlaces().join(u' ')));
        const auto naming = namingOf(option);
        const QString other = naming ? otherTime(text, *naming, time) : QString();
        if (!other.isEmpty())
            //: 1: 标题, 2: 9月份, 3: 2020年10月, 4: {年份} {月份} {期间}
            remarks.append(QCoreApplication::translate(
                               "Paper",
                               "“%1” says “%2”, but the paper tells of %3. Write %4 for what is "
                               "another each time.")
                               .arg(option.translatedTitle(), other, time.words(),
                                    wordingPlaces().join(u' ')));
    }
    if (lacksSerial(choices.text("number")))
        remarks.append(QCoreApplication::translate("Paper",
                                                   "The document number “%1” still lacks its "
                                                   "number.")
                           .arg(choices.text("number")));
    return remarks;
}

bool isOneTimeNumber(const QString& number)
{
    return number.contains(serialNumber());
}

QString lastingNumber(const QString& number)
{
    return QString(number).replace(serialNumber(), u"〔{年份}〕　号"_s);
}

} // namespace touyan
