#pragma once

#include "analysis/snapshot.h"
#include "reports/document.h"
#include "reports/paperchoices.h"

namespace touyan {

/// A paragraph of body text that may be changed before printing, its ● ◆ ■ in their colours;
/// nothing where @p text is empty. Each line is a paragraph; those of a title stay one heading.
void addProse(QList<Block>& blocks, const QString& id, const QString& text,
              ParagraphRole role = ParagraphRole::Body);

/// --addressee, --opening, --closing, --signatory, --date: what an office words itself.
std::vector<PaperOption> letterOptions();

/// The office's own words for the option @p key, or @p otherwise.
QString wordingOf(const PaperChoices& choices, const char* key, const QString& otherwise);

/// Signatory and date at the end of a letter: those chosen, or the office and the day of
/// @p snapshot.
void addSignature(QList<Block>& blocks, const Snapshot& snapshot, const PaperChoices& choices);

/// What the paper was made from and when, for its last line, and of which day it tells.
QString sourceLine(const Snapshot& snapshot, QDate day);
/// Of a paper about projects; says, too, what stands for the year's list where there is none.
void addSourceNote(QList<Block>& blocks, const Snapshot& snapshot, QDate day);
/// Of a paper that tells of the day of @p snapshot.
void addSourceNote(QList<Block>& blocks, const Snapshot& snapshot);
/// When and from what @p snapshot was taken: 由头雁根据“示例”于…生成; empty where that is not
/// known.
QString madeWords(const Snapshot& snapshot);

} // namespace touyan
