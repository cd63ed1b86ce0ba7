#include "layout/flowscene.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF Size(400, 240);

/// 2019: 12 completed, 20 carried on, 3 taken off; 2020: 15 new and the 20; 2021: 30 carried over.
FlowContent threeYears()
{
    FlowContent content;
    content.columns = {u"2019"_s, u"2020"_s, u"2021"_s};
    content.blocks = {
        {0, FlowPart::Completed, u"完成 12"_s, 12}, {0, FlowPart::Carried, u"结转 20"_s, 20},
        {0, FlowPart::Left, u"调出 3"_s, 3},        {1, FlowPart::New, u"新增 15"_s, 15},
        {1, FlowPart::Carried, u"续建 20"_s, 20},   {2, FlowPart::Carried, u"续建 30"_s, 30}};
    content.bands = {{1, 4, 20}, {3, 5, 12}, {4, 5, 18}};
    return content;
}

FlowDrawing laidOut(const FlowContent& content, qsizetype current = -1, QSizeF size = Size)
{
    return flowLayout(content, size, EvenTextMeasure(), current);
}

/// Height of a band where it leaves its block.
double heightOf(const ScenePolygon& band)
{
    return band.rings.front().back().y() - band.rings.front().front().y();
}

std::vector<ScenePolygon> bandsOf(const FlowDrawing& layout)
{
    std::vector<ScenePolygon> bands;
    for (const SceneItem& item : layout.scene.items()) {
        if (const auto* band = std::get_if<ScenePolygon>(&item.shape))
            bands.push_back(*band);
    }
    return bands;
}

} // namespace

class TestFlowScene : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heightsAreInProportionToTheCountsInAllColumns();
    void bandsAreAsHighAsWhatTheyCarryAndLieInTheirBlocks();
    void nothingLeavesThePictureOrOverlaps_data();
    void nothingLeavesThePictureOrOverlaps();
    void labelsOfTheLastColumnStandAtItsLeft();
    void currentBlockIsFramedAndItsBandsAreDrawnOnceMore();
    void pointOnABlockOrItsLabelFindsIt();
    void emptyFlowIsAnEmptyPicture();
    void labelsOfNeighbouringColumnsOverprintNothing_data();
    void labelsOfNeighbouringColumnsOverprintNothing();
    void longLabelIsCutToTheRoomBetweenColumns();
    void halvesStandSideBySideEachAsHighAsTheWhole();
    void labelsOfBothHalvesOverprintNothing();
    void pointOnABandFindsItAndItStandsOut();
};

void TestFlowScene::heightsAreInProportionToTheCountsInAllColumns()
{
    const FlowContent content = threeYears();
    const FlowDrawing layout = laidOut(content);
    const double unit = layout.blocks.at(1).height() / content.blocks.at(1).count;
    for (size_t at = 0; at < content.blocks.size(); ++at)
        QCOMPARE(layout.blocks.at(at).height(), unit * content.blocks.at(at).count);
}

void TestFlowScene::bandsAreAsHighAsWhatTheyCarryAndLieInTheirBlocks()
{
    const FlowContent content = threeYears();
    const FlowDrawing layout = laidOut(content);
    const auto bands = bandsOf(layout);
    QCOMPARE(bands.size(), content.bands.size());
    const double unit = layout.blocks.at(1).height() / content.blocks.at(1).count;
    for (size_t at = 0; at < bands.size(); ++at) {
        const FlowBand& band = content.bands.at(at);
        const auto& ring = bands.at(at).rings.front();
        QCOMPARE(heightOf(bands.at(at)), unit * band.count);
        const QRectF& from = layout.blocks.at(static_cast<size_t>(band.from));
        const QRectF& to = layout.blocks.at(static_cast<size_t>(band.to));
        QCOMPARE(ring.front().x(), from.right());
        QVERIFY(ring.front().y() >= from.top() - 1e-6);
        QVERIFY(ring.back().y() <= from.bottom() + 1e-6);
        const QPointF arrival = ring.at(ring.size() / 2 - 1);
        QCOMPARE(arrival.x(), to.left());
        QVERIFY(arrival.y() >= to.top() - 1e-6);
        QVERIFY(arrival.y() + heightOf(bands.at(at)) <= to.bottom() + 1e-6);
    }
    // The two bands into 2021 lie below each other.
    QCOMPARE(bands.at(2).rings.front().at(16).y(),
             bands.at(1).rings.front().at(16).y() + heightOf(bands.at(1)));
}

void TestFlowScene::nothingLeavesThePictureOrOverlaps_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("card") << QSizeF(400, 240);
    QTest::newRow("least") << QSizeF(240, 190);
    QTest::newRow("paper") << QSizeF(688, 340);
}

void TestFlowScene::nothingLeavesThePictureOrOverlaps()
{
    QFETCH(const QSizeF, size);
    const FlowDrawing layout = laidOut(threeYears(), -1, size);
    const QRectF picture({0, 0}, size);
    for (size_t at = 0; at < layout.blocks.size(); ++at) {
        QVERIFY(picture.contains(layout.blocks.at(at)));
        for (size_t other = 0; other < at; ++other)
            QVERIFY(!layout.blocks.at(at).intersects(layout.blocks.at(other)));
    }
}

void TestFlowScene::labelsOfTheLastColumnStandAtItsLeft()
{
    const FlowDrawing layout = laidOut(threeYears());
    QVERIFY(layout.areas.at(5).left() < layout.blocks.at(5).left() - 20);
    QVERIFY(layout.areas.at(0).right() > layout.blocks.at(0).right() + 20);
}

void TestFlowScene::currentBlockIsFramedAndItsBandsAreDrawnOnceMore()
{
    const FlowDrawing layout = laidOut(threeYears(), 4);
    QCOMPARE(bandsOf(layout).size(), size_t(5)); // three, and the two that touch block 4
    QVERIFY(layout.scene.toText().contains(u"focus-frame"_s));
    QVERIFY(!laidOut(threeYears()).scene.toText().contains(u"focus-frame"_s));
}

void TestFlowScene::pointOnABlockOrItsLabelFindsIt()
{
    const FlowDrawing layout = laidOut(threeYears());
    for (size_t at = 0; at < layout.blocks.size(); ++at) {
        QCOMPARE(layout.placeAt(layout.blocks.at(at).center()), static_cast<qsizetype>(at));
        QCOMPARE(layout.placeAt(layout.areas.at(at).center()), static_cast<qsizetype>(at));
    }
    QCOMPARE(layout.placeAt({200, 5}), -1);
}

void TestFlowScene::emptyFlowIsAnEmptyPicture()
{
    const FlowDrawing layout = laidOut({});
    QVERIFY(layout.blocks.empty());
    QVERIFY(layout.scene.items().empty());
    QCOMPARE(layout.placeAt({1, 1}), -1);
}

void TestFlowScene::labelsOfNeighbouringColumnsOverprintNothing_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("carried");
    for (const int left : {1, 2, 8, 20}) {
        for (const int carried : {1, 3, 12, 26, 40})
            QTest::addRow("%d left, %d carried", left, carried) << left << carried;
    }
}

void TestFlowScene::labelsOfNeighbouringColumnsOverprintNothing()
{
    QFETCH(const int, left);
    QFETCH(const int, carried);
    FlowContent content;
    content.columns = {u"2020"_s, u"2021"_s};
    content.blocks = {{0, FlowPart::New, u"New projects 14"_s, 14},
                      {0, FlowPart::Carried, u"Carried over from before 23"_s, 23},
                      {0, FlowPart::Left, u"Taken off the list %1"_s.arg(left), left},
                      {1, FlowPart::Undecided, u"Proposed for the year 25"_s, 25},
                      {1, FlowPart::Carried, u"Carried over %1"_s.arg(carried), carried}};
    const FlowDrawing layout = laidOut(content, -1, {260, 240});
    std::vector<QRectF> lines;
    for (const SceneItem& item : layout.scene.items()) {
        const auto* text = std::get_if<SceneText>(&item.shape);
        if (!text || item.role != StyleRole::FlowLabel || text->text.isEmpty())
            continue;
        const QRectF line(text->box.left(), text->box.center().y() - 7, text->box.width(), 14);
        for (const QRectF& other : lines)
            QVERIFY2(!line.intersects(other), qPrintable(text->text));
        lines.push_back(line);
    }
    QVERIFY(lines.size() >= 4);
}

void TestFlowScene::longLabelIsCutToTheRoomBetweenColumns()
{
    FlowContent content = threeYears();
    content.blocks[0].label = QString(u'长').repeated(80);
    const FlowDrawing layout = laidOut(content);
    QVERIFY(layout.areas.at(0).right() <= layout.blocks.at(3).left());
    QVERIFY(layout.scene.toText().contains(u"…"_s));
}

namespace {

/// threeYears() with what became of the projects of 2020, and the last column with both halves.
FlowContent threeYearsInHalves()
{
    FlowContent content;
    content.columns = {u"2019"_s, u"2020"_s, u"2021"_s};
    content.blocks = {{0, FlowPart::Completed, u"完成 12"_s, 12},
                      {0, FlowPart::Carried, u"结转 20"_s, 20},
                      {1, FlowPart::New, u"新增 15"_s, 15, FlowSide::Arriving},
                      {1, FlowPart::Carried, u"续建 20"_s, 20, FlowSide::Arriving},
                      {1, FlowPart::Completed, u"完成 2"_s, 2, FlowSide::Leaving},
                      {1, FlowPart::Carried, u"结转 30"_s, 30, FlowSide::Leaving},
                      {1, FlowPart::Left, u"调出 3"_s, 3, FlowSide::Leaving},
                      {2, FlowPart::Carried, u"续建 30"_s, 30, FlowSide::Arriving},
                      {2, FlowPart::Undecided, u"未定 30"_s, 30, FlowSide::Leaving}};
    content.bands = {{1, 3, 20}, {5, 7, 12, FlowPart::New}, {5, 7, 18, FlowPart::Carried}};
    return content;
}

} // namespace

void TestFlowScene::halvesStandSideBySideEachAsHighAsTheWhole()
{
    const FlowContent content = threeYearsInHalves();
    const FlowDrawing layout = laidOut(content);
    const double unit = layout.blocks.at(1).height() / content.blocks.at(1).count;
    for (size_t at = 0; at < layout.blocks.size(); ++at) {
        QVERIFY(QRectF({}, Size).contains(layout.blocks.at(at)));
        QVERIFY(qAbs(layout.blocks.at(at).height() - unit * content.blocks.at(at).count) < 0.01
                || layout.blocks.at(at).height() <= 3);
        for (size_t other = 0; other < at; ++other)
            QVERIFY(!layout.blocks.at(at).intersects(layout.blocks.at(other)));
        QCOMPARE(layout.placeAt(layout.blocks.at(at).center()), static_cast<qsizetype>(at));
    }
    QVERIFY(layout.blocks.at(5).left() > layout.blocks.at(3).right());
    QVERIFY(layout.blocks.at(5).left() < layout.blocks.at(3).right() + 3);
}

void TestFlowScene::labelsOfBothHalvesOverprintNothing()
{
    for (const QSizeF size : {QSizeF(340, 240), QSizeF(660, 112), QSizeF(688, 340)}) {
        const FlowDrawing layout = laidOut(threeYearsInHalves(), -1, size);
        std::vector<QRectF> lines;
        for (const SceneItem& item : layout.scene.items()) {
            const auto* text = std::get_if<SceneText>(&item.shape);
            if (!text || item.role != StyleRole::FlowLabel || text->text.isEmpty())
                continue;
            const QRectF line(text->box.left(), text->box.center().y() - 7, text->box.width(), 14);
            QVERIFY(line.left() >= 0 && line.right() <= size.width() + 1);
            for (const QRectF& other : lines)
                QVERIFY2(!line.intersects(other), qPrintable(text->text));
            for (const QRectF& block : layout.blocks)
                QVERIFY2(!line.intersects(block), qPrintable(text->text));
            lines.push_back(line);
        }
        QCOMPARE(lines.size(), size_t(9));
    }
}

void TestFlowScene::pointOnABandFindsItAndItStandsOut()
{
    const FlowContent content = threeYears();
    const FlowDrawing layout = laidOut(content);
    QCOMPARE(layout.bands.size(), content.bands.size());
    const auto& ring = layout.bands.front();
    const QPointF inside = (ring.at(8) + ring.at(ring.size() - 9)) / 2; // half way, between edges
    const auto place = std::ssize(content.blocks);
    QCOMPARE(layout.placeAt(inside), place);
    QCOMPARE(bandsOf(laidOut(content, place)).size(), content.bands.size() + 1);
}

TOUYAN_TEST(TestFlowScene, QCoreApplication)
#include "tst_flowscene.moc"
