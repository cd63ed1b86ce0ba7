#include "domain/attachment.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Field<Attachment>> fields<Attachment>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "File name"),
                                 Required | Naming | Searched),
        field<&Attachment::owner>("owner", QT_TRANSLATE_NOOP("Field", "Of"), Required),
        field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Media type")),
        field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size (bytes)")),
        field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256"), Required),
        field<&Attachment::addedOn>("added_on", QT_TRANSLATE_NOOP("Field", "Added on")),
        field<&Attachment::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Setting>> fields<Setting>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Setting::key>("key", QT_TRANSLATE_NOOP("Field", "Key"), Required | Unique | Naming),
        field<&Setting::value>("value", QT_TRANSLATE_NOOP("Field", "Setting value")),
    };
    return Fields;
}

} // namespace touyan
