#pragma once

#include "domain/papertemplate.h"
#include "reports/papercatalogue.h"

namespace touyan {

/// How one part of a meeting pack is made beside what the pack says of all: after which template,
/// on which sheets, with which columns.
struct PartSettings
{
    QString templateName; ///< of the office, for that paper; empty: none
    PaperChoices choices; ///< go before those of the template
    QList<TemplateColumn> columns; ///< likewise: titles and widths
};

/// --with PAPER:OPTION=VALUE of what takes parts. OPTION is one of the paper's, or of its wording,
/// or "template", or "column-looks" with the text of TemplateColumns.
PaperOption partSettingsOption();
/// What is wrong with @p value of it, in words.
std::optional<QString> faultOfPartSetting(const QString& value);

/// @p settings of @p part as values of that option, but for what the pack decides for all parts.
QStringList toTexts(const PaperEntry& part, const PartSettings& settings);
/// What @p values say of @p part.
PartSettings partSettings(const PaperEntry& part, const QStringList& values);

/// All choices that @p settings make for @p part, those of the template from @p records included,
/// and the looks of its columns. NotFound when there is no such template.
Result<PartSettings> resolved(const PaperEntry& part, PartSettings settings,
                              const Records& records);

} // namespace touyan
