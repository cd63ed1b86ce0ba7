#include "models/cellvalue.h"

#include "domain/fieldtext.h"
#include "domain/validation.h"
#include "models/cellrole.h"

#include <QCoreApplication>

namespace touyan {

QVariant toVariant(const Value& value)
{
    return std::visit(
        []<typename V>(const V& held) {
            if constexpr (std::is_same_v<V, std::monostate>)
                return QVariant();
            else
                return QVariant::fromValue(held);
        },
        value);
}

Result<Value> valueFrom(const FieldSpec& spec, const QVariant& given, int role,
                        const Records& records)
{
    if (role == TypedRole)
        return parseFieldText(spec, given.toString(), records);
    switch (given.typeId()) {
    case QMetaType::UnknownType:
        return Value();
    case QMetaType::QDate:
        return Value(given.toDate());
    case QMetaType::Double:
        return Value(given.toDouble());
    case QMetaType::QString:
        return Value(given.toString());
    default:
        return Value(given.toLongLong());
    }
}

Error misfit(const QString& title)
{
    return {ErrorCode::Validation,
            //: 1: a field
            QCoreApplication::translate("CellValue", "The value does not fit “%1”.").arg(title),
            {}};
}

QString faultOf(const Records& records, const ChangeSet& changes)
{
    const std::vector<Violation> faults = violations(records, changes);
    return faults.empty() ? QString() : faults.front().message;
}

} // namespace touyan
