#include "reports/partsettings.h"

#include "reports/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QString TemplateKey = u"template"_s;
const QString LooksKey = u"column-looks"_s;

/// "annual-list:paper=A3" taken apart.
struct StatedSetting
{
    QString part;
    QString key;
    QString value;

    static std::optional<StatedSetting> of(const QString& text)
    {
        const qsizetype colon = text.indexOf(u':');
        const qsizetype equals = text.indexOf(u'=', colon);
        if (colon <= 0 || equals <= colon + 1)
            return {};
        return StatedSetting{text.left(colon), text.mid(colon + 1, equals - colon - 1),
                             text.mid(equals + 1)};
    }
};

/// All parts of a pack are about one time.
bool isOfThePack(const QString& key)
{
    static const std::array Keys{u"year"_s, u"month"_s, u"period"_s};
    return std::find(Keys.cbegin(), Keys.cend(), key) != Keys.cend();
}

std::optional<PaperOption> settableOption(const PaperEntry& part, const QString& key)
{
    if (isOfThePack(key))
        return {};
    if (const PaperOption* own = part.option(key))
        return *own;
    for (const PaperOption& option : wordingOptions(part)) {
        if (key == QLatin1StringView(option.key))
            return option;
    }
    return {};
}

/// Several values stand behind one another with commas.
QStringList valuesOf(const PaperOption& option, const QString& text)
{
    return option.takesSeveral ? text.split(u',', Qt::SkipEmptyParts) : QStringList{text};
}

} // namespace

PaperOption partSettingsOption()
{
    return {.key = "with",
            .title = QT_TRANSLATE_NOOP("PaperOption", "How a part is made"),
            .type = OptionType::PartSetting,
            .valueName = "PAPER:OPTION=VALUE",
            .takesSeveral = true};
}

std::optional<QString> faultOfPartSetting(const QString& value)
{
    const auto setting = StatedSetting::of(value);
    if (!setting)
        return QCoreApplication::translate(
                   "PaperOption",
                   "“%1” is no setting of a part: write it as in annual-list:paper=A3.")
            .arg(value);
    const PaperEntry* part = findPaper(setting->part);
    if (!part || !part->isPart)
        return QCoreApplication::translate("PaperOption", "“%1” is no part of a pack.")
            .arg(setting->part);
    if (setting->key == TemplateKey)
        return {};
    if (setting->key == LooksKey)
        return templateColumns(setting->value)
            ? std::nullopt
            : std::optional(
                QCoreApplication::translate("PaperOption", "“%1” does not say how columns look.")
                    .arg(setting->value));
    const auto option = settableOption(*part, setting->key);
    if (!option)
        return QCoreApplication::translate("PaperOption",
                                           "The part “%1” has no option “%2” of its own.")
            .arg(setting->part, setting->key);
    for (const QString& each : valuesOf(*option, setting->value)) {
        if (const auto fault = faultOf(*option, each))
            return fault;
    }
    return {};
}

QStringList toTexts(const PaperEntry& part, const PartSettings& settings)
{
    QStringList texts;
    const auto add = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            texts.append(QLatin1StringView(part.name) % u':' % key % u'=' % value);
    };
    add(TemplateKey, settings.templateName);
    const QMap<QString, QStringList>& values = settings.choices.values();
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (settableOption(part, value.key()))
            add(value.key(), value->join(u','));
    }
    add(LooksKey, toText(settings.columns));
    return texts;
}

PartSettings partSettings(const PaperEntry& part, const QStringList& values)
{
    PartSettings settings;
    for (const QString& value : values) {
        const auto setting = StatedSetting::of(value);
        if (!setting || setting->part != QLatin1StringView(part.name))
            continue;
        if (setting->key == TemplateKey)
            settings.templateName = setting->value;
        else if (setting->key == LooksKey)
            settings.columns = templateColumns(setting->value).value_or(QList<TemplateColumn>());
        else if (const auto option = settableOption(part, setting->key))
            settings.choices.set(setting->key, valuesOf(*option, setting->value));
    }
    return settings;
}

Result<PartSettings> resolved(const PaperEntry& part, PartSettings settings, const Records& records)
{
    if (settings.templateName.isEmpty())
        return settings;
    const PaperTemplate* row = findTemplate(records, part, settings.templateName);
    if (!row)
        return noTemplate(records, part, settings.templateName);
    PaperChoices all = choicesFrom(*row, part);
    all.add(settings.choices);
    settings.choices = all;
    if (settings.columns.isEmpty())
        settings.columns = templateColumns(row->columns).value_or(QList<TemplateColumn>());
    return settings;
}

} // namespace touyan
