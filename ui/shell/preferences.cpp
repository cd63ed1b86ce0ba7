#include "shell/preferences.h"

#include "base/loginname.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto LanguageKey = u"language"_s;
const auto ThemeKey = u"theme"_s;
const auto UserNameKey = u"user"_s;
const auto RecentFilesKey = u"recentFiles"_s;
const auto GeometryKey = u"window/geometry"_s;
const auto LastPageKey = u"window/page"_s;
const auto LastYearKey = u"window/year"_s;

} // namespace

/// The file is not written for what it says already: a start that changes nothing need not wait.
void Preferences::keep(const QString& key, const QVariant& value)
{
    // A list of one comes back from the file as its text.
    if (m_settings.value(key).toStringList() != value.toStringList())
        m_settings.setValue(key, value);
}

QString Preferences::language() const
{
    return m_settings.value(LanguageKey).toString();
}

void Preferences::setLanguage(const QString& code)
{
    m_settings.setValue(LanguageKey, code);
}

QString Preferences::theme() const
{
    return m_settings.value(ThemeKey, u"system"_s).toString();
}

void Preferences::setTheme(const QString& name)
{
    m_settings.setValue(ThemeKey, name);
}

QString Preferences::userName() const
{
    const QString name = m_settings.value(UserNameKey).toString();
    return name.isEmpty() ? loginName() : name;
}

void Preferences::setUserName(const QString& name)
{
    m_settings.setValue(UserNameKey, name.trimmed());
}

QStringList Preferences::recentFiles() const
{
    QStringList files = m_settings.value(RecentFilesKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

QString Preferences::lastFile() const
{
    return m_settings.value(RecentFilesKey).toStringList().value(0);
}

void Preferences::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    keep(RecentFilesKey, files.mid(0, RecentFilesKept));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QString Preferences::lastPage() const
{
    return m_settings.value(LastPageKey).toString();
}

void Preferences::setLastPage(const QString& key)
{
    keep(LastPageKey, key);
}

/// One file's: whoever changes between files chooses the year anew.
std::optional<int> Preferences::lastYear(const QString& path) const
{
    const QStringList kept = m_settings.value(LastYearKey).toStringList();
    return kept.size() == 2 && kept.first() == path ? std::optional(kept.last().toInt())
                                                    : std::nullopt;
}

void Preferences::setLastYear(const QString& path, std::optional<int> year)
{
    if (year)
        m_settings.setValue(LastYearKey, QStringList{path, QString::number(*year)});
    else
        m_settings.remove(LastYearKey);
}

QString Preferences::defaultDatabasePath()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/touyan"_s;
    QDir().mkpath(folder);
    return folder + u"/touyan.touyan"_s;
}

} // namespace touyan
