#pragma once

#include "base/money.h"
#include "domain/light.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace touyan {

// How figures stand in the sentences of official papers. Halves are rounded up, zeros at the end
// are left out, and what is said of two rounded figures can be recomputed from them.

/// 12.34亿元 from one 亿 on, 3450万元 below; 0元 for nothing.
QString proseMoney(Money amount);
/// 82.6%, 80.0%
QString prosePercent(double percent);
/// What stands between two percentages as they are printed: 0.7个百分点.
QString prosePoints(double from, double to);
/// 快于序时进度2.1个百分点, 慢于…, 与序时进度持平.
QString proseAgainstSchedule(double percent, double schedule);
/// 同比增长12.3%, 同比下降…, 同比持平; empty when there was nothing before.
QString proseYearOnYear(Money now, Money before);
/// 2020年三季度
QString proseQuarter(QDate month);
/// “甲”“乙”, as names in quotation marks stand beside each other, long ones cut; beyond @p most:
/// “甲”“乙”等5项.
QString proseQuoted(const QStringList& names, qsizetype most, const QString& measure);
/// A name short enough for a sentence.
QString proseName(const QString& name);
/// 绿灯25项、红灯3项: what counts are not zero; the first when all are.
QString proseCounts(const QList<std::pair<QString, qsizetype>>& counts, const QString& measure);
/// 甲、乙、丙; beyond @p most: 甲、乙、丙等5项.
QString proseListing(const QStringList& names, qsizetype most, const QString& measure);
/// Joins sentences' parts with commas and ends with a full stop; empty parts are left out.
QString proseSentence(const QStringList& parts);
/// 绿灯, 黄灯, 红灯, 未评价
QString lightWord(Light light);

/// @p value to @p decimals decimals without zeros at the end: 12.3, 12.
QString trimmedNumber(double value, int decimals);

} // namespace touyan
