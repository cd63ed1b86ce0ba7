#include "style/theme.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/tokens.h"
#include "style/touyanstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>
#include <QPixmapCache>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

// Qt tells the desktop's colour preference only from 6.5 on; until then the settings portal does.
constexpr auto PortalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto PortalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto PortalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto AppearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto ColorSchemeKey = "color-scheme"_L1;

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

bool desktopPrefersDark()
{
    constexpr uint PrefersDark = 1;
    constexpr int TimeoutMs = 300;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage call =
        QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, u"Read"_s);
    call << QString(AppearanceGroup) << QString(ColorSchemeKey);
    const QDBusMessage answer = bus.call(call, QDBus::Block, TimeoutMs);
    return answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()
        && unwrapped(answer.arguments().constFirst()).toUInt() == PrefersDark;
}

} // namespace

void applyTheme(QApplication& /*application*/, ThemeMode mode)
{
    const bool dark =
        mode == ThemeMode::Dark || (mode == ThemeMode::Follow && desktopPrefersDark());
    const QPalette palette = paletteFrom(dark ? darkTokens() : lightTokens());
    if (qobject_cast<TouyanStyle*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new TouyanStyle);
        QApplication::setFont(textFont());
    }
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(smallFont());
    QApplication::setWindowIcon(applicationIcon());
}

ThemeSwitch::ThemeSwitch(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
{
}

void ThemeSwitch::setMode(ThemeMode mode)
{
    if (mode == ThemeMode::Follow && !m_isListening)
        listenToDesktop();
    applyTheme(m_application, mode);
    if (mode == m_mode)
        return;
    m_mode = mode;
    Q_EMIT modeChanged(mode);
}

/// Costs a thread and a connection, which only those pay who follow the desktop.
void ThemeSwitch::listenToDesktop()
{
    m_isListening = true;
    QDBusConnection::sessionBus().connect(PortalService, PortalPath, PortalInterface,
                                          u"SettingChanged"_s, this,
                                          SLOT(onDesktopSetting(QString, QString)));
}

bool ThemeSwitch::isDark() const
{
    return &tokensFor(QApplication::palette()) == &darkTokens();
}

void ThemeSwitch::onDesktopSetting(const QString& group, const QString& key)
{
    if (m_mode == ThemeMode::Follow && group == AppearanceGroup && key == ColorSchemeKey)
        applyTheme(m_application, m_mode);
}

} // namespace touyan
