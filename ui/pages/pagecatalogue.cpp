#include "pages/pagecatalogue.h"

#include "pages/annuallist/annuallistpage.h"
#include "pages/charts/chartspage.h"
#include "pages/compare/comparepage.h"
#include "pages/map/mappage.h"
#include "pages/overview/overviewpage.h"
#include "pages/registry/registrypage.h"
#include "pages/reports/reportspage.h"
#include "pages/review/reviewpage.h"
#include "pages/selection/selectionpage.h"
#include "pages/timeline/timelinepage.h"

#include <QCoreApplication>

#include <array>

namespace touyan {
namespace {

template <typename T>
Page* make(Workspace& workspace, QWidget* parent)
{
    return new T(workspace, parent);
}

} // namespace

QString PageEntry::translatedTitle() const
{
    return QCoreApplication::translate("Page", title);
}

QString PageEntry::translatedGroup() const
{
    return QCoreApplication::translate("Page", group);
}

std::span<const PageEntry> pageCatalogue()
{
    static const std::array Pages = {
        PageEntry{"overview", "", QT_TRANSLATE_NOOP("Page", "Overview"), Icon::Overview,
                  make<OverviewPage>},
        PageEntry{"registry", QT_TRANSLATE_NOOP("Page", "Records"),
                  QT_TRANSLATE_NOOP("Page", "Key projects"), Icon::Project, make<RegistryPage>},
        PageEntry{"selection", QT_TRANSLATE_NOOP("Page", "Year"),
                  QT_TRANSLATE_NOOP("Page", "Selection"), Icon::Selection, make<SelectionPage>},
        PageEntry{"review", QT_TRANSLATE_NOOP("Page", "Year"),
                  QT_TRANSLATE_NOOP("Page", "Expert review"), Icon::Review, make<ReviewPage>},
        PageEntry{"annual-list", QT_TRANSLATE_NOOP("Page", "Year"),
                  QT_TRANSLATE_NOOP("Page", "Annual list"), Icon::List, make<AnnualListPage>},
        PageEntry{"compare", QT_TRANSLATE_NOOP("Page", "Year"),
                  QT_TRANSLATE_NOOP("Page", "Compare lists"), Icon::Baseline, make<ComparePage>},
        PageEntry{"timeline", QT_TRANSLATE_NOOP("Page", "Views"),
                  QT_TRANSLATE_NOOP("Page", "Timeline"), Icon::Timeline, make<TimelinePage>},
        PageEntry{"map", QT_TRANSLATE_NOOP("Page", "Views"),
                  QT_TRANSLATE_NOOP("Page", "District map"), Icon::Map, make<MapPage>},
        PageEntry{"charts", QT_TRANSLATE_NOOP("Page", "Views"), QT_TRANSLATE_NOOP("Page", "Charts"),
                  Icon::Chart, make<ChartsPage>},
        PageEntry{"reports", QT_TRANSLATE_NOOP("Page", "Output"),
                  QT_TRANSLATE_NOOP("Page", "Report centre"), Icon::Report, make<ReportsPage>},
    };
    return Pages;
}

} // namespace touyan
