#pragma once

#include "models/workspace.h"
#include "pages/reports/paperpanel.h"
#include "pages/reports/reportspage.h"
#include "support/sampleportfolio.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace touyan {

/// 报告中心 on the sample portfolio, with settings of its own.
class ReportsPageFixture
{
public:
    static constexpr int WaitMs = 20'000;

    /// To be called before and after each test.
    void open()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("touyan-test"));
        QCoreApplication::setApplicationName(
            QStringLiteral("reportspage-%1").arg(QCoreApplication::applicationPid()));
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        auto portfolio = samplePortfolio(m_folder->path());
        QVERIFY(portfolio);
        m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
        m_workspace->setYear(2020);
        start();
    }
    void close()
    {
        m_page.reset();
        m_workspace.reset();
        QSettings().clear();
        QFile::remove(QSettings().fileName());
    }

    /// Makes the page anew, as at the next start of the program.
    void start()
    {
        m_page = std::make_unique<ReportsPage>(*m_workspace);
        m_page->resize(1190, 700);
        m_page->show();
        waitForPaper();
    }
    void waitForPaper()
    {
        QSignalSpy spy(m_page.get(), &ReportsPage::shown);
        QVERIFY(spy.wait(WaitMs));
    }
    void showPaper(const char* name)
    {
        QSignalSpy spy(m_page.get(), &ReportsPage::shown);
        m_page->choose(QString::fromLatin1(name));
        QVERIFY(!spy.isEmpty() || spy.wait(WaitMs)); // what cannot be made is told at once
    }

    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString paperText() const { return m_page->document()->toText(); }
    Workspace& workspace() { return *m_workspace; }
    ReportsPage& page() { return *m_page; }
    PaperPanel& panel() { return m_page->panel(); }

    static QPushButton* buttonOf(QWidget& widget, const QString& text)
    {
        const auto buttons = widget.findChildren<QPushButton*>();
        const auto at = std::find_if(buttons.begin(), buttons.end(), [&text](QPushButton* button) {
            return button->text() == text;
        });
        return at == buttons.end() ? nullptr : *at;
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReportsPage> m_page;
};

} // namespace touyan
