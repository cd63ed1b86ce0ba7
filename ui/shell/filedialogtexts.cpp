#include <QtGlobal>

namespace touyan {
namespace {

/// Kinds of files in Qt's file dialog that Qt's Chinese translation does not know: collected here
/// with our own texts, they are found in our translation, which is asked first.
[[maybe_unused]] constexpr struct
{
    const char* text;
    const char* remark;
} FileKinds[] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"), nullptr},
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"), nullptr},
};

} // namespace
} // namespace touyan
