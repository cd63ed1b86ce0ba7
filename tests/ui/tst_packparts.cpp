#include "pages/reports/optionsform.h"
#include "pages/reports/papermemory.h"
#include "pages/reports/prosepane.h"
#include "pages/reports/templatebar.h"
#include "pages/reports/wordingpane.h"
#include "reports/packparts.h"
#include "reports/papercatalogue.h"
#include "support/reportspagefixture.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What is set up and worded for a paper alone holds in the pack, and templates go as they came.
class TestPackParts : public QObject, private ReportsPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void packFollowsWhatItsPartsAreSetTo();
    void wordsOfAParagraphAreThoseOfThePack();
    void wordsOfAMonthAreNotThoseOfItsQuarter();
    void monthChosenByHandHasTheWordsOfTheLastMonth();
    void templateGoesAsItCame();
    void templateOfWhatIsChosenLeavesNothing();

private:
    void choose(const QMap<QString, QStringList>& values);
    PaperTemplateId addTemplate(const QString& name, const QMap<QString, QStringList>& choices);
    void chooseTemplate(PaperTemplateId id);
    QHash<QString, QString> edits() { return panel().prose().model().edits(); }
    void edit(const QString& id, const QString& text);
};

void TestPackParts::choose(const QMap<QString, QStringList>& values)
{
    PaperChoices choices = panel().options().choices();
    choices.add(PaperChoices(values));
    panel().options().setChoices(choices);
    Q_EMIT panel().options().changed();
}

PaperTemplateId TestPackParts::addTemplate(const QString& name,
                                           const QMap<QString, QStringList>& choices)
{
    PaperTemplate row;
    row.id = workspace().portfolio().newId<PaperTemplate>();
    row.name = name;
    row.paper = u"annual-list"_s;
    row.choices = toText(choices);
    ChangeSet changes(u"test"_s);
    changes.insert(row);
    return workspace().session().submit(changes) ? row.id : PaperTemplateId();
}

void TestPackParts::chooseTemplate(PaperTemplateId id)
{
    panel().refresh();
    auto* box = panel().wording().templates().findChild<QComboBox*>();
    box->setCurrentIndex(std::max(0, box->findData(id.value)));
    Q_EMIT box->activated(box->currentIndex());
}

void TestPackParts::edit(const QString& id, const QString& text)
{
    ProseModel& model = panel().prose().model();
    QVERIFY(model.rowOf(id) >= 0);
    model.edit(model.rowOf(id), text);
}

void TestPackParts::packFollowsWhatItsPartsAreSetTo()
{
    showPaper("annual-list");
    choose({{u"paper"_s, {u"A3"_s}}, {u"columns"_s, {u"number"_s, u"name"_s, u"total"_s}}});
    showPaper("meeting-pack");
    const auto sizeOfList = [this] {
        const Snapshot snapshot(workspace().records(), 2020, SampleDay, {});
        return composePart(u"annual-list"_s, snapshot, panel().choices())
            ->sections.last()
            .paper.size;
    };
    QVERIFY(panel().choices().texts("with").contains(u"annual-list:paper=A3"_s));
    QCOMPARE(sizeOfList(), PaperSize::A3);
    choose({{u"paper"_s, {u"A4"_s}}}); // of the pack: for all parts
    QCOMPARE(sizeOfList(), PaperSize::A4);
}

void TestPackParts::wordsOfAParagraphAreThoseOfThePack()
{
    showPaper("dispatch");
    edit(u"overall"_s, u"示例甲。"_s);
    showPaper("meeting-pack");
    QCOMPARE(edits().value(u"dispatch/overall"_s), u"示例甲。"_s);
    QVERIFY(paperText().contains(u"示例甲。"_s));
    edit(u"dispatch/lights"_s, u"示例乙。"_s);
    edit(u"cover-title"_s, u"示例封面"_s);
    panel().prose().model().restore(panel().prose().model().rowOf(u"dispatch/overall"_s));
    showPaper("dispatch");
    QCOMPARE(edits(), (QHash<QString, QString>{{u"lights"_s, u"示例乙。"_s}}));
    showPaper("meeting-pack");
    QCOMPARE(edits(),
             (QHash<QString, QString>{{u"dispatch/lights"_s, u"示例乙。"_s},
                                      {u"cover-title"_s, u"示例封面"_s}}));
}

void TestPackParts::wordsOfAMonthAreNotThoseOfItsQuarter()
{
    showPaper("dispatch");
    choose({{u"month"_s, {u"2020-09"_s}}});
    edit(u"overall"_s, u"示例九月。"_s);
    choose({{u"period"_s, {u"quarter"_s}}});
    QVERIFY(edits().isEmpty());
    choose({{u"period"_s, {}}});
    QCOMPARE(edits().value(u"overall"_s), u"示例九月。"_s);
}

void TestPackParts::monthChosenByHandHasTheWordsOfTheLastMonth()
{
    showPaper("dispatch");
    const QString month = page().document()->period;
    edit(u"overall"_s, u"示例。"_s);
    choose({{u"month"_s, {QDate::fromString(month, u"yyyy年M月"_s).toString(u"yyyy-MM"_s)}}});
    QCOMPARE(edits().value(u"overall"_s), u"示例。"_s);
}

void TestPackParts::templateGoesAsItCame()
{
    const PaperTemplateId noticed = addTemplate(u"示例甲"_s, {{u"notice"_s, {u"yes"_s}}});
    const PaperTemplateId large = addTemplate(u"示例乙"_s, {{u"group"_s, {u"district"_s}}});
    showPaper("annual-list");
    choose({{u"paper"_s, {u"A3"_s}}});
    const PaperChoices own = panel().options().choices();
    chooseTemplate(noticed);
    QVERIFY(panel().options().choices().flag("notice"));
    QCOMPARE(panel().options().choices().text("paper"), QString()); // as the template says
    chooseTemplate(large);
    QVERIFY(!panel().options().choices().flag("notice"));
    QCOMPARE(panel().options().choices().text("group"), u"district"_s);
    start(); // as it was left
    showPaper("annual-list");
    chooseTemplate({});
    QCOMPARE(panel().options().choices(), own);
}

void TestPackParts::templateOfWhatIsChosenLeavesNothing()
{
    showPaper("annual-list");
    choose({{u"notice"_s, {u"yes"_s}}});
    chooseTemplate(addTemplate(u"示例甲"_s, {{u"notice"_s, {u"yes"_s}}}));
    QVERIFY(panel().options().choices().flag("notice"));
    choose({{u"paper"_s, {u"A3"_s}}}); // since then, by hand
    chooseTemplate({});
    QVERIFY(!panel().options().choices().flag("notice"));
    QCOMPARE(panel().options().choices().text("paper"), u"A3"_s);
}

TOUYAN_TEST(TestPackParts, QApplication)
#include "tst_packparts.moc"
