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

/// Puts what @p paper does not word itself into @p document: another title, what stands below it,
/// the opening text after it, closing text and signatories at the end.
void applyWording(Document& document, const PaperEntry& paper, const PaperChoices& choices);

/// Gives the tables of @p document that have the columns @p keys the titles that @p columns state.
void applyColumnTitles(Document& document, const QStringList& keys,
                       const QList<TemplateColumn>& columns);

/// composePaper() with both, and with the widths that @p columns state.
Result<Document> composeWorded(const PaperEntry& paper, const Snapshot& snapshot,
                               const PaperChoices& choices, const QList<TemplateColumn>& columns);

/// The same after the template @p name of the office; what @p choices say goes before it. NotFound
/// when there is no such template for @p paper.
Result<Document> composeAfterTemplate(const PaperEntry& paper, const Snapshot& snapshot,
                                      const PaperChoices& choices, const QString& name);

/// @p name in brackets, as below a title; as it is when it has brackets of its own.
QString inBrackets(const QString& name);

} // namespace touyan
