#pragma once

#include "analysis/snapshot.h"
#include "base/result.h"
#include "reports/document.h"
#include "reports/paperchoices.h"

#include <span>
#include <vector>

namespace touyan {

/// What a paper is for; papers are offered in this order.
enum class PaperGroup
{
    Lists, ///< 清单
    Meetings, ///< 会议材料
    Tracking, ///< 调度
    Plan, ///< 规划
    Review ///< 评审
};
QString titleOf(PaperGroup group);

/// A printed paper that can be asked for. A further one is a file that makes its entry and a line
/// in papercatalogue.cpp; command line, 报告中心 and the pack offer it then.
struct PaperEntry
{
    const char* name = nullptr; ///< stable: command line, templates, parts of a pack
    const char* title = nullptr; ///< English, translated in context "Paper"
    const char* summary = nullptr; ///< a sentence, likewise
    PaperGroup group = PaperGroup::Lists;
    int number = 0; ///< of the list of papers in the design
    std::vector<PaperOption> options = {};
    /// Makes the paper from choices that faultOf() finds nothing wrong with. NotFound when there is
    /// nothing to make it from or a record that was chosen does not exist.
    Result<Document> (*compose)(const Snapshot& snapshot, const PaperChoices& choices) = nullptr;
    /// Asks for earlier states of the file: compose() is then called where that is allowed.
    bool readsHistory = false;
    /// Can be a part of a pack.
    bool isPart = true;
    /// Made anew each month: the batch of a month makes it.
    bool isMonthly = false;
    /// Tells of the day of the file where no month is stated, rather than of the last one reported.
    bool isOfToday = false;

    QString translatedTitle() const;
    QString translatedSummary() const;
    const PaperOption* option(const QString& key) const;
    /// What is wrong with @p choices, in words.
    std::optional<QString> fault(const PaperChoices& choices) const
    {
        return faultOf(options, choices);
    }
};

/// All papers, by group.
std::span<const PaperEntry> allPapers();
/// The paper called @p name, or nullptr.
const PaperEntry* findPaper(const QString& name);

/// The year that @p paper is made in: that of the month or else the year that @p choices name, or
/// else that of @p snapshot.
int yearOf(const PaperEntry& paper, const Snapshot& snapshot, const PaperChoices& choices);

/// Makes @p paper in yearOf(), with the period of which it tells. Choices that are not made have
/// their standard. What checkPeriod() says of a month, or of the year of a paper that reports on a
/// period, else what the paper says. Where a month is stated, all of it goes by the lists in force
/// at the end of that month.
Result<Document> composePaper(const PaperEntry& paper, const Snapshot& snapshot,
                              const PaperChoices& choices);

/// composePaper() with the lists as @p snapshot has them, whatever month is stated.
Result<Document> composeAsListed(const PaperEntry& paper, const Snapshot& snapshot,
                                 const PaperChoices& choices);

/// What composePaper() makes of sound and complete @p choices in the year of @p snapshot: the
/// paper with the columns that they choose.
Result<Document> composeComplete(const PaperEntry& paper, const Snapshot& snapshot,
                                 const PaperChoices& choices);

/// What to know of @p paper with complete @p choices when it is to be about the year's list and the
/// year of @p snapshot has none; composePaper() puts it into the paper's remarks.
QStringList missingListRemarks(const PaperEntry& paper, const Snapshot& snapshot,
                               const PaperChoices& choices);

} // namespace touyan
