#pragma once

#include <QString>

namespace touyan {

/// Whose words a timeline speaks: those of the windows, or Chinese, as papers do whatever the
/// language of the windows.
enum class TimelineLanguage
{
    Interface,
    Chinese
};

/// @p translated, which is in the language of the windows, or @p chinese.
inline QString spoken(TimelineLanguage language, const QString& translated, const QString& chinese)
{
    return language == TimelineLanguage::Chinese ? chinese : translated;
}

} // namespace touyan
