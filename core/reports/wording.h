#pragma once

#include "domain/papertemplate.h"
#include "reports/papercatalogue.h"

namespace touyan {

/// What an office words for itself in @p paper: title, 发文机关, 发文字号, signatories, opening and
/// closing text, and what else the paper has of that sort. Papers that do not know one of these
/// have it put into their document by applyWording().
std::vector<PaperOption> wordingOptions(const PaperEntry& paper);

/// What @p row says, for the options of @p paper.
PaperChoices choicesFrom(const PaperTemplate& row, const PaperEntry& paper);
/// The inverse: @p row with what @p choices say of wording and manner, and with @p columns.
PaperTemplate templateWith(PaperTemplate row, const PaperEntry& paper, const PaperChoices& choices,
                           const QList<TemplateColumn>& columns);

/// Of @p choices what a template of @p paper keeps beside the wording: how it is printed, such as
/// its sheets and columns, but not about what.
PaperChoices mannerIn(const PaperChoices& choices, const PaperEntry& paper);

/// Puts what @p paper does not word itself into @p document: another title, what stands below it,
/// the opening text after it, closing text and signatories at the end. Of a letter, 发文机关标志
/// and 发文字号 stand above the title with the red rule.
void applyWording(Document& document, const PaperEntry& paper, const PaperChoices& choices);

/// composePaper() with that wording, and with the widths and titles that @p columns state. Places
/// in either are filled: see wordingPlaces().
Result<Document> composeWorded(const PaperEntry& paper, const Snapshot& snapshot,
                               const PaperChoices& choices, const QList<TemplateColumn>& columns);

/// The same of a part of a pack, from sound and complete choices.
Result<Document> composeWordedPart(const PaperEntry& paper, const Snapshot& snapshot,
                                   const PaperChoices& choices,
                                   const QList<TemplateColumn>& columns);

/// The template @p name of the office for @p paper, or nullptr.
const PaperTemplate* findTemplate(const Records& records, const PaperEntry& paper,
                                  const QString& name);
/// The names of those that the office has for @p paper.
QStringList templateNames(const Records& records, const PaperEntry& paper);
/// NotFound: that @p paper has none called @p name, with the names of those that it has.
Error noTemplate(const Records& records, const PaperEntry& paper, const QString& name);

/// composeWorded() after the template @p name of the office; what @p choices say goes before it.
/// NotFound when there is no such template for @p paper.
Result<Document> composeAfterTemplate(const PaperEntry& paper, const Snapshot& snapshot,
                                      const PaperChoices& choices, const QString& name);

/// @p name in brackets, as below a title; as it is when it has brackets of its own.
QString inBrackets(const QString& name);

} // namespace touyan
