#pragma once

#include <QString>

namespace touyan {

/// Whose words a scene speaks: those of the windows, or Chinese, as papers do whatever the
/// language of the windows.
enum class SceneLanguage
{
    Interface,
    Chinese
};

/// @p translated, which is in the language of the windows, or @p chinese.
inline QString spoken(SceneLanguage language, const QString& translated, const QString& chinese)
{
    return language == SceneLanguage::Chinese ? chinese : translated;
}

} // namespace touyan
