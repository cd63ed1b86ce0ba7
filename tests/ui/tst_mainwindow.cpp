#include "language.h"
#include "pages/map/mapchoices.h"
#include "pages/map/mappage.h"
#include "pages/overview/overviewpage.h"
#include "pages/page.h"
#include "pages/pagecatalogue.h"
#include "printing/reportwindow.h"
#include "shell/topbar.h"
#include "style/metrics.h"
#include "style/theme.h"
#include "support/testprogram.h"
#include "uisupport/windowfixture.h"
#include "widgets/searchbox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QMenu>
#include <QScopeGuard>
#include <QScreen>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What the whole window shows, and what it remembers.
class TestMainWindow : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        prepare();
        makeExample();
    }
    void init() { open(); }
    void cleanup() { close(); }

    void everyPageShowsItself_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ThemeMode::Light << QSize(1366, 768);
        QTest::newRow("dark") << ThemeMode::Dark << QSize(1366, 768);
        QTest::newRow("light-large") << ThemeMode::Light << QSize(1920, 1080);
    }
    void everyPageShowsItself()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(QSize, size);
        m_theme->setMode(mode);
        m_window->resize(size);
        for (const PageEntry& entry : pageCatalogue()) {
            const QString key = QLatin1StringView(entry.key);
            m_window->pages().showPage(key);
            QCOMPARE(m_window->pages().currentKey(), key);
            QVERIFY(m_window->pages().currentPage()->isVisible());
            QTest::qWait(50);
            const QImage picture = m_window->grab().toImage();
            QCOMPARE(picture.size(), size);
            keepPicture(picture, key);
        }
    }

    void theSmallestWindowCutsNothing()
    {
        m_window->resize(1, 1);
        QTest::qWait(50);
        for (const PageEntry& entry : pageCatalogue()) {
            m_window->pages().showPage(QLatin1StringView(entry.key));
            QTest::qWait(100);
            keepPicture(m_window->grab().toImage(), u"small-"_s + QLatin1StringView(entry.key));
            const QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
            for (const QWidget* widget : widgets) {
                const bool isControl = qobject_cast<const QAbstractButton*>(widget)
                    || qobject_cast<const QComboBox*>(widget)
                    || qobject_cast<const SearchBox*>(widget);
                if (!isControl || !widget->isVisible() || !widget->parentWidget()->layout()
                    || widget->parentWidget()->layout()->indexOf(const_cast<QWidget*>(widget)) < 0)
                    continue;
                const bool yields =
                    widget->sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag;
                const int least = (yields ? widget->minimumSizeHint() : widget->sizeHint()).width();
                QVERIFY2(widget->width() >= std::min(least, widget->maximumWidth())
                             && widget->width() >= widget->minimumWidth(),
                         qPrintable(u"%1: %2 has %3 of %4"_s.arg(
                             QLatin1StringView(entry.key),
                             widget->accessibleName() + widget->property("text").toString()
                                 + QLatin1StringView(widget->metaObject()->className()),
                             QString::number(widget->width()), QString::number(least))));
            }
        }
    }

    void halfOfALargeScreenIsEnough_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        for (const auto& [name, language] :
             {std::pair("zh", Language::Chinese), std::pair("en", Language::English)}) {
            QTest::addRow("%s at 200 %%", name) << language << QSize(960, 520);
            QTest::addRow("%s at 150 %%", name) << language << QSize(1280, 680);
        }
    }

    /// On a screen of 1920 × 1080: no page needs more width, what is too high scrolls.
    void halfOfALargeScreenIsEnough()
    {
        QFETCH(const Language, language);
        QFETCH(const QSize, size);
        close();
        installLanguage(*qApp, language);
        const auto back = qScopeGuard([] { installLanguage(*qApp, Language::Chinese); });
        open();
        m_window->resize(size);
        QStringList tooLarge;
        const auto check = [&](const QString& what, QSize least, QSize room) {
            if (least.width() > room.width() || least.height() > room.height())
                tooLarge.append(u"%1: %2×%3"_s.arg(what).arg(least.width()).arg(least.height()));
        };
        const auto widest = [](const QWidget& page, int room) {
            QStringList names;
            for (const QWidget* part : page.findChildren<QWidget*>()) {
                const int least = std::max(part->minimumSizeHint().width(), part->minimumWidth());
                if (least > room - 4 * metrics::Grid)
                    names.append(u"%1 %2"_s.arg(QLatin1StringView(part->metaObject()->className()))
                                     .arg(least));
            }
            return names.join(u", "_s);
        };
        for (const PageEntry& entry : pageCatalogue()) {
            m_window->pages().showPage(QLatin1StringView(entry.key));
            QTest::qWait(50);
            keepPicture(m_window->grab().toImage(), u"half-"_s + QLatin1StringView(entry.key));
            check(u"window"_s, m_window->minimumSizeHint().expandedTo(m_window->minimumSize()),
                  size);
            const Page* page = m_window->pages().currentPage();
            const int room = page->parentWidget()->width();
            check(QLatin1StringView(entry.key) % u" of "_s % widest(*page, room),
                  page->minimumSizeHint(), {room, QWIDGETSIZE_MAX});
            check(QLatin1StringView(entry.key) % u" with its rows"_s, page->minimumSizeHint(),
                  {QWIDGETSIZE_MAX, page->height()});
        }
        QVERIFY2(tooLarge.isEmpty(), qPrintable(tooLarge.join(u"; "_s)));
        const auto* bar = m_window->findChild<TopBar*>();
        QVERIFY2(bar->layout()->totalMinimumSize().width() <= bar->width(),
                 qPrintable(QString::number(bar->layout()->totalMinimumSize().width())));
        close();
    }

    void theFirstWindowFitsTheScreen()
    {
        const MainWindow first(*m_preferences, *m_theme);
        const QSize room = first.screen()->availableSize().expandedTo(first.minimumSize());
        QVERIFY2(first.width() <= room.width() && first.height() <= room.height(),
                 qPrintable(u"%1×%2"_s.arg(first.width()).arg(first.height())));
    }

    void platformsOfTheOverviewAreShownOnTheMap()
    {
        m_window->pages().showPage(u"overview"_s);
        auto* overview = qobject_cast<OverviewPage*>(m_window->pages().currentPage());
        QVERIFY(overview);
        Q_EMIT overview->platformsRequested();
        auto* map = qobject_cast<MapPage*>(m_window->pages().currentPage());
        QVERIFY(map && map->choices().isShown(MarkerKind::Platform));
    }

    void noMenuEntryIsWithoutAText()
    {
        const QList<QMenu*> menus = m_window->findChildren<QMenu*>();
        QVERIFY(menus.size() > 7);
        for (const QMenu* menu : menus) {
            const QList<QAction*> actions = menu->actions();
            for (const QAction* action : actions)
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
        }
    }

    void thePreviewOpens()
    {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        auto* preview = m_window->findChild<ReportWindow*>();
        QVERIFY(preview);
        QVERIFY(preview->isVisible());
        QTest::qWait(100);
        keepPicture(preview->grab().toImage(), u"preview"_s);
        preview->close();
    }

    void whatTheUserChoseIsRemembered()
    {
        m_window->pages().showPage(u"charts"_s);
        m_window->resize(1200, 700);
        m_window->close();
        MainWindow again(*m_preferences, *m_theme);
        QVERIFY(again.files().open(example()));
        QCOMPARE(again.pages().currentKey(), u"charts"_s);
        QCOMPARE(m_preferences->recentFiles().first(), example());
    }
};

TOUYAN_TEST(TestMainWindow, QApplication)
#include "tst_mainwindow.moc"
