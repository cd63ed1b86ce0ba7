#pragma once

#include <QObject>

class QMenu;

namespace touyan {

class Preferences;
class ThemeSwitch;

/// Light or dark, Chinese or English: what the user's preferences keep of how windows look.
class LookActions : public QObject
{
    Q_OBJECT
public:
    LookActions(Preferences& preferences, ThemeSwitch& theme, QObject* parent);

    void fill(QMenu& menu);

Q_SIGNALS:
    /// Something is to be known, in words.
    void told(const QString& message);

private:
    void addThemes(QMenu& menu);
    void addLanguages(QMenu& menu);

    Preferences& m_preferences;
    ThemeSwitch& m_theme;
};

} // namespace touyan
