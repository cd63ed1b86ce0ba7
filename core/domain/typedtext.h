#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QDate>

namespace touyan {

/// What people type or paste, read alike in every cell, form, file and command. Full-width forms
/// are as good as plain ones, and commas may part groups of three digits.

/// The greatest amount that can be typed, 1 万亿元: sums over a hundred thousand such still fit.
inline constexpr Money LargestTyped = Money::fromFen(10'000 * Money::FenPerYi);

/// An amount in 万元, or in the unit it is written with: 1,234.5, ￥1,234.5万元, 1.2亿元, 500元.
/// Refused are amounts finer than a fen and beyond LargestTyped, and a ￥ without a unit, which may
/// mean either.
Result<Money> typedMoney(const QString& text);

/// A number, without a unit.
Result<double> typedNumber(const QString& text);
Result<qint64> typedWhole(const QString& text);

/// A day: 2020-09-05, 2020/9/5, 2020.9.5, 20200905, 2020年9月5日; from 1900 to 2200.
Result<QDate> typedDay(const QString& text);
/// The first day of a month: 2020-09, 202009, 2020年9月, or a day in it.
Result<QDate> typedMonth(const QString& text);

} // namespace touyan
