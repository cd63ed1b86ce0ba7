#include "charts/chartcatalogue.h"
#include "charts/targetchart.h"
#include "models/workspace.h"
#include "pages/charts/chartspage.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "views/charts/chartcard.h"
#include "views/charts/charttablewindow.h"
#include "views/charts/flowcard.h"
#include "views/charts/targetscard.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The page of charts through its widgets: filters, copies and files of every card.
class TestChartsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyChartShowsNumbersOrSaysWhyNot_data();
    void everyChartShowsNumbersOrSaysWhyNot();
    void clickOnADistrictFiltersAllPages();
    void everyCardIsSavedAsPictureAndWorkbook();
    void everyPictureCarriesItsLegend();
    void pictureAndDataAreCopied();
    void flowLeadsToTheListOfItsYear();
    void everyChartFiltersByWhatWasClicked();
    void whatNoProjectStandsBehindIsSaid();
    void partOfABarFiltersByItsLight();
    void filesNameYearDayUnitAndFilter();
    void partOfAProgrammesBarFiltersByBoth();
    void targetsShowWhatTheyAreMadeOf();

private:
    QByteArray saved(const FileOrder& order) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ChartsPage> m_page;
};

void TestChartsPage::initTestCase()
{
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
}

void TestChartsPage::init()
{
    m_workspace->setYear(2020);
    m_workspace->setFilter({});
    m_page = std::make_unique<ChartsPage>(*m_workspace);
    m_page->resize(1100, 720);
    m_page->show();
    m_page->refresh();
}

QByteArray TestChartsPage::saved(const FileOrder& order) const
{
    const QString path = m_folder.filePath(u"chart."_s + order.suffix);
    QFile::remove(path);
    if (!order.write(path))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestChartsPage::everyChartShowsNumbersOrSaysWhyNot_data()
{
    QTest::addColumn<int>("year");
    for (const int year : {2018, 2019, 2020, 2021, 2035})
        QTest::addRow("%d", year) << year;
}

void TestChartsPage::everyChartShowsNumbersOrSaysWhyNot()
{
    QFETCH(const int, year);
    m_workspace->setYear(year);
    m_page->refresh();
    QCOMPARE(m_page->cards().size(), std::ssize(chartCatalogue()));
    for (const ChartCard* card : m_page->cards()) {
        const ChartTable& table = card->table();
        QVERIFY(!table.title.isEmpty());
        QCOMPARE(table.keys.size(), table.rows.size());
        if (table.isEmpty())
            continue;
        QVERIFY(!table.rows.isEmpty());
        QVERIFY2(table.greatest(true) > 0, qPrintable(table.title));
        for (const ChartColumn& column : table.columns)
            QCOMPARE(column.values.size(), table.rows.size());
    }
}

void TestChartsPage::clickOnADistrictFiltersAllPages()
{
    for (ChartCard* card : m_page->cards()) {
        if (card->table().rowTitle != titleOf(Dimension::District))
            continue;
        Q_EMIT card->activated(card->table().keys.first());
        QCOMPARE(m_workspace->filter().districts.size(), 1);
        Q_EMIT card->activated(card->table().keys.first());
        QVERIFY(m_workspace->filter().districts.isEmpty());
        return;
    }
    QFAIL("no chart by district");
}

void TestChartsPage::everyCardIsSavedAsPictureAndWorkbook()
{
    QSignalSpy files(m_page.get(), &Page::fileRequested);
    const std::pair<QString, QByteArray> kinds[] = {
        {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF-"}, {u"png"_s, "\x89PNG"}, {u"xlsx"_s, "PK"}};
    const auto cards = m_page->findChildren<PictureCard*>();
    QVERIFY(cards.size() > 10);
    for (PictureCard* card : cards) {
        if (card->table().isEmpty())
            continue;
        for (const auto& [suffix, start] : kinds) {
            files.clear();
            card->saveAs(suffix);
            QCOMPARE(files.size(), 1);
            const QByteArray bytes = saved(files.constFirst().constFirst().value<FileOrder>());
            QVERIFY2(bytes.startsWith(start), qPrintable(card->table().title + suffix));
            QVERIFY(suffix != u"svg" || bytes.contains(card->table().title.toUtf8()));
        }
    }
}

void TestChartsPage::pictureAndDataAreCopied()
{
    ChartCard* card = m_page->cards().constFirst();
    card->copyData();
    QCOMPARE(QGuiApplication::clipboard()->text(), card->table().toTsv());
    card->copyPicture();
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(image.width() > 1000); // sharp when printed
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void TestChartsPage::flowLeadsToTheListOfItsYear()
{
    QSignalSpy pages(m_page.get(), &ChartsPage::pageRequested);
    auto* flow = m_page->findChild<FlowCard*>();
    QVERIFY(flow && !flow->table().isEmpty());
    const auto listed = m_workspace->view().isOnList(m_workspace->projects().front().project->id);
    QVERIFY(listed);
    const ProjectId project = m_workspace->projects().front().project->id;
    Q_EMIT flow->activated(2020, {u"one of 2020"_s, {project}});
    QCOMPARE(m_workspace->year(), 2020);
    QCOMPARE(m_workspace->projects().size(), size_t(1));
    QCOMPARE(pages.takeFirst().constFirst().toString(), u"annual-list"_s);
    const Project& other = m_workspace->records().all<Project>().rows().last();
    Q_EMIT flow->activated(2019, {u"not on it any more"_s, {other.id}});
    QCOMPARE(m_workspace->year(), 2019);
    QCOMPARE(m_workspace->projects().size(), size_t(1));
    QCOMPARE(pages.takeFirst().constFirst().toString(), u"registry"_s);
}

void TestChartsPage::everyChartFiltersByWhatWasClicked()
{
    const auto entries = chartCatalogue();
    for (size_t at = 0; at < entries.size(); ++at) {
        m_workspace->setFilter({});
        QSignalSpy pages(m_page.get(), &ChartsPage::pageRequested);
        ChartCard* card = m_page->cards().at(static_cast<qsizetype>(at));
        if (card->table().isEmpty())
            continue;
        const bool hasParts = card->table().columns.size() == 4;
        Q_EMIT card->activated(card->table().keys.constFirst(),
                               hasParts ? card->table().columns.constFirst().key : -1);
        QVERIFY2(m_workspace->filter().isNarrowed(), entries[at].key);
        QCOMPARE(pages.size(), entries[at].page ? 1 : 0); // with the filter
    }
}

void TestChartsPage::whatNoProjectStandsBehindIsSaid()
{
    QSignalSpy said(m_page.get(), &Page::done);
    Q_EMIT m_page->cards().constFirst()->activated(12, -1); // nothing is reported for December
    QCOMPARE(said.size(), 1);
    QVERIFY(!m_workspace->filter().isNarrowed());
}

void TestChartsPage::partOfABarFiltersByItsLight()
{
    for (ChartCard* card : m_page->cards()) {
        if (card->table().columns.size() != 4 || card->table().rows.size() != 12)
            continue;
        const ChartColumn green = card->table().columns.constFirst();
        Q_EMIT card->activated(3, green.key); // an earlier month
        QCOMPARE(m_workspace->filter().picks.size(), 1);
        QCOMPARE(static_cast<double>(m_workspace->projects().size()), *green.values.at(2));
        Q_EMIT card->activated(3, green.key);
        QVERIFY(!m_workspace->filter().isNarrowed());
        Q_EMIT card->activated(10, card->table().columns.at(2).key); // the one that runs
        QCOMPARE(m_workspace->filter().lights, QSet<Light>{Light::Red});
        return;
    }
    QFAIL("no lights over time");
}

void TestChartsPage::filesNameYearDayUnitAndFilter()
{
    ProjectFilter filter;
    filter.categories = {AnnualCategory::NewStart};
    m_workspace->setFilter(filter);
    QSignalSpy files(m_page.get(), &Page::fileRequested);
    for (PictureCard* card : m_page->findChildren<PictureCard*>()) {
        if (card->table().isEmpty())
            continue;
        files.clear();
        card->saveAs(u"svg"_s);
        const auto order = files.constFirst().constFirst().value<FileOrder>();
        QVERIFY(order.name.contains(u"2020"_s));
        const QString text = QString::fromUtf8(saved(order));
        QVERIFY2(text.contains(card->table().fullTitle().toHtmlEscaped()),
                 qPrintable(card->table().title));
        QVERIFY(card->table().fullTitle().contains(u"2020"_s));
        QVERIFY(text.contains(u"2020-10-31"_s));
        if (!qobject_cast<TargetsCard*>(card)) // which obey no filter
            QVERIFY(text.contains(choice(AnnualCategory::NewStart).translatedTitle()));
    }
}

void TestChartsPage::partOfAProgrammesBarFiltersByBoth()
{
    for (ChartCard* card : m_page->cards()) {
        if (card->table().columns.size() != 4 || card->table().rows.size() == 12
            || card->table().rowTitle != titleOf(Dimension::Programme))
            continue;
        const qint64 programme = card->table().keys.constFirst();
        Q_EMIT card->activated(programme, card->table().columns.at(1).key);
        QCOMPARE(m_workspace->filter().lights, QSet<Light>{Light::Yellow});
        QCOMPARE(m_workspace->filter().programmes, QSet<ProgrammeId>{ProgrammeId{programme}});
        Q_EMIT card->activated(programme, card->table().columns.at(1).key);
        QVERIFY(!m_workspace->filter().isNarrowed());
        // What the one dimension is narrowed to already stays so.
        Q_EMIT card->activated(programme, -1);
        Q_EMIT card->activated(programme, card->table().columns.at(1).key);
        QCOMPARE(m_workspace->filter().lights, QSet<Light>{Light::Yellow});
        QCOMPARE(m_workspace->filter().programmes, QSet<ProgrammeId>{ProgrammeId{programme}});
        const ProjectFilter before = m_workspace->filter();
        Q_EMIT card->activated(0, card->table().columns.at(2).key); // projects of no programme
        QVERIFY(m_workspace->filter() == before);
        return;
    }
    QFAIL("no lights by programme");
}

void TestChartsPage::targetsShowWhatTheyAreMadeOf()
{
    auto* card = m_page->findChild<TargetsCard*>();
    QVERIFY(card && !card->table().isEmpty());
    QCOMPARE(card->table().columns.size(), 4);
    for (const ChartColumn& column : card->table().columns)
        QCOMPARE(column.values.size(), card->table().rows.size());
    const auto targets = targetProgress(m_workspace->records(), 2020);
    for (const TargetProgress& target : targets) {
        const ChartTable evidence = targetEvidence(target, m_workspace->records(), 2020);
        const Indicator& indicator = *m_workspace->records().find(target.indicator);
        if (!target.actual)
            QVERIFY(!evidence.emptyReason.isEmpty());
        else if (target.isCounted && indicator.source != IndicatorSource::OutputValue)
            QCOMPARE(static_cast<double>(evidence.rows.size()), *target.actual);
        for (const ChartColumn& column : evidence.columns) {
            for (qsizetype row = 0; row < evidence.rows.size() && target.measure != u"亿元"; ++row)
                QVERIFY2(!evidence.tableText(row, column).contains(u".00"_s),
                         qPrintable(evidence.title)); // what is counted is whole
        }
    }
    QSignalSpy said(m_page.get(), &Page::done);
    Q_EMIT card->activated(targets.front());
    QVERIFY(said.size() == 1 || m_page->findChild<ChartTableWindow*>());
}

void TestChartsPage::everyPictureCarriesItsLegend()
{
    QSignalSpy files(m_page.get(), &Page::fileRequested);
    int legends = 0;
    for (ChartCard* card : m_page->cards()) {
        if (card->table().columns.size() < 2)
            continue;
        card->saveAs(u"svg"_s);
        const QString text =
            QString::fromUtf8(saved(files.constLast().constFirst().value<FileOrder>()));
        for (const ChartColumn& column : card->table().columns)
            QVERIFY2(text.contains(u'>' + column.name + u'<'),
                     qPrintable(card->table().title + u": "_s + column.name));
        ++legends;
    }
    QVERIFY(legends > 5);
}

TOUYAN_TEST(TestChartsPage, QApplication)
#include "tst_chartspage.moc"
