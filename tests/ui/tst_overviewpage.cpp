#include "models/workspace.h"
#include "pages/overview/agendamodel.h"
#include "pages/overview/cardarrangement.h"
#include "pages/overview/overviewfigures.h"
#include "pages/overview/overviewpage.h"
#include "printing/pagelayout.h"
#include "printing/paperexport.h"
#include "support/externaltool.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "views/charts/sentence.h"
#include "widgets/barlist.h"
#include "widgets/orderedchoices.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cardsAreHiddenMovedAndRemembered();
    void panelChecksAndResetsCards();
    void unknownCardsInTheSettingsAreForgotten();
    void printsOnOnePage_data();
    void printsOnOnePage();
    void printsTheCardsOnShowInTheirOrder();
    void wordSetsItOnOnePageToo_data() { printsOnOnePage_data(); }
    void wordSetsItOnOnePageToo();
    void dueIsThatOfTheYearWhateverIsFiltered();
    void countIsOfTheScopeThatIsShown();
    void anotherYearSaysWhatIsNotOfIt();

private:
    /// The paper that the page prints with @p light as its only light; -1: with all.
    /// @p cards are those on show, where they are not as at first.
    Document printed(int light, const QStringList& cards = {});

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestOverviewPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touyan-tests"_s);
    QCoreApplication::setApplicationName(u"tst_overviewpage"_s);
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
}

void TestOverviewPage::init()
{
    QSettings().clear();
    m_workspace->setFilter({});
}

void TestOverviewPage::cardsAreHiddenMovedAndRemembered()
{
    {
        OverviewPage page(*m_workspace);
        page.resize(1180, 700);
        page.show();
        QCOMPARE(
            page.arrangement().shown(),
            (QStringList{u"targets"_s, u"flow"_s, u"districts"_s, u"attention"_s, u"agenda"_s}));
        page.arrangement().setShown({u"agenda"_s, u"targets"_s});
    }
    OverviewPage page(*m_workspace);
    page.resize(1180, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.arrangement().shown(), (QStringList{u"agenda"_s, u"targets"_s}));
    int visible = 0;
    for (const QWidget* table : page.findChildren<QAbstractItemView*>())
        visible += table->isVisible() ? 1 : 0;
    QCOMPARE(visible, 1); // the agenda; what needs attention is hidden
    page.arrangement().reset();
    QCOMPARE(page.arrangement().shown().size(), 5);
}

void TestOverviewPage::panelChecksAndResetsCards()
{
    OverviewPage page(*m_workspace);
    page.resize(1180, 700);
    page.show();
    page.arrangement().choose(page.findChild<QPushButton*>());
    auto* choices = page.findChild<OrderedChoices*>();
    QVERIFY(choices);
    auto* list = choices->findChild<QListWidget*>();
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!page.arrangement().shown().contains(u"flow"_s));
    QCOMPARE(page.arrangement().shown().size(), 4);
    for (auto* button : choices->parentWidget()->findChildren<QPushButton*>())
        button->click(); // the one that resets
    QCOMPARE(page.arrangement().shown().size(), 5);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
}

void TestOverviewPage::unknownCardsInTheSettingsAreForgotten()
{
    QSettings().setValue(u"overview/cards"_s, QStringList{u"weather"_s, u"flow"_s});
    const OverviewPage page(*m_workspace);
    QCOMPARE(page.arrangement().shown(), QStringList{u"flow"_s});
}

void TestOverviewPage::printsOnOnePage_data()
{
    QTest::addColumn<int>("light");
    QTest::newRow("all") << -1;
    QTest::newRow("red") << int(Light::Red);
}

Document TestOverviewPage::printed(int light, const QStringList& cards)
{
    OverviewPage page(*m_workspace);
    if (!cards.isEmpty())
        page.arrangement().setShown(cards);
    ProjectFilter filter;
    if (light >= 0)
        filter.lights = {static_cast<Light>(light)};
    m_workspace->setFilter(filter);
    QSignalSpy papers(&page, &Page::paperRequested);
    page.pageActions().constFirst()->trigger();
    if (papers.size() != 1)
        return {};
    return papers.constFirst().constFirst().value<PaperOrder>().compose(PaperSize::A4);
}

void TestOverviewPage::printsOnOnePage()
{
    QFETCH(const int, light);
    const Document document = printed(light);
    const PageLayout layout(document, PaperFonts());
    QCOMPARE(layout.pageCount(), 1);
    QVERIFY(document.toText().contains(u"2020年重点项目总览"_s));
    QVERIFY(document.toText().contains(u"序时进度83.3%（10/12个月）"_s));
}

void TestOverviewPage::printsTheCardsOnShowInTheirOrder()
{
    const QString text = printed(-1, {u"districts"_s, u"targets"_s}).toText();
    const qsizetype districts = text.indexOf(u"区域分布"_s);
    QVERIFY(districts >= 0);
    QVERIFY(text.indexOf(u"规划目标"_s) > districts);
    QVERIFY(!text.contains(u"需要关注"_s));
    QVERIFY(!text.contains(u"会议、到期事项与节点"_s));
    QVERIFY(!text.contains(u"清单滚动接续"_s));
}

void TestOverviewPage::wordSetsItOnOnePageToo()
{
    QFETCH(const int, light);
    const QString name = u"brief%1"_s.arg(light);
    const QString path = m_folder.filePath(name + u".docx"_s);
    const Document document = printed(light);
    QVERIFY(document.toText().contains(u"2020年重点项目总览"_s));
    Progress progress;
    QVERIFY(exportPaper(document, PaperFile::Docx, path, progress));
    const ToolResult run = runTool(
        u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"office"_s), u"--headless"_s,
         u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(), path});
    if (run.exitCode == -1)
        QSKIP("LibreOffice is not installed");
    QCOMPARE(run.exitCode, 0);
    const QString facts =
        QString::fromUtf8(runTool(u"pdfinfo"_s, {m_folder.filePath(name + u".pdf"_s)}).output);
    const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    QCOMPARE(pages.match(facts).captured(1), u"1"_s);
}

void TestOverviewPage::dueIsThatOfTheYearWhateverIsFiltered()
{
    const auto caption = [this] {
        return overviewFigures(*m_workspace)
            .at(static_cast<size_t>(OverviewFigure::YearInvestment))
            .caption;
    };
    QVERIFY2(caption().contains(u"83.3%"_s) && caption().contains(u"10"_s), qPrintable(caption()));
    ProjectFilter filter;
    filter.lights = {Light::Red};
    m_workspace->setFilter(filter);
    QVERIFY2(caption().contains(u"83.3%"_s), qPrintable(caption()));
}

/// Revisions change the year's list, which is not what the other scopes show.
void TestOverviewPage::countIsOfTheScopeThatIsShown()
{
    const auto figure = [this](ProjectScope scope) {
        m_workspace->setFilter({.scope = scope});
        return overviewFigures(*m_workspace)
            .at(static_cast<size_t>(OverviewFigure::ListedProjects));
    };
    QCOMPARE(figure(ProjectScope::YearList).caption, u"Key projects of the year"_s);
    QVERIFY(figure(ProjectScope::YearList).change);
    QCOMPARE(figure(ProjectScope::Reserve).caption, u"Projects in reserve"_s);
    QVERIFY(!figure(ProjectScope::Reserve).change);
    QCOMPARE(figure(ProjectScope::All).caption, u"Projects of all years"_s);
    QVERIFY(!figure(ProjectScope::All).change);
}

/// Days ahead are of today's year, and districts without a plan say so instead of rows of 0.00.
void TestOverviewPage::anotherYearSaysWhatIsNotOfIt()
{
    const int year = m_workspace->year();
    m_workspace->setYear(2018);
    OverviewPage page(*m_workspace);
    page.refresh();
    const auto* agenda = page.findChild<AgendaModel*>();
    QVERIFY(agenda->rowCount() > 0);
    for (int row = 0; row < agenda->rowCount(); ++row) {
        const QString day = agenda->index(row, AgendaModel::DayColumn).data().toString();
        QCOMPARE(day.size(), 10); // with its year
    }
    QStringList sentences;
    for (const Sentence* sentence : page.findChildren<Sentence*>())
        sentences.append(sentence->text());
    const auto bars = districtBars(*m_workspace);
    QVERIFY(std::all_of(bars.cbegin(), bars.cend(), [](const Bar& bar) { return bar.value == 0; }));
    QVERIFY(!sentences.filter(u"planned for 2018"_s).isEmpty());
    const auto* list = page.findChild<BarList*>();
    QVERIFY(!list->isVisibleTo(&page));
    m_workspace->setYear(year);
}

TOUYAN_TEST(TestOverviewPage, QApplication)
#include "tst_overviewpage.moc"
