#include "selection/issue.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto Format = u"touyan-annual-list/1"_s;

QJsonObject heading(const AnnualList& list, const Records& records)
{
    QJsonObject json{
        {u"format"_s, Format},
        {u"name"_s, list.name},
        {u"year"_s, list.year},
        {u"document_number"_s, list.documentNumber},
        {u"issued_on"_s, list.issuedOn.toString(Qt::ISODate)},
    };
    if (const Meeting* meeting = records.find(list.meeting))
        json.insert(u"meeting"_s,
                    QJsonObject{{u"code"_s, meeting->code}, {u"name"_s, meeting->name}});
    if (list.publicFrom.isValid())
        json.insert(u"public_from"_s, list.publicFrom.toString(Qt::ISODate));
    if (list.publicTo.isValid())
        json.insert(u"public_to"_s, list.publicTo.toString(Qt::ISODate));
    return json;
}

QJsonObject snapshotOf(const AnnualList& list)
{
    return QJsonDocument::fromJson(list.snapshot.toUtf8()).object();
}

bool wasIssuedHere(const Records& records, const AnnualList& list)
{
    const auto& steps = records.all<ListTransition>();
    return list.state >= ListState::Issued
        && std::any_of(steps.begin(), steps.end(), [&list](const ListTransition& step) {
               return step.list == list.id && step.to == ListState::Issued;
           });
}

} // namespace

QString snapshotText(const AnnualList& list, const Records& records,
                     const std::vector<ListRow>& rows)
{
    QJsonArray entries;
    int number = 0;
    for (const ListRow& row : rows) {
        QJsonObject entry = toJson(row);
        entry.insert(u"number"_s, ++number);
        entries.append(entry);
    }
    QJsonObject json = heading(list, records);
    json.insert(u"entries"_s, entries);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString snapshotHash(const QString& snapshot)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(snapshot.toUtf8(), QCryptographicHash::Sha256).toHex());
}

AnnualList frozen(AnnualList list, const Records& records, const std::vector<ListRow>& rows)
{
    list.snapshot = snapshotText(list, records, rows);
    list.snapshotSha256 = snapshotHash(list.snapshot);
    return list;
}

bool hasSnapshot(const AnnualList& list)
{
    return !list.snapshot.isEmpty();
}

std::vector<ListRow> rowsAsIssued(const AnnualList& list)
{
    std::vector<ListRow> rows;
    const QJsonArray entries = snapshotOf(list).value(u"entries"_s).toArray();
    for (const QJsonValue& entry : entries) {
        if (auto row = listRowFromJson(entry.toObject()))
            rows.push_back(*std::move(row));
    }
    return rows;
}

std::optional<QString> snapshotFault(const Records& records, const AnnualList& list)
{
    if (list.snapshot.isEmpty() && list.snapshotSha256.isEmpty()) {
        if (wasIssuedHere(records, list))
            return QCoreApplication::translate("Issue", "the text it was issued with is missing");
        return {};
    }
    if (snapshotHash(list.snapshot) != list.snapshotSha256)
        return QCoreApplication::translate(
            "Issue", "the text it was issued with was changed: it does not fit its SHA-256");
    const QJsonObject json = snapshotOf(list);
    const qsizetype entries = json.value(u"entries"_s).toArray().size();
    if (json.value(u"format"_s) != Format
        || entries != static_cast<qsizetype>(rowsAsIssued(list).size()))
        return QCoreApplication::translate("Issue", "the text it was issued with cannot be read");
    if (json.value(u"year"_s).toInt() != list.year
        || json.value(u"document_number"_s).toString() != list.documentNumber
        || json.value(u"issued_on"_s).toString() != list.issuedOn.toString(Qt::ISODate))
        return QCoreApplication::translate(
            "Issue", "year, number or day of issue are not those it was issued with");
    return {};
}

std::optional<QString> snapshotWarning(const Records& records, const AnnualList& list)
{
    const auto fault = snapshotFault(records, list);
    if (!fault)
        return {};
    //: 1: name of the list, 2: what is wrong with it
    return QCoreApplication::translate("Issue",
                                       "Annual list “%1”: %2. Restore a backup from before that: "
                                       "“File – Restore a backup…” in the window, or the command "
                                       "“touyan restore”.")
        .arg(list.name, *fault);
}

QStringList snapshotFaults(const Records& records)
{
    QStringList faults;
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (const auto warning = snapshotWarning(records, list))
            faults.append(*warning);
    }
    return faults;
}

} // namespace touyan
