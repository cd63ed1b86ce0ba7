#include "uisupport/showntimeline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace touyan {

std::vector<TimelineRow> sampleTimelineRows(int count)
{
    std::vector<TimelineRow> rows;
    for (int i = 0; i < count; ++i) {
        rows.push_back(
            {.id = i + 1,
             .name = u"项目%1"_s.arg(i + 1),
             .district = u"高新区"_s,
             .group = i < count / 2 ? u"甲"_s : u"乙"_s,
             .light = Light::Green,
             .donePercent = 50,
             .planned = {QDate(2020, 1, 1), QDate(2020, 12, 31)},
             .milestones = {{.id = 1'000 + i, .name = u"验收"_s, .planned = QDate(2020, 11, 15)}}});
    }
    return rows;
}

std::unique_ptr<TimelineView> shownTimelineView()
{
    auto view = std::make_unique<TimelineView>();
    view->resize(1180, 620);
    view->setToday(TimelineToday);
    view->setRows(sampleTimelineRows(60));
    view->show();
    if (!QTest::qWaitForWindowExposed(view.get()))
        return nullptr;
    return view;
}

QPoint pointOnBar(const TimelineView& view, QDate day)
{
    const TimelineFrame frame = view.frame();
    return frame.milestonePoint(day, frame.lineTop(1)).toPoint();
}

void dragOn(TimelineView& view, QPoint from, QPoint to)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

} // namespace touyan
