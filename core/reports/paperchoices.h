#pragma once

#include "reports/document.h"
#include "reports/paperoption.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <span>

namespace touyan {

/// The values chosen for the options of a paper; what is not chosen has the option's standard. A
/// plain value: it can be remembered, put into a template, and compared.
class PaperChoices
{
public:
    PaperChoices() = default;
    explicit PaperChoices(QMap<QString, QStringList> values)
        : m_values(std::move(values))
    {
    }

    const QMap<QString, QStringList>& values() const { return m_values; }
    void set(const QString& key, const QString& value) { m_values.insert(key, {value}); }
    void set(const QString& key, const QStringList& values) { m_values.insert(key, values); }
    void clear(const QString& key) { m_values.remove(key); }
    /// @p others on top of these.
    void add(const PaperChoices& others) { m_values.insert(others.m_values); }
    /// The same with the standards of @p options where nothing is chosen.
    PaperChoices completed(const std::vector<PaperOption>& options) const;
    /// Only what @p options know.
    PaperChoices knownTo(const std::vector<PaperOption>& options) const;

    bool has(const char* key) const;
    /// Empty where nothing is chosen.
    QString text(const char* key) const;
    QStringList texts(const char* key) const;
    bool flag(const char* key) const;
    std::optional<int> number(const char* key) const;
    /// The first day of a month, or a day; invalid where nothing is chosen.
    QDate day(const char* key) const;
    /// "A3" and so on; A4 where nothing is chosen.
    PaperSize paperSize() const;

    bool operator==(const PaperChoices&) const = default;

private:
    QMap<QString, QStringList> m_values;
};

/// The first thing that is wrong with @p choices for @p options, in words.
std::optional<QString> faultOf(const std::vector<PaperOption>& options,
                               const PaperChoices& choices);

/// "A4" in either case; nothing for anything that is no size of paper.
std::optional<PaperSize> paperSizeFrom(const QString& text);

} // namespace touyan
