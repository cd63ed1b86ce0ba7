#include "reports/numbering.h"
#include "support/composedpaper.h"
#include "support/paperchecks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<PaperHeading>& headings)
{
    QStringList texts;
    for (const PaperHeading& heading : headings)
        texts.append(u"%1 %2"_s.arg(heading.level).arg(heading.text));
    return texts;
}

} // namespace

/// Sections that are made when they are asked for.
class TestSectionSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsAreKnownWithoutMakingSections()
    {
        int made = 0;
        Section section = Section::on({});
        section.source = [&made] {
            ++made;
            return QList<Block>{Paragraph::of(ParagraphRole::Title, u"卡片"_s)};
        };
        Document document{.sections = {section, section}};
        QCOMPARE(texts(headingsOf(document)), QStringList({u"1 卡片"_s, u"1 卡片"_s}));
        QCOMPARE(made, 2);
        for (Section& it : document.sections)
            it.sourceTitle = u"卡片"_s;
        QCOMPARE(texts(headingsOf(document)), QStringList({u"1 卡片"_s, u"1 卡片"_s}));
        QCOMPARE(made, 2);
    }

    void cardsStateTheirHeadings()
    {
        const auto cards = composed("project-cards", sampleSnapshot(2020));
        QVERIFY(cards);
        QVERIFY(cards->sections.size() > 5);
        for (const Section& section : cards->sections) {
            QVERIFY(!section.sourceTitle.isEmpty());
            QCOMPARE(texts(headingsOf({.sections = {section}})),
                     texts(headingsOf({.sections = {section.made()}})));
        }
    }
};

TOUYAN_TEST(TestSectionSources, QCoreApplication)
#include "tst_sectionsources.moc"
