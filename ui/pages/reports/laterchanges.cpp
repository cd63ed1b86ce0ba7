#include "pages/reports/laterchanges.h"

#include "portfolio/portfolio.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool tellsOfRecords(const JournalEntry& entry)
{
    const QString templates = QString::fromLatin1(describe(kindOf<PaperTemplate>).key);
    const QJsonArray deltas = QJsonDocument::fromJson(entry.changes).array();
    return std::any_of(deltas.cbegin(), deltas.cend(), [&templates](const QJsonValue& delta) {
        return delta[u"kind"_s].toString() != templates;
    });
}

} // namespace

int changesAfter(const Portfolio& portfolio, const QDateTime& moment)
{
    const auto journal = portfolio.journal();
    if (!journal)
        return 0;
    const auto count =
        std::count_if(journal->cbegin(), journal->cend(), [&moment](const JournalEntry& entry) {
            return entry.at > moment && tellsOfRecords(entry);
        });
    return static_cast<int>(count);
}

} // namespace touyan
