#include "edit/namecompleter.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "views/charts/targetbullets.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The plan's indicators in English windows: shown in English, kept as the file has them.
class TestEnglishIndicators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void bulletsAreInEnglish();
    void typedEnglishStandsForTheName();

private:
    Records m_records;
};

void TestEnglishIndicators::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_records.apply(sampleRecords());
}

void TestEnglishIndicators::bulletsAreInEnglish()
{
    static const QRegularExpression Han(u"\\p{Han}"_s);
    const std::vector<Bullet> bullets = bulletsOf(targetProgress(m_records, 2020));
    QVERIFY(bullets.size() > 5);
    for (const Bullet& bullet : bullets)
        QVERIFY2(!bullet.label.contains(Han) && !bullet.text.contains(Han),
                 qPrintable(bullet.label % u' ' % bullet.text));
}

void TestEnglishIndicators::typedEnglishStandsForTheName()
{
    NameCompleter completer(nullptr);
    completer.offer(RecordKind::Indicator, m_records);
    const QString name = u"人工智能创新平台"_s;
    for (const QString& typed :
         {u"AI innovation platforms"_s, u"ai innovation"_s, name, u"rgzncxpt"_s})
        QCOMPARE(completer.completed(typed), name);
    QCOMPARE(shownNameOf(RecordKind::Indicator, name), u"AI innovation platforms"_s);
    QCOMPARE(shownNameOf(RecordKind::Project, name), name);
}

TOUYAN_TEST(TestEnglishIndicators, QApplication)
#include "tst_englishindicators.moc"
