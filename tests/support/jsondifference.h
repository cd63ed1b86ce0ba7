#pragma once

#include <QJsonValue>
#include <QStringList>

namespace touyan {

/// Where @p actual differs from @p stated, by path. A key that @p stated leaves out must be empty
/// in @p actual. Notes are commentary in other words, so only their figures are compared.
QStringList differences(const QJsonValue& stated, const QJsonValue& actual,
                        const QString& path = {});

} // namespace touyan
