#include "domain/field.h"

#include <QCoreApplication>

namespace touyan {

QString Choice::translatedTitle() const
{
    return QCoreApplication::translate("Choice", title);
}

qsizetype indexOfKey(std::span<const Choice> choices, QStringView key)
{
    for (size_t i = 0; i < choices.size(); ++i) {
        if (key == QLatin1StringView(choices[i].key))
            return static_cast<qsizetype>(i);
    }
    return -1;
}

QString FieldSpec::translatedTitle() const
{
    return QCoreApplication::translate("Field", title);
}

} // namespace touyan
