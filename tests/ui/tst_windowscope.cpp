#include "pages/noprojects.h"
#include "pages/page.h"
#include "pages/pagecatalogue.h"
#include "selection/listentries.h"
#include "shell/filterstrip.h"
#include "shell/statusbar.h"
#include "shell/topbar.h"
#include "support/testprogram.h"
#include "uisupport/windowfixture.h"
#include "widgets/filterchip.h"
#include "widgets/navigationitem.h"
#include "widgets/searchbox.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The year and the filter hold for all pages.
class TestWindowScope : public QObject, private WindowFixture
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

    void theYearHoldsForAllPages()
    {
        Workspace& workspace = *m_window->workspace();
        const int year = workspace.year();
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(workspace.year(), year - 1);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier); // moves cards and bars
        QCOMPARE(workspace.year(), year - 1);
        for (const PageEntry& entry : pageCatalogue())
            m_window->pages().showPage(QLatin1StringView(entry.key));
        QCOMPARE(workspace.year(), year - 1);
    }

    void theFilterSurvivesPagesAndEscapeClearsIt()
    {
        Workspace& workspace = *m_window->workspace();
        const size_t all = workspace.projects().size();
        ProjectFilter filter = workspace.filter();
        filter.lights = {Light::Red};
        workspace.setFilter(filter);
        QVERIFY(workspace.projects().size() < all);
        for (const PageEntry& entry : pageCatalogue())
            m_window->pages().showPage(QLatin1StringView(entry.key));
        QCOMPARE(workspace.filter().lights, QSet<Light>{Light::Red});
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(workspace.projects().size(), all);
    }

    void pagesOfTheYearsListStateItsSumsInEveryScope()
    {
        Workspace& workspace = *m_window->workspace();
        const auto* status = m_window->findChild<StatusBar*>();
        const auto facts = [status] {
            QStringList texts;
            for (const QLabel* label : status->findChildren<QLabel*>())
                texts.append(label->text());
            return texts;
        };
        m_window->pages().showPage(u"timeline"_s);
        QTRY_VERIFY(facts().size() > 3);
        const QStringList ofTheList = facts();
        ProjectFilter filter = workspace.filter();
        filter.scope = ProjectScope::Reserve;
        workspace.setFilter(filter);
        QVERIFY(facts() != ofTheList);
        const QStringList ofTheReserve = facts();
        QVERIFY(m_window->findChild<FilterStrip*>()->isVisible());
        for (const QString& key : {u"annual-list"_s, u"selection"_s}) {
            m_window->pages().showPage(key);
            QCOMPARE(facts(), ofTheList);
            QVERIFY(!m_window->findChild<FilterStrip*>()->isVisible());
        }
        m_window->pages().showPage(u"compare"_s); // of two lists
        QVERIFY(facts().size() < ofTheList.size());
        m_window->pages().showPage(u"timeline"_s);
        QCOMPARE(facts(), ofTheReserve);
        QVERIFY(m_window->findChild<FilterStrip*>()->isVisible());
    }

    void projectsWithoutALightCanBeFiltered()
    {
        Workspace& workspace = *m_window->workspace();
        ProjectFilter filter;
        filter.lights = {Light::None};
        workspace.setFilter(filter);
        QVERIFY(!workspace.projects().empty());
        const QList<FilterChip*> chips = m_window->findChildren<FilterChip*>();
        QVERIFY(std::any_of(chips.begin(), chips.end(), [](const FilterChip* chip) {
            return chip->selected() == QStringList{QString::number(static_cast<int>(Light::None))};
        }));
    }

    void chosenFiltersLeaveTheSearchItsRoom()
    {
        Workspace& workspace = *m_window->workspace();
        ProjectFilter filter = workspace.filter();
        const Records& records = workspace.records();
        for (const District& district : records.all<District>())
            filter.districts.insert(district.id);
        for (const Programme& programme : records.all<Programme>())
            filter.programmes.insert(programme.id);
        for (const Project& project : records.all<Project>())
            filter.units.unite({project.responsibleUnits.begin(), project.responsibleUnits.end()});
        filter.lights = {Light::Yellow, Light::Red};
        workspace.setFilter(filter);
        QTest::qWait(20); // for the layout
        const auto* bar = m_window->findChild<TopBar*>();
        QList<QRect> places;
        const QWidget* row = bar->findChild<SearchBox*>()->parentWidget();
        for (const QWidget* part : row->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && !part->isWindow())
                places.append(part->geometry());
        }
        QVERIFY(places.size() > 8);
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY(row->rect().contains(places[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!places[i].intersects(places[j]),
                         qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
        keepPicture(m_window->grab().toImage(), u"filters"_s);
    }

    void navigationCountsTheEntriesInPlay()
    {
        Workspace& workspace = *m_window->workspace();
        const auto shown = [this](const QString& key) {
            for (const NavigationItem* item : m_window->findChildren<NavigationItem*>()) {
                if (item->key() == key)
                    return item->accessibleDescription();
            }
            return QString();
        };
        workspace.setYear(2021);
        const AnnualListId list = workspace.view().list()->id;
        const auto& entries = workspace.records().all<ListEntry>();
        const auto inPlay = std::count_if(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.list == list && isInPlay(entry.status);
        });
        QVERIFY(inPlay > 10);
        QCOMPARE(shown(u"selection"_s), QString::number(inPlay));
        QVERIFY(shown(u"review"_s).isEmpty()); // none is being scored yet
        ProjectFilter filter = workspace.filter();
        filter.districts = {workspace.records().find(entries.begin()->project)->district};
        workspace.setFilter(filter);
        const int narrowed = shown(u"selection"_s).toInt();
        QVERIFY(narrowed < inPlay);
        workspace.setFilter({});
        QCOMPARE(shown(u"selection"_s), QString::number(inPlay));
        QVERIFY(!shown(u"annual-list"_s).isEmpty());
        workspace.setYear(2035); // without a list
        QVERIFY(shown(u"selection"_s).isEmpty());
        QVERIFY(shown(u"annual-list"_s).isEmpty());
    }

    void emptyPagesSayWhyAndOfferTheWayBack()
    {
        Workspace& workspace = *m_window->workspace();
        for (const auto& key : {u"timeline"_s, u"overview"_s}) {
            m_window->pages().showPage(key);
            workspace.setFilter({});
            workspace.setYear(2015);
            QVERIFY(workspace.projects().empty());
            const Page* page = m_window->pages().currentPage();
            const auto* why = page->findChild<NoProjects*>();
            QVERIFY(why && why->isVisible());
            const auto sentence = [why] { return why->findChild<QLabel*>()->text(); };
            const QString withoutFilter = sentence();
            QVERIFY2(withoutFilter.contains(u"2015"_s), qPrintable(withoutFilter));
            ProjectFilter filter;
            filter.lights = {Light::Red};
            workspace.setFilter(filter);
            QVERIFY(sentence() != withoutFilter);
            QTest::mouseClick(why->findChild<QPushButton*>(), Qt::LeftButton);
            QVERIFY(!workspace.filter().isNarrowed());
            QVERIFY(why->isVisible());
            QTest::mouseClick(why->findChild<QPushButton*>(), Qt::LeftButton);
            QVERIFY(!workspace.projects().empty());
            QVERIFY(!why->isVisible());
        }
    }
};

TOUYAN_TEST(TestWindowScope, QApplication)
#include "tst_windowscope.moc"
