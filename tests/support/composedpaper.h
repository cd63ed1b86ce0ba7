#pragma once

#include "analysis/snapshot.h"
#include "base/result.h"
#include "reports/document.h"

#include <QMap>

namespace touyan {

/// What is chosen for a paper, by the keys of its options.
using PaperWishes = QMap<QString, QStringList>;

/// The paper @p name of the catalogue.
Result<Document> composed(const char* name, const Snapshot& snapshot,
                          const PaperWishes& wishes = {});
/// Its text, or why there is none.
QString textOf(const char* name, const Snapshot& snapshot, const PaperWishes& wishes = {});
/// The texts in the pictures of @p document.
QString sceneTexts(const Document& document);

} // namespace touyan
