#include "reports/papercatalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// One line per paper, by group: each is made in a file of its own.
#define TOUYAN_PAPERS(X)                                                                           \
    X(annualListEntry)                                                                             \
    X(listComparisonEntry)                                                                         \
    X(decisionsEntry)                                                                              \
    X(nextStepsEntry)                                                                              \
    X(dispatchEntry)                                                                               \
    X(projectCardsEntry)                                                                           \
    X(districtsEntry)                                                                              \
    X(timelineChartEntry)                                                                          \
    X(targetsEntry)                                                                                \
    X(supplementLettersEntry)                                                                      \
    X(expertDrawEntry)                                                                             \
    X(reviewSummaryEntry)

namespace touyan {

#define TOUYAN_DECLARE(entry) PaperEntry entry();
TOUYAN_PAPERS(TOUYAN_DECLARE)
#undef TOUYAN_DECLARE

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Paper", text);
}

} // namespace

QString titleOf(PaperGroup group)
{
    static constexpr std::array Titles = {
        QT_TRANSLATE_NOOP("Paper", "Lists"), QT_TRANSLATE_NOOP("Paper", "Meetings"),
        QT_TRANSLATE_NOOP("Paper", "Tracking"), QT_TRANSLATE_NOOP("Paper", "Plan"),
        QT_TRANSLATE_NOOP("Paper", "Review")};
    return translated(Titles.at(static_cast<size_t>(group)));
}

QString PaperEntry::translatedTitle() const
{
    return translated(title);
}

QString PaperEntry::translatedSummary() const
{
    return translated(summary);
}

const PaperOption* PaperEntry::option(const QString& key) const
{
    const auto at = std::find_if(options.cbegin(), options.cend(), [&key](const PaperOption& each) {
        return key == QLatin1StringView(each.key);
    });
    return at == options.cend() ? nullptr : &*at;
}

std::span<const PaperEntry> allPapers()
{
#define TOUYAN_MAKE(entry) entry(),
    static const std::vector<PaperEntry> Papers = {TOUYAN_PAPERS(TOUYAN_MAKE)};
#undef TOUYAN_MAKE
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

Result<Document> composePaper(const PaperEntry& paper, const Snapshot& snapshot,
                              const PaperChoices& choices)
{
    if (const auto fault = paper.fault(choices))
        return Error{ErrorCode::Validation, *fault, {}};
    const PaperChoices all = choices.knownTo(paper.options).completed(paper.options);
    const QDate month = all.day("month");
    const int year = month.isValid() ? month.year() : all.number("year").value_or(snapshot.year());
    return paper.compose(snapshot.inYear(year), all);
}

} // namespace touyan
