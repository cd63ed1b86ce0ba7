#include "shell/lookactions.h"

#include "shell/preferences.h"
#include "style/theme.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace touyan {

LookActions::LookActions(Preferences& preferences, ThemeSwitch& theme, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_theme(theme)
{
}

void LookActions::fill(QMenu& menu)
{
    addThemes(*menu.addMenu(tr("&Appearance")));
    addLanguages(*menu.addMenu(tr("&Language")));
}

void LookActions::addThemes(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& title, ThemeMode mode, const QString& name) {
        QAction* action = menu.addAction(title, this, [this, mode, name] {
            m_theme.setMode(mode);
            m_preferences.setTheme(name);
        });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
    };
    add(tr("As the &system"), ThemeMode::Follow, u"system"_s);
    add(tr("&Light"), ThemeMode::Light, u"light"_s);
    add(tr("&Dark"), ThemeMode::Dark, u"dark"_s);
}

void LookActions::addLanguages(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    for (const auto& [title, code] :
         {std::pair(u"中文"_s, u"zh"_s), std::pair(u"English"_s, u"en"_s)}) {
        const QString chosen = code;
        QAction* action = menu.addAction(title, this, [this, chosen] {
            m_preferences.setLanguage(chosen);
            Q_EMIT told(tr("The language changes when Touyan is started again."));
        });
        action->setCheckable(true);
        action->setChecked(QLocale().name().startsWith(chosen));
        group->addAction(action);
    }
}

} // namespace touyan
