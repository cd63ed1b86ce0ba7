#include "support/randomrecords.h"

#include "domain/field.h"
#include "domain/validation.h"
#include "support/makers.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int Attempts = 2000;

int below(QRandomGenerator& generator, qsizetype end)
{
    return generator.bounded(static_cast<int>(end));
}

QString randomText(QRandomGenerator& generator)
{
    static const QStringList Pieces{
        u"大连市"_s, u"人工智能"_s, u"𠮷😀"_s, u"\"引号\""_s, u"O'Brien"_s, u"a\\b"_s, u"%1 %2"_s,
        u"\n\t"_s,   u"，、；"_s,   u"<&>"_s, u"e\u0301"_s,  u"null"_s,    u"0"_s,    u" "_s};
    QString text = QString::number(generator.generate(), 36);
    for (int i = below(generator, 4); i > 0; --i)
        text += Pieces.at(below(generator, Pieces.size()));
    return text;
}

QList<qint64> idsOf(RecordKind kind, const Records& records)
{
    QList<qint64> ids;
    visitKind(kind, [&]<typename T>(std::type_identity<T>) {
        for (const T& row : records.all<T>())
            ids.append(row.id.value);
    });
    return ids;
}

Value randomReference(QRandomGenerator& generator, const FieldSpec& field, const Records& records)
{
    const QList<qint64> ids = idsOf(*field.target, records);
    if (ids.isEmpty())
        return {};
    return ids.at(below(generator, ids.size()));
}

Value randomReferences(QRandomGenerator& generator, const FieldSpec& field, const Records& records)
{
    QList<qint64> chosen;
    const QList<qint64> ids = idsOf(*field.target, records);
    for (int i = ids.isEmpty() ? 0 : below(generator, 4); i > 0; --i)
        chosen.append(ids.at(below(generator, ids.size())));
    return toText(chosen);
}

Value randomAnyReference(QRandomGenerator& generator, const Records& records)
{
    const auto kind = static_cast<RecordKind>(below(generator, qsizetype(allKinds().size())));
    const QList<qint64> ids = idsOf(kind, records);
    if (ids.isEmpty())
        return QString();
    return toText(RecordRef{kind, ids.at(below(generator, ids.size()))});
}

Value randomTags(QRandomGenerator& generator)
{
    QStringList words;
    for (int i = below(generator, 4); i > 0; --i)
        words.append(randomText(generator));
    return toText(words);
}

Value randomNumber(QRandomGenerator& generator, const FieldSpec& field)
{
    const QLatin1StringView key(field.key);
    if (key == "longitude"_L1)
        return 120.0 + 4.5 * generator.generateDouble();
    if (key == "latitude"_L1)
        return 38.0 + 2.5 * generator.generateDouble();
    return (generator.generateDouble() - 0.5) * 1e6;
}

Value randomWhole(QRandomGenerator& generator, const FieldSpec& field)
{
    if (field.is(FieldFlag::Year))
        return qint64(generator.bounded(1990, 2101));
    return qint64(generator.bounded(-1'000'000, 1'000'000));
}

QString randomMoment(QRandomGenerator& generator)
{
    const auto seconds = static_cast<qint64>(generator.generate());
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, 8 * 3600)
        .toString(Qt::ISODate);
}

/// Attachments name a content that a test can easily have.
QString hashOfNothing()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray(), QCryptographicHash::Sha256).toHex());
}

QString randomColumns(QRandomGenerator& generator)
{
    QList<TemplateColumn> columns;
    for (int i = below(generator, 4); i > 0; --i)
        columns.append({randomText(generator), randomText(generator), below(generator, 3) > 0,
                        below(generator, 2000) / 10.0});
    return toText(columns);
}

/// Some texts have a form of their own.
QString randomTextFor(QRandomGenerator& generator, const FieldSpec& field)
{
    const QLatin1StringView key(field.key);
    if (key == "sha256"_L1)
        return hashOfNothing();
    if (key == "choices"_L1)
        return toText(QMap<QString, QStringList>{{randomText(generator), {randomText(generator)}}});
    return key == "columns"_L1 ? randomColumns(generator) : randomText(generator);
}

Value randomValue(QRandomGenerator& generator, const FieldSpec& field, const Records& records)
{
    if (field.nullable && !field.is(FieldFlag::Required) && below(generator, 4) == 0)
        return {};
    switch (field.type) {
    case FieldType::Text:
        return randomTextFor(generator, field);
    case FieldType::Integer:
        return randomWhole(generator, field);
    case FieldType::Number:
        return randomNumber(generator, field);
    case FieldType::Flag:
        return qint64(below(generator, 2));
    case FieldType::Money: // up to 92 万亿 yuan: beyond what a double holds exactly
        return static_cast<qint64>(generator.generate64() >> 1) / 1000;
    case FieldType::Percent:
        return qint64(below(generator, 10'001));
    case FieldType::Date:
        return QDate(1990, 1, 1).addDays(below(generator, 40'000));
    case FieldType::Moment:
        return randomMoment(generator);
    case FieldType::Choice:
        return qint64(below(generator, qsizetype(field.choices.size())));
    case FieldType::Reference:
        return randomReference(generator, field, records);
    case FieldType::References:
        return randomReferences(generator, field, records);
    case FieldType::AnyReference:
        return randomAnyReference(generator, records);
    case FieldType::Tags:
        return randomTags(generator);
    }
    return {};
}

template <typename T>
T filledRecord(QRandomGenerator& generator, const Records& records)
{
    T row;
    row.id = Id<T>{static_cast<qint64>(generator.generate64() >> 2) + 1};
    for (const Field<T>& field : fields<T>()) {
        if (!field.assign(row, randomValue(generator, field, records)))
            qFatal("%s.%s refuses its random value", describe(kindOf<T>).key, field.key);
    }
    return row;
}

bool isAccepted(const Records& records, const ChangeSet& changes)
{
    return violations(records, changes).empty();
}

template <typename T>
ChangeSet randomStep(QRandomGenerator& generator, const Records& records)
{
    const QList<T>& rows = records.all<T>().rows();
    const int choice = rows.isEmpty() ? 0 : below(generator, 3);
    if (choice == 0)
        return inserting(filledRecord<T>(generator, records));
    const T& row = rows.at(below(generator, rows.size()));
    if (choice == 1)
        return removing(row);
    T after = filledRecord<T>(generator, records);
    after.id = row.id;
    return updating(row, after);
}

void append(ChangeSet& changes, const ChangeSet& step)
{
    step.forEachKind([&changes]<typename T>(const std::vector<Delta<T>>& deltas) {
        auto& all = changes.deltas<T>();
        all.insert(all.end(), deltas.begin(), deltas.end());
    });
}

/// As isAccepted(), for @p step after what @p before did to @p records, all in one change.
bool isAcceptedTogether(const Records& records, const ChangeSet& before, const ChangeSet& step)
{
    ChangeSet both = before;
    append(both, step);
    return isAccepted(records, both);
}

ChangeSet everythingIn(const Records& records)
{
    ChangeSet everything;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (const T& row : records.all<T>())
            everything.insert(row);
    });
    return everything;
}

/// Whether @p row keeps the rules had it come together with all of @p records: the review of a list
/// that is issued can only have come with the list.
template <typename T>
bool isSoundAmong(const Records& records, const T& row)
{
    ChangeSet everything = everythingIn(records);
    everything.insert(row);
    const auto faults = violations(Records(), everything);
    return std::none_of(faults.begin(), faults.end(), [&row](const Violation& fault) {
        return fault.kind == kindOf<T> && fault.id == row.id.value;
    });
}

} // namespace

template <typename T>
T randomRecord(QRandomGenerator& generator, const Records& records)
{
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const T row = filledRecord<T>(generator, records);
        if (isAccepted(records, inserting(row)) || isSoundAmong(records, row))
            return row;
    }
    qFatal("no random %s keeps the rules", describe(kindOf<T>).key);
}

ChangeSet randomContent(QRandomGenerator& generator, int perKind)
{
    ChangeSet content(u"随机"_s);
    Records records;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (int i = 0; i < perKind; ++i) {
            const ChangeSet step = inserting(randomRecord<T>(generator, records));
            records.apply(step);
            append(content, step);
        }
    });
    return content;
}

ChangeSet randomChangeSet(QRandomGenerator& generator, const Records& records, int size)
{
    ChangeSet changes(u"随机"_s + QString::number(generator.generate(), 36));
    Records state = records;
    for (int attempt = 0; attempt < Attempts && changes.size() < size; ++attempt) {
        const auto kind = static_cast<RecordKind>(below(generator, qsizetype(allKinds().size())));
        visitKind(kind, [&]<typename T>(std::type_identity<T>) {
            const ChangeSet step = randomStep<T>(generator, state);
            if (!isAccepted(state, step) || !isAcceptedTogether(records, changes, step))
                return;
            state.apply(step);
            append(changes, step);
        });
    }
    return changes;
}

#define TOUYAN_INSTANTIATE(T) template T randomRecord<T>(QRandomGenerator&, const Records&);
TOUYAN_FOR_EACH_RECORD(TOUYAN_INSTANTIATE)
#undef TOUYAN_INSTANTIATE

} // namespace touyan
