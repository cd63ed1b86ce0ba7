#pragma once

#include "domain/validation.h"

namespace touyan {

/// Why the review of the issued list of @p year may not change, in words.
QString issuedReviewText(int year);

/// What @p changes does to reviews by which lists were issued: one violation for each such list, at
/// the first row. A change that takes a list back to before its issue may change its review too.
std::vector<Violation> issuedReviewFaults(const Records& records, const ChangeSet& changes);

} // namespace touyan
