#pragma once

#include <QObject>

class QApplication;

namespace touyan {

/// What the user chose; Follow takes what the desktop asks for.
enum class ThemeMode
{
    Follow,
    Light,
    Dark
};

/// Gives the application its style, font and palette. May be called again at any time to switch.
void applyTheme(QApplication& application, ThemeMode mode);

/// Keeps the application's theme: applies the chosen mode and, while it is Follow, every change of
/// the desktop's preference.
class ThemeSwitch : public QObject
{
    Q_OBJECT
public:
    explicit ThemeSwitch(QApplication& application, QObject* parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    /// Whether the dark palette is in use now.
    bool isDark() const;

Q_SIGNALS:
    void modeChanged(touyan::ThemeMode mode);

private Q_SLOTS:
    void onDesktopSetting(const QString& group, const QString& key);

private:
    void listenToDesktop();

    QApplication& m_application;
    ThemeMode m_mode = ThemeMode::Follow;
    bool m_isListening = false;
};

} // namespace touyan
