#pragma once

#include "models/workspace.h"
#include "support/sampleportfolio.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace touyan {

/// One page on the sample portfolio in a folder of its own, with settings of its own.
template <typename PageType>
class PageFixture
{
public:
    /// To be called before all tests.
    void prepare()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    /// To be called before and after each test that looks at the page.
    void open()
    {
        close();
        m_folder = std::make_unique<QTemporaryDir>();
        auto portfolio = samplePortfolio(m_folder->path());
        QVERIFY(portfolio);
        m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
        m_workspace->setYear(2020);
        m_page = std::make_unique<PageType>(*m_workspace);
        m_page->resize(1190, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void close()
    {
        m_page.reset();
        m_workspace.reset();
    }

    QString file(const QString& name) const { return m_folder->filePath(name); }
    /// The file @p name with @p content.
    QString written(const QString& name, const QByteArray& content) const
    {
        QFile target(file(name));
        if (target.open(QIODevice::WriteOnly))
            target.write(content);
        return target.fileName();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageType> m_page;
};

} // namespace touyan
