#include "layout/milestonestrip.h"
#include "layout/monthchart.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

template <typename Shape>
std::vector<std::pair<Shape, StyleRole>> shapesOf(const Scene& scene)
{
    std::vector<std::pair<Shape, StyleRole>> shapes;
    for (const SceneItem& item : scene.items()) {
        if (const auto* shape = std::get_if<Shape>(&item.shape))
            shapes.emplace_back(*shape, item.role);
    }
    return shapes;
}

std::vector<QRectF> bars(const Scene& scene, StyleRole role)
{
    std::vector<QRectF> rects;
    for (const auto& [rect, its] : shapesOf<SceneRect>(scene)) {
        if (its == role && rect.rect.width() > 10 && rect.rect.top() > 20)
            rects.push_back(rect.rect);
    }
    return rects;
}

MonthChart chartOf(const std::vector<double>& planned,
                   const std::vector<std::optional<double>>& done)
{
    MonthChart chart{u"万元"_s, u"计划"_s, u"完成"_s, {}, planned, done};
    for (size_t month = 0; month < done.size(); ++month)
        chart.labels.append(u"%1月"_s.arg(month + 1));
    return chart;
}

TimelineRow rowWith(const QList<QDate>& days)
{
    TimelineRow row;
    row.name = u"示例"_s;
    row.donePercent = 40;
    row.planned = {QDate(2020, 1, 1), QDate(2020, 12, 31)};
    for (const QDate day : days) {
        TimelineMilestone milestone;
        milestone.id = static_cast<qint64>(row.milestones.size()) + 1;
        milestone.name = u"节点%1"_s.arg(milestone.id);
        milestone.planned = day;
        row.milestones.push_back(milestone);
    }
    return row;
}

constexpr double Width = 590;

} // namespace

class TestPaperScenes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barsAreAsHighAsTheirAmounts()
    {
        const Scene scene = monthChartScene(chartOf({10, 20}, {5.0, std::nullopt}), {Width, 200});
        const auto planned = bars(scene, StyleRole::Baseline);
        const auto done = bars(scene, StyleRole::BarNone);
        QCOMPARE(planned.size(), 2U);
        QCOMPARE(done.size(), 1U);
        QCOMPARE(planned[1].height(), 2 * planned[0].height());
        QCOMPARE(2 * done[0].height(), planned[0].height());
        QCOMPARE(planned[0].bottom(), done[0].bottom());
        QVERIFY(planned[0].right() <= done[0].left());
    }

    void axisEndsOnARoundFigure_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<QString>("top");
        QTest::newRow("tens") << 23.7 << u"25"_s;
        QTest::newRow("thousands") << 8034.0 << u"10,000"_s;
        QTest::newRow("fractions") << 0.38 << u"0.4"_s;
        QTest::newRow("nothing") << 0.0 << u"1"_s;
    }

    void axisEndsOnARoundFigure()
    {
        QFETCH(const double, highest);
        QFETCH(const QString, top);
        const Scene scene = monthChartScene(chartOf({highest}, {0.0}), {Width, 200});
        QStringList figures;
        for (const auto& [text, role] : shapesOf<SceneText>(scene)) {
            if (text.align == TextAlign::Right)
                figures.append(text.text);
        }
        QCOMPARE(figures.last(), top);
    }

    void chartStaysWithinItsSize()
    {
        const QSizeF size(Width, 120);
        const Scene scene = monthChartScene(chartOf({7, 14, 21}, {30.0, 40.0, 50.0}), size);
        const QRectF whole({0, 0}, size);
        for (const auto& [rect, role] : shapesOf<SceneRect>(scene))
            QVERIFY(whole.contains(rect.rect));
        for (const auto& [text, role] : shapesOf<SceneText>(scene))
            QVERIFY(text.box.top() >= 0 && text.box.bottom() <= size.height());
    }

    void milestonesStandOnTheirDays()
    {
        const Scene scene = milestoneStrip(rowWith({QDate(2020, 4, 1), QDate(2020, 7, 1)}),
                                           QDate(2020, 5, 1), Width, EvenTextMeasure());
        const auto markers = shapesOf<SceneMarker>(scene);
        QCOMPARE(markers.size(), 2U);
        QCOMPARE(markers[0].second, StyleRole::MilestoneOverdue);
        QCOMPARE(markers[1].second, StyleRole::MilestoneOpen);
        // The axis is the year 2020 with its 366 days.
        const double day = (Width - 24) / 366;
        QVERIFY(std::abs(markers[0].first.centre.x() - (12 + 91 * day)) < 0.01);
    }

    void dayThatIsOnlyExpectedIsNoPlan()
    {
        TimelineRow row = rowWith({QDate(2020, 4, 1), QDate(2020, 7, 1), QDate(2020, 2, 1)});
        row.milestones[0].forecast = QDate(2020, 9, 10);
        row.milestones[1].forecast = QDate(2020, 8, 5);
        row.milestones[2].actual = QDate(2020, 2, 20);
        const Scene scene = milestoneStrip(row, QDate(2020, 5, 1), Width, EvenTextMeasure());
        QStringList texts;
        for (const auto& [text, role] : shapesOf<SceneText>(scene))
            texts.append(text.text);
        for (const QString& label : {u"节点1 2020.4.1（逾期，预计2020.9.10）"_s,
                                     u"节点2 2020.7.1（预计2020.8.5）"_s, u"节点3 2020.2.20"_s})
            QVERIFY2(texts.contains(label), qPrintable(texts.join(u'|')));
        const double day = (Width - 24) / 366;
        const auto markers = shapesOf<SceneMarker>(scene);
        QVERIFY(std::abs(markers[0].first.centre.x() - (12 + 91 * day)) < 0.01);
    }

    void labelsDoNotOverlap()
    {
        QList<QDate> days;
        for (int i = 0; i < 5; ++i)
            days.append(QDate(2020, 6, 1).addDays(3 * i));
        const Scene scene =
            milestoneStrip(rowWith(days), QDate(2020, 5, 1), Width, EvenTextMeasure());
        std::vector<QRectF> labels;
        for (const auto& [text, role] : shapesOf<SceneText>(scene)) {
            if (text.text.startsWith(u"节点"))
                labels.push_back(text.box);
        }
        QCOMPARE(labels.size(), 5U);
        for (size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(labels[i].left() >= 0 && labels[i].right() <= Width);
            QVERIFY(labels[i].bottom() <= scene.size().height());
            for (size_t j = i + 1; j < labels.size(); ++j)
                QVERIFY(!labels[i].intersects(labels[j]));
        }
    }

    void rowWithoutDaysIsBlank()
    {
        const Scene scene = milestoneStrip({}, {}, Width, EvenTextMeasure());
        QVERIFY(shapesOf<SceneMarker>(scene).empty());
        QVERIFY(scene.size().height() > 0);
    }
};

TOUYAN_TEST(TestPaperScenes, QCoreApplication)
#include "tst_paperscenes.moc"
