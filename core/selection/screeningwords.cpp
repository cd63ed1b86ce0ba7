#include "domain/field.h"
#include "domain/project.h"
#include "selection/screening.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString fieldTitles(const QStringList& keys)
{
    QStringList titles;
    for (const QString& key : keys) {
        const QByteArray latin = key.toLatin1();
        titles.append(findField<Project>(QLatin1StringView(latin))->translatedTitle());
    }
    return titles.join(QCoreApplication::translate("Screening", ", "));
}

const char* reasonOf(ScreeningFinding finding)
{
    switch (finding) {
    case ScreeningFinding::FieldsMissing:
        return QT_TRANSLATE_NOOP("Screening", "Not stated: %1.");
    case ScreeningFinding::FundingMissing:
        return QT_TRANSLATE_NOOP("Screening", "No source of funding is stated.");
    case ScreeningFinding::FundingPartOpen:
        return QT_TRANSLATE_NOOP("Screening", "Sources of funding without an amount: %1.");
    case ScreeningFinding::FundingDiffers:
        return QT_TRANSLATE_NOOP("Screening",
                                 "The sources of funding add up to %1, the total investment is %2 "
                                 "(10,000 yuan).");
    case ScreeningFinding::FinishBeforeStart:
        return QT_TRANSLATE_NOOP("Screening", "The finish (%2) lies before the start (%1).");
    case ScreeningFinding::SpanTooLong:
        return QT_TRANSLATE_NOOP("Screening", "From %1 to %2 it takes more than %3 years.");
    case ScreeningFinding::StartTooLate:
        return QT_TRANSLATE_NOOP("Screening", "It starts on %1, later than the list reaches (%2).");
    case ScreeningFinding::OverBeforeYear:
        return QT_TRANSLATE_NOOP("Screening", "It finishes on %1, before the year %2 begins.");
    case ScreeningFinding::SameName:
        return QT_TRANSLATE_NOOP("Screening",
                                 "The undertaker already has a project of this name: “%1”.");
    case ScreeningFinding::NearName:
        return QT_TRANSLATE_NOOP("Screening",
                                 "The undertaker has a project with nearly the same name: “%1”.");
    case ScreeningFinding::SameContent:
        return QT_TRANSLATE_NOOP("Screening",
                                 "“%1” of the undertaker has the same content and is funded.");
    case ScreeningFinding::NearContent:
        return QT_TRANSLATE_NOOP(
            "Screening", "“%1” of the undertaker has nearly the same content and is funded.");
    case ScreeningFinding::SameRule:
        return QT_TRANSLATE_NOOP("Screening", "The undertaker also claims under “%1” for “%2”.");
    case ScreeningFinding::ClaimedTwice:
        return QT_TRANSLATE_NOOP("Screening", "The project claims under “%1” more than once.");
    case ScreeningFinding::ClaimBesideSupport:
        return QT_TRANSLATE_NOOP("Screening",
                                 "The list is to support the project, which also claims under “%1” "
                                 "in the same year.");
    case ScreeningFinding::BeyondLimit:
        return QT_TRANSLATE_NOOP("Screening",
                                 "The undertaker applies with %1 projects; %2 are allowed.");
    case ScreeningFinding::PlaceMissing:
        return QT_TRANSLATE_NOOP("Screening", "Neither district nor point on the map is stated.");
    case ScreeningFinding::PlaceOutside:
        return QT_TRANSLATE_NOOP("Screening", "The point (%1, %2) lies outside the city.");
    case ScreeningFinding::AnsweredNo:
        return QT_TRANSLATE_NOOP("Screening", "No: %1");
    case ScreeningFinding::NotAnswered:
        return QT_TRANSLATE_NOOP("Screening", "Not answered yet: %1");
    }
    return "";
}

/// Empty when nothing can be handed in that would help.
const char* supplementOf(ScreeningFinding finding)
{
    switch (finding) {
    case ScreeningFinding::FieldsMissing:
        return QT_TRANSLATE_NOOP("Screening", "Fill in what is missing.");
    case ScreeningFinding::FundingMissing:
    case ScreeningFinding::FundingPartOpen:
        return QT_TRANSLATE_NOOP("Screening", "A plan of funding with the amount of each source.");
    case ScreeningFinding::FundingDiffers:
        return QT_TRANSLATE_NOOP("Screening", "A plan of funding that agrees with the total.");
    case ScreeningFinding::FinishBeforeStart:
    case ScreeningFinding::SpanTooLong:
    case ScreeningFinding::StartTooLate:
        return QT_TRANSLATE_NOOP("Screening", "A corrected schedule.");
    case ScreeningFinding::NearName:
        return QT_TRANSLATE_NOOP("Screening", "How the two projects differ.");
    case ScreeningFinding::NearContent:
        return QT_TRANSLATE_NOOP("Screening",
                                 "How the contents differ, and that nothing is "
                                 "funded twice.");
    case ScreeningFinding::SameRule:
    case ScreeningFinding::ClaimedTwice:
    case ScreeningFinding::ClaimBesideSupport:
        return QT_TRANSLATE_NOOP("Screening", "What each claim is for.");
    case ScreeningFinding::BeyondLimit:
        return QT_TRANSLATE_NOOP("Screening", "Which projects to keep.");
    case ScreeningFinding::PlaceMissing:
        return QT_TRANSLATE_NOOP("Screening", "Where it is built.");
    case ScreeningFinding::PlaceOutside:
    case ScreeningFinding::OverBeforeYear:
    case ScreeningFinding::SameName:
    case ScreeningFinding::SameContent:
    case ScreeningFinding::AnsweredNo: // the question says it
    case ScreeningFinding::NotAnswered:
        return "";
    }
    return "";
}

QString withArguments(QString text, const QStringList& arguments)
{
    // One pass, so that an argument with a % in it is not taken for a place.
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments.at(0));
    case 2:
        return text.arg(arguments.at(0), arguments.at(1));
    default:
        return text.arg(arguments.at(0), arguments.at(1), arguments.at(2));
    }
}

} // namespace

QString titleOf(ScreeningRule rule)
{
    switch (rule) {
    case ScreeningRule::RequiredFields:
        return QCoreApplication::translate("Screening", "Required fields");
    case ScreeningRule::FundingTotal:
        return QCoreApplication::translate("Screening", "Funding adds up");
    case ScreeningRule::Dates:
        return QCoreApplication::translate("Screening", "Dates are plausible");
    case ScreeningRule::Duplicate:
        return QCoreApplication::translate("Screening", "No duplicate");
    case ScreeningRule::DoubleFunding:
        return QCoreApplication::translate("Screening", "No double funding");
    case ScreeningRule::ApplicantLimit:
        return QCoreApplication::translate("Screening", "Limit per applicant");
    case ScreeningRule::InTheCity:
        return QCoreApplication::translate("Screening", "Located in the city");
    case ScreeningRule::Question:
        return QCoreApplication::translate("Screening", "Question of the office");
    }
    return {};
}

QString reasonText(const ScreeningRemark& remark)
{
    const QString text = QCoreApplication::translate("Screening", reasonOf(remark.finding));
    if (remark.finding == ScreeningFinding::FieldsMissing)
        return text.arg(fieldTitles(remark.arguments));
    if (remark.finding != ScreeningFinding::AnsweredNo)
        return withArguments(text, remark.arguments);
    const QString note = remark.arguments.value(2);
    const QString answer = text.arg(remark.arguments.value(0));
    return note.isEmpty() ? answer : QString(answer % u" (" % note % u')');
}

QString supplementText(const ScreeningRemark& remark)
{
    if (remark.finding == ScreeningFinding::AnsweredNo)
        return remark.arguments.value(1);
    const char* text = supplementOf(remark.finding);
    return *text ? QCoreApplication::translate("Screening", text) : QString();
}

} // namespace touyan
