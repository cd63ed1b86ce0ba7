#pragma once

#include "reports/document.h"
#include "selection/screening.h"

#include <QDate>

namespace touyan {

/// What one applicant has to supplement for one project.
struct SupplementProject
{
    QString code;
    QString name;
    QStringList items; ///< Chinese sentences
};

/// A letter 补正通知 to one applicant.
struct SupplementLetter
{
    QString undertaker; ///< empty: the application does not name it
    std::vector<SupplementProject> projects;
};

struct SupplementLetterOptions
{
    int year = 0;
    QString office; ///< who signs
    QDate date;
    QDate deadline; ///< until when; invalid: the letter names no day
};

/// The letters for those of @p screened whose verdict, as an officer has set it, is "to be
/// supplemented": one per applicant, in the order of the list. The officer's own words follow what
/// the checks found.
std::vector<SupplementLetter> supplementLetters(const Records& records,
                                                const std::vector<EntryScreening>& screened);

/// Why letters with @p options may not go out, in words: nobody can hand in before the letter is
/// written. Empty when they may.
QString supplementDeadlineFault(const SupplementLetterOptions& options);

/// @p letters, each on pages of its own.
Document supplementLettersPaper(const std::vector<SupplementLetter>& letters,
                                const SupplementLetterOptions& options);

} // namespace touyan
