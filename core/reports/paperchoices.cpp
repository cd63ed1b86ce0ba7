#include "reports/paperchoices.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const PaperOption& option)
{
    return QString::fromLatin1(option.key);
}

/// The first of @p values that stands among them before; empty when all differ.
QString namedTwice(const PaperOption& option, const QStringList& values)
{
    QStringList seen;
    for (const QString& value : values) {
        const OptionChoice* choice = option.choice(value); // with or without a width
        const QString name = choice ? QString::fromLatin1(choice->key) : value;
        if (seen.contains(name))
            return name;
        seen.append(name);
    }
    return {};
}

} // namespace

PaperChoices PaperChoices::completed(const std::vector<PaperOption>& options) const
{
    PaperChoices all = *this;
    for (const PaperOption& option : options) {
        if (!option.standard.isEmpty() && !m_values.contains(keyOf(option)))
            all.m_values.insert(keyOf(option),
                                option.takesSeveral ? option.standard.split(u',')
                                                    : QStringList{option.standard});
    }
    return all;
}

PaperChoices PaperChoices::knownTo(const std::vector<PaperOption>& options) const
{
    PaperChoices known;
    for (const PaperOption& option : options) {
        const auto at = m_values.constFind(keyOf(option));
        if (at != m_values.cend())
            known.m_values.insert(at.key(), at.value());
    }
    return known;
}

bool PaperChoices::has(const char* key) const
{
    return !text(key).isEmpty();
}

QString PaperChoices::text(const char* key) const
{
    return texts(key).value(0);
}

QStringList PaperChoices::texts(const char* key) const
{
    return m_values.value(QString::fromLatin1(key));
}

bool PaperChoices::flag(const char* key) const
{
    return text(key) == u"yes";
}

std::optional<int> PaperChoices::number(const char* key) const
{
    bool isNumber = false;
    const int value = text(key).toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QDate PaperChoices::day(const char* key) const
{
    const QString stated = text(key);
    const QDate day = QDate::fromString(stated, Qt::ISODate);
    return day.isValid() ? day : QDate::fromString(stated, u"yyyy-MM"_s);
}

PaperSize PaperChoices::paperSize() const
{
    return paperSizeFrom(text("paper")).value_or(PaperSize::A4);
}

std::optional<QString> faultOf(const std::vector<PaperOption>& options, const PaperChoices& choices)
{
    for (const PaperOption& option : options) {
        const QStringList values = choices.texts(option.key);
        if (values.isEmpty() && option.isRequired)
            return QCoreApplication::translate("PaperOption", "“%1” is missing: --%2.")
                .arg(option.translatedTitle(), keyOf(option));
        for (const QString& value : values) {
            if (const auto fault = faultOf(option, value))
                return fault;
        }
        if (const QString twice = namedTwice(option, values); !twice.isEmpty())
            return QCoreApplication::translate("PaperOption", "--%1 names “%2” twice.")
                .arg(keyOf(option), twice);
    }
    return {};
}

std::optional<PaperSize> paperSizeFrom(const QString& text)
{
    static const std::array Names = {u"A4"_s, u"A3"_s, u"A2"_s, u"A1"_s, u"A0"_s};
    const auto at = std::find(Names.cbegin(), Names.cend(), text.toUpper());
    if (at == Names.cend())
        return {};
    return static_cast<PaperSize>(at - Names.cbegin());
}

} // namespace touyan
