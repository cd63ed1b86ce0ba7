#pragma once

#include <QString>

namespace touyan {

/// A choice that was proposed and what was said for it.
struct ProposedChoice
{
    QString title;
    QString reason;
};

/// What is said for a row of proposals once people chose anew. What was said for @p proposed does
/// not speak for another choice: it says so until people word it. @p present are words of theirs
/// when they are neither, and stay.
QString reasonByHand(const QString& present, const ProposedChoice& proposed, bool isAsProposed);

} // namespace touyan
