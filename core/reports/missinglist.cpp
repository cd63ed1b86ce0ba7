#include "reports/missinglist.h"

#include "analysis/yearview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {

QString missingListNote(const YearView& view, SceneLanguage language)
{
    if (view.list())
        return {};
    //: %1 is a year
    return spoken(language,
                  QCoreApplication::translate(
                      "YearList", "There is no list of %1: projects are shown by their plans."),
                  u"尚无%1年度清单，项目按计划建设期列入。"_s)
        .arg(view.year());
}

} // namespace touyan
