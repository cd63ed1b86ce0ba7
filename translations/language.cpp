#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Outside the namespace: the linker would leave out the resources of a static library.
static void initTranslations()
{
    Q_INIT_RESOURCE(touyan_translations_translations);
}

namespace touyan {
namespace {

QString localeName(Language language)
{
    return language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
}

/// One of the two translators, made once and reused when the language changes.
void install(QCoreApplication& application, const QString& name, const QString& file,
             const QString& folder)
{
    auto* translator = application.findChild<QTranslator*>(name);
    if (!translator) {
        translator = new QTranslator(&application);
        translator->setObjectName(name);
    }
    QCoreApplication::removeTranslator(translator);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

std::optional<Language> languageFromCode(const QString& code)
{
    if (code.startsWith(u"zh"_s))
        return Language::Chinese;
    if (code.startsWith(u"en"_s))
        return Language::English;
    return {};
}

QString codeOf(Language language)
{
    return language == Language::Chinese ? u"zh"_s : u"en"_s;
}

void installLanguage(QCoreApplication& application, Language language)
{
    initTranslations();
    QLocale::setDefault(QLocale(localeName(language)));
    install(application, u"qtTranslator"_s, u"qtbase_"_s + localeName(language),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"touyanTranslator"_s, u"touyan_"_s + localeName(language), u":/i18n"_s);
}

} // namespace touyan
