#include "pages/reports/optionsform.h"
#include "pages/reports/prosepane.h"
#include "pages/reports/windowwords.h"
#include "portfolio/portfoliosnapshot.h"
#include "reports/annuallist.h"
#include "reports/wording.h"
#include "support/reportspagefixture.h"
#include "support/testprogram.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What was typed for a paper in the window is printed without it, too.
class TestWindowWords : public QObject, private ReportsPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void changedParagraphIsPrinted();
    void wordsOfOneMonthAreNotThoseOfAnother();
    void figureThatTheRecordsDenyIsNamed();
    void figureOfTheCityIsNamedInAPaperOnAPart();
    void partOfAPackHasItsOwnWords();
    void nothingTypedIsNothing();

private:
    /// Changes the first sentences of the circular of 2020-10 in the window.
    void typeInTheWindow(const QString& words);
    QString composed(const char* paper, const QString& month);
    static PaperChoices ofMonth(const QString& month)
    {
        PaperChoices choices;
        choices.set(u"month"_s, month);
        return choices;
    }
};

void TestWindowWords::typeInTheWindow(const QString& words)
{
    showPaper("dispatch");
    PaperChoices choices = panel().options().choices();
    choices.set(u"month"_s, u"2020-10"_s);
    panel().options().setChoices(choices);
    Q_EMIT panel().options().changed();
    QSignalSpy spy(&page(), &ReportsPage::shown);
    QVERIFY(spy.wait(WaitMs));
    ProseModel& model = panel().prose().model();
    const int row = model.rowOf(u"overall"_s);
    QVERIFY(row >= 0);
    model.edit(row, words);
}

QString TestWindowWords::composed(const char* paper, const QString& month)
{
    const Snapshot snapshot = snapshotOf(workspace().portfolio(), 2020);
    const WindowWords words(workspace().portfolio(), snapshot);
    const auto document =
        words.compose(*findPaper(QString::fromLatin1(paper)), ofMonth(month), std::nullopt);
    return document ? QString(document->toText() % document->remarks.join(u'\n'))
                    : document.error().message;
}

void TestWindowWords::changedParagraphIsPrinted()
{
    typeInTheWindow(u"全市推进有力。"_s);
    QVERIFY(composed("dispatch", u"2020-10"_s).contains(u"全市推进有力。"_s));
    const Snapshot snapshot = snapshotOf(workspace().portfolio(), 2020);
    const WindowWords words(workspace().portfolio(), snapshot);
    QVERIFY(words.areThere(*findPaper(u"dispatch"_s), ofMonth(u"2020-10"_s)));
    QVERIFY(!words.areThere(*findPaper(u"targets"_s), ofMonth(u"2020-10"_s)));
}

void TestWindowWords::wordsOfOneMonthAreNotThoseOfAnother()
{
    typeInTheWindow(u"全市推进有力。"_s);
    QVERIFY(!composed("dispatch", u"2020-09"_s).contains(u"全市推进有力。"_s));
}

void TestWindowWords::figureThatTheRecordsDenyIsNamed()
{
    typeInTheWindow(u"全市重点项目99项。"_s);
    QVERIFY(composed("dispatch", u"2020-10"_s).section(u'\n', -1).contains(u"99项"_s));
}

void TestWindowWords::figureOfTheCityIsNamedInAPaperOnAPart()
{
    const Snapshot snapshot = snapshotOf(workspace().portfolio(), 2020);
    const auto projects = listedProjects(snapshot.records(), snapshot.view());
    const QString all = u"%1项"_s.arg(projects.size());
    typeInTheWindow(u"全市重点项目%1。"_s.arg(all));
    QVERIFY(!composed("dispatch", u"2020-10"_s).section(u'\n', -1).contains(all));
    PaperChoices narrowed = ofMonth(u"2020-10"_s);
    narrowed.set(
        u"district"_s,
        snapshot.records().nameOf(RecordKind::District, projects.front().project->district.value));
    const auto paper = WindowWords(workspace().portfolio(), snapshot)
                           .compose(*findPaper(u"dispatch"_s), narrowed, std::nullopt);
    QVERIFY(paper);
    QVERIFY(paper->remarks.join(u'\n').contains(all));
}

void TestWindowWords::partOfAPackHasItsOwnWords()
{
    typeInTheWindow(u"全市推进有力。"_s);
    QVERIFY(composed("meeting-pack", u"2020-10"_s).contains(u"全市推进有力。"_s));
}

void TestWindowWords::nothingTypedIsNothing()
{
    const Snapshot snapshot = snapshotOf(workspace().portfolio(), 2020);
    const WindowWords words(workspace().portfolio(), snapshot);
    QVERIFY(!words.areThere(*findPaper(u"meeting-pack"_s), ofMonth(u"2020-10"_s)));
    const auto generated = composePaper(*findPaper(u"dispatch"_s), snapshot, ofMonth(u"2020-10"_s));
    QVERIFY(generated);
    QCOMPARE(composed("dispatch", u"2020-10"_s),
             QString(generated->toText() % generated->remarks.join(u'\n')));
}

TOUYAN_TEST(TestWindowWords, QApplication)
#include "tst_windowwords.moc"
