#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace touyan {

/// What this user on this computer chose; what belongs to the office is kept in its database.
class Preferences
{
public:
    static constexpr int RecentFilesKept = 8;

    /// "zh", "en" or empty for the default, Chinese.
    QString language() const;
    void setLanguage(const QString& code);
    /// "light", "dark" or "system".
    QString theme() const;
    void setTheme(const QString& name);

    /// Name written into the journal; the login name unless set.
    QString userName() const;
    void setUserName(const QString& name);

    /// Files opened before that still exist, the latest first.
    QStringList recentFiles() const;
    /// The file that was opened last, whether or not it still exists; empty when none was.
    QString lastFile() const;
    void addRecentFile(const QString& path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QString lastPage() const;
    void setLastPage(const QString& key);

    /// The year that was shown of the file @p path when it was left; nothing when it was the year
    /// of its reference date, which goes on by itself.
    std::optional<int> lastYear(const QString& path) const;
    void setLastYear(const QString& path, std::optional<int> year);

    /// The database opened when none is named, in the XDG data folder.
    static QString defaultDatabasePath();

private:
    void keep(const QString& key, const QVariant& value);

    mutable QSettings m_settings;
};

} // namespace touyan
