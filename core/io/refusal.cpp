#include "io/refusal.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Words in front of the detail, in the order of Refusal.
constexpr std::array Keys = {"encrypted: "_L1, "corrupt: "_L1, "unsupported: "_L1, "hostile: "_L1};

} // namespace

Error refusal(Refusal reason, const QString& message, const QString& detail)
{
    return {ErrorCode::Parse, message, Keys.at(static_cast<size_t>(reason)) + detail};
}

std::optional<Refusal> refusalOf(const Error& error)
{
    if (error.code != ErrorCode::Parse)
        return {};
    for (size_t i = 0; i < Keys.size(); ++i) {
        if (error.detail.startsWith(Keys.at(i)))
            return static_cast<Refusal>(i);
    }
    return {};
}

Error corruptWorkbook(const QString& detail)
{
    return refusal(Refusal::Corrupt,
                   QCoreApplication::translate(
                       "Workbook",
                       "The workbook is damaged or incomplete (%1). Open it in a spreadsheet "
                       "program, save it under another name and try again, or ask for it anew.")
                       .arg(detail),
                   detail);
}

Error hostileWorkbook(const QString& detail)
{
    return refusal(Refusal::Hostile,
                   QCoreApplication::translate(
                       "Workbook",
                       "The workbook is not read because it is built in a way that can do harm "
                       "(%1). Ask the sender for a workbook saved by a spreadsheet program.")
                       .arg(detail),
                   detail);
}

} // namespace touyan
