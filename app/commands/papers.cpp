#include "commands/papers.h"

#include "commands/arguments.h"
#include "commands/listsides.h"
#include "commands/reviewactions.h"
#include "commands/selectionyear.h"
#include "plan/leadingoffice.h"
#include "reports/annuallistpaper.h"
#include "reports/expertdrawpaper.h"
#include "reports/listcomparisonpaper.h"
#include "reports/reviewsummarypaper.h"
#include "reports/supplementletters.h"
#include "selection/reviewround.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<Document> composeAnnualList(const OutputSource& source, const Arguments& arguments)
{
    const auto table = annualListOf(source, arguments);
    if (!table)
        return table.error();
    AnnualListPaperOptions options;
    options.paper = paperFrom(arguments);
    return annualListPaper(*table, options);
}

Result<Document> composeComparison(const OutputSource& source, const Arguments& arguments)
{
    const auto comparison = comparisonOf(source, arguments);
    if (!comparison)
        return comparison.error();
    ListComparisonPaperOptions options;
    options.paper = paperFrom(arguments);
    options.source = QFileInfo(source.portfolio->path()).fileName();
    options.madeAt = source.portfolio->clock().now();
    return listComparisonPaper(*comparison, options);
}

std::optional<QString> deadlineFault(const Arguments& arguments)
{
    const std::optional<QString> text = arguments.value(u"deadline"_s);
    if (!text || QDate::fromString(*text, Qt::ISODate).isValid())
        return {};
    return QCoreApplication::translate("Command", "“%1” is not a day: write it as in 2020-12-10.")
        .arg(*text);
}

Result<Document> composeLetters(const OutputSource& source, const Arguments& arguments)
{
    const int year = selectionYear(arguments, *source.portfolio);
    const auto screened = screenedEntries(source.records(), year);
    if (!screened)
        return screened.error();
    SupplementLetterOptions options;
    options.year = year;
    options.office = leadingOfficeName();
    options.date = source.view->today();
    options.deadline =
        QDate::fromString(arguments.value(u"deadline"_s).value_or(QString()), Qt::ISODate);
    const std::vector<SupplementLetter> letters = supplementLetters(source.records(), *screened);
    if (letters.empty())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "Command", "No entry of the list of %1 has the verdict “to be supplemented”.")
                .arg(year),
            {}};
    if (const QString fault = supplementDeadlineFault(options); !fault.isEmpty())
        return Error{ErrorCode::Validation, fault, {}};
    return supplementLettersPaper(letters, options);
}

/// The paper of the year's review round.
template <Document (*Compose)(const Records&, const ReviewRound&),
          QString (*Fault)(const Records&, const ReviewRound&)>
Result<Document> composeReview(const OutputSource& source, const Arguments& arguments)
{
    const auto round = roundFrom(arguments, *source.portfolio);
    if (!round)
        return round.error();
    if (!*round)
        return noRound(arguments, *source.portfolio);
    if (const QString fault = Fault(source.records(), **round); !fault.isEmpty())
        return Error{ErrorCode::NotFound, fault, {}};
    return Compose(source.records(), **round);
}

QString undrawnFault(const Records& /*records*/, const ReviewRound& round)
{
    return drawRecordFault(round);
}

} // namespace

std::span<const PaperEntry> allPapers()
{
    static const std::array Papers = {
        PaperEntry{"annual-list", QT_TRANSLATE_NOOP("Command", "the year's list of key projects"),
                   composeAnnualList},
        PaperEntry{"list-comparison",
                   QT_TRANSLATE_NOOP("Command", "two lists compared, of --from and --to"),
                   composeComparison, comparisonFault},
        PaperEntry{"supplement-letters",
                   QT_TRANSLATE_NOOP("Command", "letters of what applicants have to supplement"),
                   composeLetters, deadlineFault},
        PaperEntry{"expert-draw", QT_TRANSLATE_NOOP("Command", "the record of an experts' draw"),
                   composeReview<expertDrawPaper, undrawnFault>},
        PaperEntry{"review-summary", QT_TRANSLATE_NOOP("Command", "the scores of a review"),
                   composeReview<reviewSummaryPaper, scoreSummaryFault>},
    };
    return Papers;
}

const PaperEntry* findPaper(const QString& name)
{
    for (const PaperEntry& paper : allPapers()) {
        if (name == QLatin1StringView(paper.name))
            return &paper;
    }
    return nullptr;
}

} // namespace touyan
