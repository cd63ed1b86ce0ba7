#include "pages/reports/papermemory.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto LastKey = u"papers/last"_s;
constexpr qsizetype MostPacks = 12;

QString placeOf(const QString& paper, const QString& what)
{
    return u"papers/"_s % paper % u'/' % what;
}

/// Settings keep their keys apart by slashes, which the path of a file has too.
QString issueKey(const QString& issue)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(issue.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

QString packsPlace(const QString& file)
{
    return u"papers/packs/"_s % issueKey(file);
}

QString packText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODate); // of whole seconds
}

QString packPlace(const QString& file, const QString& moment)
{
    return u"papers/packchoices/"_s % issueKey(file) % u'/' % moment;
}

QVariantMap toMap(const PaperChoices& choices)
{
    QVariantMap kept;
    const QMap<QString, QStringList>& values = choices.values();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        kept.insert(value.key(), *value);
    return kept;
}

PaperChoices choicesOf(const QVariantMap& kept)
{
    QMap<QString, QStringList> values;
    for (auto value = kept.cbegin(); value != kept.cend(); ++value)
        values.insert(value.key(), value->toStringList());
    return PaperChoices(values);
}

} // namespace

QString PaperMemory::lastPaper() const
{
    return m_settings.value(LastKey).toString();
}

void PaperMemory::setLastPaper(const QString& paper)
{
    m_settings.setValue(LastKey, paper);
}

PaperChoices PaperMemory::choices(const QString& paper) const
{
    return choicesOf(m_settings.value(placeOf(paper, u"choices"_s)).toMap());
}

void PaperMemory::setChoices(const QString& paper, const PaperChoices& choices)
{
    m_settings.setValue(placeOf(paper, u"choices"_s), toMap(choices));
}

std::optional<PaperChoices> PaperMemory::wording(const QString& paper, const QString& issue) const
{
    const QVariant kept = m_settings.value(placeOf(paper, u"wording/"_s % issueKey(issue)));
    return kept.isValid() ? std::optional(choicesOf(kept.toMap())) : std::nullopt;
}

void PaperMemory::setWording(const QString& paper, const QString& issue,
                             const PaperChoices& wording)
{
    m_settings.setValue(placeOf(paper, u"wording/"_s % issueKey(issue)), toMap(wording));
}

QList<QDateTime> PaperMemory::packs(const QString& file) const
{
    QList<QDateTime> moments;
    for (const QString& text : m_settings.value(packsPlace(file)).toStringList())
        moments.append(QDateTime::fromString(text, Qt::ISODate));
    return moments;
}

void PaperMemory::addPack(const QString& file, const QDateTime& moment, const PaperChoices& made)
{
    const QString text = packText(moment);
    QStringList kept = m_settings.value(packsPlace(file)).toStringList();
    kept.removeAll(text);
    kept.prepend(text);
    m_settings.setValue(packsPlace(file), QStringList(kept.mid(0, MostPacks)));
    for (const QString& forgotten : kept.mid(MostPacks))
        m_settings.remove(packPlace(file, forgotten));
    m_settings.setValue(packPlace(file, text), toMap(made));
}

std::optional<PaperChoices> PaperMemory::packChoices(const QString& file,
                                                     const QDateTime& moment) const
{
    const QVariant kept = m_settings.value(packPlace(file, packText(moment)));
    return kept.isValid() ? std::optional(choicesOf(kept.toMap())) : std::nullopt;
}

qint64 PaperMemory::templateOf(const QString& paper) const
{
    return m_settings.value(placeOf(paper, u"template"_s)).toLongLong();
}

void PaperMemory::setTemplate(const QString& paper, qint64 id)
{
    m_settings.setValue(placeOf(paper, u"template"_s), id);
}

PaperChoices PaperMemory::ownManner(const QString& paper) const
{
    return choicesOf(m_settings.value(placeOf(paper, u"ownManner"_s)).toMap());
}

void PaperMemory::setOwnManner(const QString& paper, const PaperChoices& manner)
{
    m_settings.setValue(placeOf(paper, u"ownManner"_s), toMap(manner));
}

bool PaperMemory::followsFilter(const QString& paper) const
{
    return m_settings.value(placeOf(paper, u"followsFilter"_s), true).toBool();
}

void PaperMemory::setFollowsFilter(const QString& paper, bool follows)
{
    m_settings.setValue(placeOf(paper, u"followsFilter"_s), follows);
}

QHash<QString, QString> PaperMemory::texts(const QString& paper, const QString& issue) const
{
    QHash<QString, QString> texts;
    const QVariantMap kept =
        m_settings.value(placeOf(paper, u"texts/"_s % issueKey(issue))).toMap();
    for (auto text = kept.cbegin(); text != kept.cend(); ++text)
        texts.insert(text.key(), text->toString());
    return texts;
}

void PaperMemory::setTexts(const QString& paper, const QString& issue,
                           const QHash<QString, QString>& texts)
{
    const QString place = placeOf(paper, u"texts/"_s % issueKey(issue));
    QVariantMap kept;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        kept.insert(text.key(), *text);
    if (kept.isEmpty())
        m_settings.remove(place);
    else
        m_settings.setValue(place, kept);
}

} // namespace touyan
