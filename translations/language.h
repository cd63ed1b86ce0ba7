#pragma once

#include <QString>

#include <optional>

class QCoreApplication;

namespace touyan {

/// The languages of the interface.
enum class Language
{
    Chinese,
    English
};

/// "zh" or "en", or a locale name such as "zh_CN"; empty for anything else.
std::optional<Language> languageFromCode(const QString& code);
QString codeOf(Language language);

/// Makes @p application speak @p language from now on: our texts and those of Qt's own dialogs.
/// Also sets the default QLocale. May be called again to change the language.
void installLanguage(QCoreApplication& application, Language language);

} // namespace touyan
