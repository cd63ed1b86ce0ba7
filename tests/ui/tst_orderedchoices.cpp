#include "support/testprogram.h"
#include "widgets/orderedchoices.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

/// Checks or unchecks the choice called @p key as a click on its box does.
void check(OrderedChoices& choices, const QString& text, bool isChecked)
{
    auto* list = choices.findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == text)
            list->item(row)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace

/// Choices that people bring into an order.
class TestOrderedChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choicesAreOrdered();
};

void TestOrderedChoices::choicesAreOrdered()
{
    OrderedChoices choices;
    choices.setChoices(
        {{u"a"_s, u"A"_s, {}, {}}, {u"b"_s, u"B"_s, {}, {}}, {u"c"_s, u"C"_s, {}, {}}});
    choices.setSelected({u"c"_s, u"a"_s});
    QCOMPARE(choices.selected(), QStringList({u"c"_s, u"a"_s}));
    QSignalSpy changed(&choices, &OrderedChoices::changed);
    check(choices, u"B"_s, true);
    QCOMPARE(choices.selected(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    auto* list = choices.findChild<QListWidget*>();
    list->setCurrentRow(2);
    choices.findChild<QToolButton*>()->click(); // up
    QCOMPARE(choices.selected(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    check(choices, u"C"_s, false);
    QCOMPARE(choices.selected(), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(changed.count(), 3);
}

TOUYAN_TEST(TestOrderedChoices, QApplication)
#include "tst_orderedchoices.moc"
