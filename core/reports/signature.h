#pragma once

namespace touyan {

struct Section;

/// Puts 署名 and 成文日期 of @p section where papers without a seal have them, after GB/T
/// 9704-2012, 7.3.5.2: the signatory two characters from the right, the date's first character two
/// characters behind that of the signatory; a date that is longer than the signatory stands two
/// characters from the right itself and takes the signatory with it. Several signatories stand one
/// below the other, and the date goes by the last. What has no date, or does not fit on one line,
/// is left.
void placeSignatures(Section& section);

} // namespace touyan
