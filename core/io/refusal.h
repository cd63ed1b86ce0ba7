#pragma once

#include "base/result.h"

#include <optional>

namespace touyan {

/// Why a file from elsewhere is not read.
enum class Refusal
{
    Encrypted, ///< a password is needed
    Corrupt, ///< damaged, or not what its name says
    Unsupported, ///< a sound file of a form that is not read
    Hostile ///< made to mislead or to exhaust what reads it
};

/// The error for a refusal: @p message says what is wrong and what to do, @p detail is for the log.
Error refusal(Refusal reason, const QString& message, const QString& detail = {});

/// The class of an error made by refusal(); nothing for other errors.
std::optional<Refusal> refusalOf(const Error& error);

/// A refusal of a damaged workbook; @p detail says where.
Error corruptWorkbook(const QString& detail);
/// A refusal of a workbook that goes beyond a limit; @p detail names it.
Error hostileWorkbook(const QString& detail);

} // namespace touyan
