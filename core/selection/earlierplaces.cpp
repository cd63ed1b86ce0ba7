#include "selection/earlierplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

EarlierPlaces::EarlierPlaces(const Records& records, AnnualListId list)
    : m_key(u"earlier_places."_s + QString::number(list.value))
{
    for (const Setting& setting : records.all<Setting>()) {
        if (setting.key == m_key)
            m_setting = setting;
    }
    if (!m_setting)
        return;
    const QJsonArray rows = QJsonDocument::fromJson(m_setting->value.toUtf8()).array();
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const auto status = indexOfKey(choices<EntryStatus>(), row.value(u"status"_s).toString());
        const ListEntryId entry{row.value(u"entry"_s).toString().toLongLong()};
        if (status >= 0)
            m_places.insert(entry,
                            {static_cast<EntryStatus>(status), row.value(u"reason"_s).toString(),
                             row.value(u"by_hand"_s).toBool()});
    }
}

void EarlierPlaces::keep(const ListEntry& entry)
{
    m_places.insert(entry.id, {entry.status, entry.reason, entry.placedByHand});
}

std::optional<ListEntry> EarlierPlaces::takeBack(const ListEntry& entry)
{
    const auto at = m_places.constFind(entry.id);
    if (at == m_places.cend())
        return {};
    ListEntry after = entry;
    after.status = at->status;
    after.reason = at->reason;
    after.placedByHand = at->isByHand;
    m_places.erase(at);
    return after;
}

/// In the order of the entries, so that equal places give equal texts.
QString EarlierPlaces::text() const
{
    QList<ListEntryId> entries = m_places.keys();
    std::sort(entries.begin(), entries.end(),
              [](ListEntryId a, ListEntryId b) { return a.value < b.value; });
    QJsonArray rows;
    for (const ListEntryId entry : std::as_const(entries)) {
        const Place place = m_places.value(entry);
        rows.append(QJsonObject{{u"entry"_s, QString::number(entry.value)},
                                {u"status"_s, QLatin1StringView(choice(place.status).key)},
                                {u"reason"_s, place.reason},
                                {u"by_hand"_s, place.isByHand}});
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void EarlierPlaces::write(ChangeSet& changes, IdMaker& ids) const
{
    if (m_places.isEmpty()) {
        if (m_setting)
            changes.remove(*m_setting);
        return;
    }
    Setting after = m_setting.value_or(Setting());
    after.key = m_key;
    after.value = text();
    if (m_setting) {
        changes.update(*m_setting, after);
    } else {
        after.id = ids.next<SettingId>();
        changes.insert(after);
    }
}

} // namespace touyan
