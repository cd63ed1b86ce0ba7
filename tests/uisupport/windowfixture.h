#pragma once

#include "models/workspace.h"
#include "shell/fileactions.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "shell/preferences.h"
#include "style/theme.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace touyan {

/// The whole window, in Chinese, on the example portfolio, with settings of its own.
class WindowFixture
{
public:
    /// To be called before all tests.
    static void prepare();
    /// Makes the example in a folder of its own.
    void makeExample();
    /// To be called before and after each test.
    void open();
    void close();

    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString example() const { return file(QStringLiteral("example.touyan")); }
    Workspace& workspace() { return *m_window->workspace(); }
    /// Brings the page @p key to the front.
    template <typename PageType>
    PageType& show(const QString& key)
    {
        m_window->pages().showPage(key);
        return *qobject_cast<PageType*>(m_window->pages().currentPage());
    }
    /// Keeps @p picture as @p name with the row of the test when the environment variable
    /// TOUYAN_PICTURES names a folder.
    static void keepPicture(const QImage& picture, const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace touyan
