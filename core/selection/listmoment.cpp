#include "selection/listmoment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int FirstYear = 1990;
constexpr int LastYear = 2100;
constexpr QLatin1StringView MeetingPrefix = "meeting:"_L1;

Error fault(const QString& message)
{
    return {ErrorCode::Parse, message, {}};
}

bool looksLikeDate(QStringView text)
{
    return text.count(u'-') == 2;
}

Result<void> readState(ListMoment& moment, const QString& text)
{
    if (text == u"issued") {
        moment.state = ListMoment::State::Issued;
        return {};
    }
    if (text == u"force") {
        moment.state = ListMoment::State::InForce;
        return {};
    }
    if (text.startsWith(u"rev")) {
        bool isNumber = false;
        moment.state = ListMoment::State::Revision;
        moment.revision = text.mid(3).toInt(&isNumber);
        if (!isNumber || moment.revision < 1)
            return fault(QCoreApplication::translate("ListMoment",
                                                     "“%1” names no revision: write rev1, rev2 …")
                             .arg(text));
        return {};
    }
    if (text.startsWith(MeetingPrefix)) {
        moment.state = ListMoment::State::Meeting;
        moment.meeting = text.mid(MeetingPrefix.size()).trimmed();
        if (moment.meeting.isEmpty())
            return fault(QCoreApplication::translate(
                "ListMoment", "Name the meeting by its code, as in meeting:SL-HY05."));
        return {};
    }
    if (looksLikeDate(text)) {
        moment.state = ListMoment::State::Date;
        moment.day = QDate::fromString(text, Qt::ISODate);
        if (!moment.day.isValid())
            return fault(QCoreApplication::translate(
                             "ListMoment", "“%1” is not a day: write it as in 2020-11-01.")
                             .arg(text));
        return {};
    }
    return fault(QCoreApplication::translate(
                     "ListMoment",
                     "“%1” is no state of a list: write issued, force, rev2, meeting:CODE or a "
                     "day such as 2020-11-01.")
                     .arg(text));
}

} // namespace

Result<ListMoment> parseListMoment(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    const QString year = text.left(at < 0 ? text.size() : at);
    ListMoment moment;
    bool isNumber = false;
    moment.year = year.toInt(&isNumber);
    if (!isNumber || moment.year < FirstYear || moment.year > LastYear)
        return fault(QCoreApplication::translate(
                         "ListMoment",
                         "“%1” names no list: it begins with a year from %2 to %3, as in "
                         "2020 or 2020@issued.")
                         .arg(text, QString::number(FirstYear), QString::number(LastYear)));
    if (at < 0)
        return moment;
    if (const auto read = readState(moment, text.mid(at + 1)); !read)
        return read.error();
    return moment;
}

QString notationOf(const ListMoment& moment)
{
    const QString year = QString::number(moment.year);
    switch (moment.state) {
    case ListMoment::State::Current:
        return year;
    case ListMoment::State::Issued:
        return year + u"@issued"_s;
    case ListMoment::State::InForce:
        return year + u"@force"_s;
    case ListMoment::State::Revision:
        return year % u"@rev"_s % QString::number(moment.revision);
    case ListMoment::State::Date:
        return year % u'@' % moment.day.toString(Qt::ISODate);
    case ListMoment::State::Meeting:
        return year % u'@' % MeetingPrefix % moment.meeting;
    }
    return year;
}

QString stateTitleOf(const ListMoment& moment)
{
    switch (moment.state) {
    case ListMoment::State::Current:
        return QCoreApplication::translate("ListMoment", "as it stands now");
    case ListMoment::State::Issued:
        return QCoreApplication::translate("ListMoment", "as issued");
    case ListMoment::State::InForce:
        return QCoreApplication::translate("ListMoment", "as in force");
    case ListMoment::State::Revision:
        return QCoreApplication::translate("ListMoment", "after revision %1").arg(moment.revision);
    case ListMoment::State::Date:
        return QCoreApplication::translate("ListMoment", "as of %1")
            .arg(moment.day.toString(Qt::ISODate));
    case ListMoment::State::Meeting:
        return QCoreApplication::translate("ListMoment", "as of meeting %1").arg(moment.meeting);
    }
    return {};
}

QString titleOf(const ListMoment& moment)
{
    //: 1: year of a list, 2: the state that is meant, such as "as issued"
    return QCoreApplication::translate("ListMoment", "%1, %2")
        .arg(QString::number(moment.year), stateTitleOf(moment));
}

} // namespace touyan
