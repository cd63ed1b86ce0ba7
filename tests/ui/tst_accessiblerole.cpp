#include "support/testprogram.h"
#include "widgets/accessiblerole.h"
#include "widgets/badge.h"
#include "widgets/lightlabel.h"
#include "widgets/minibarchart.h"

#include <QApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Widgets that paint themselves are no mere containers to screen readers.
class TestAccessibleRole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paintedTextsAreTexts()
    {
        Badge badge(u"续建"_s, Tone::Accent);
        LightLabel light(Light::Red, u"24%"_s);
        for (QWidget* widget : std::initializer_list<QWidget*>{&badge, &light}) {
            const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(told);
            QCOMPARE(told->role(), QAccessible::StaticText);
            QCOMPARE(told->text(QAccessible::Name), widget->accessibleName());
        }
    }

    void paintedBarsAreCharts()
    {
        MiniBarChart chart;
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&chart);
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::Chart);
        QVERIFY(!told->text(QAccessible::Name).isEmpty());
    }

    void othersKeepTheirRole()
    {
        const Badge badge(u"续建"_s, Tone::Accent);
        QWidget plain;
        QCOMPARE(QAccessible::queryAccessibleInterface(&plain)->role(), QAccessible::Client);
    }
};

TOUYAN_TEST(TestAccessibleRole, QApplication)
#include "tst_accessiblerole.moc"
