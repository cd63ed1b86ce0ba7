#include "language.h"
#include "pages/selection/carryoverdialog.h"
#include "pages/selection/closedialog.h"
#include "pages/selection/objectionsdialog.h"
#include "pages/selection/optimisedialog.h"
#include "pages/selection/revisiondialog.h"
#include "pages/selection/screeningdialog.h"
#include "pages/selection/selectionpage.h"
#include "pages/selection/stepdialog.h"
#include "pages/selection/verdictdialog.h"
#include "support/testprogram.h"
#include "uisupport/selectionfixture.h"
#include "widgets/pill.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

/// What Alt and a letter reach among what is seen of @p window, by letter.
QMultiMap<QString, QString> mnemonicsIn(const QWidget& window)
{
    QMultiMap<QString, QString> found;
    const auto add = [&found](const QString& text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found.insert(key.toString(), text);
    };
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->window() == &window)
            add(button->text());
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->window() == &window && label->buddy())
            add(label->text());
    }
    return found;
}

/// The letters that reach more than one thing, with what they reach.
QStringList clashesIn(const QWidget& window)
{
    const QMultiMap<QString, QString> found = mnemonicsIn(window);
    QStringList clashes;
    const QStringList keys = found.uniqueKeys();
    for (const QString& key : keys) {
        if (found.count(key) > 1)
            clashes.append(key + u": "_s + QStringList(found.values(key)).join(u", "_s));
    }
    return clashes;
}

} // namespace

/// No letter is to reach two things in the same window of the selection.
class TestMnemonics : public QObject, private SelectionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        close();
        installLanguage(*QCoreApplication::instance(), Language::English);
    }
    void dialogsHaveEachLetterOnce_data();
    void dialogsHaveEachLetterOnce();

private:
    void speak(const QString& language);
};

void TestMnemonics::speak(const QString& language)
{
    installLanguage(*QCoreApplication::instance(), *languageFromCode(language));
}

void TestMnemonics::dialogsHaveEachLetterOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestMnemonics::dialogsHaveEachLetterOnce()
{
    QFETCH(QString, language);
    speak(language);
    const auto check = [](QWidget& window) {
        window.show();
        QCOMPARE(clashesIn(window), QStringList());
        const QList<Pill*> pills = window.findChildren<Pill*>();
        for (Pill* pill : pills) { // each part of a dialog that has several
            if (!pill->isVisible() || !pill->isEnabled())
                continue;
            pill->click();
            QCOMPARE(clashesIn(window), QStringList());
        }
    };
    ScreeningDialog screening(*m_workspace, 2021);
    screening.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(mnemonicsIn(screening).isEmpty()); // not shown yet
    screening.show();
    QVERIFY(mnemonicsIn(screening).size() > 3);
    check(screening);
    StepDialog step(*m_workspace, 2021);
    check(step);
    VerdictDialog verdicts(*m_workspace, 2021);
    check(verdicts);
    ObjectionsDialog objections(*m_workspace, 2020);
    check(objections);
    RevisionDialog revision(*m_workspace, 2020);
    check(revision);
    CloseDialog closing(*m_workspace, 2020);
    check(closing);
    CarryOverDialog carryOver(*m_workspace, 2020);
    check(carryOver);
    OptimiseDialog optimise(*m_workspace, 2021);
    check(optimise);
}

TOUYAN_TEST(TestMnemonics, QApplication)
#include "tst_mnemonics.moc"
