#include "edit/chip.h"
#include "edit/fieldeditor.h"
#include "edit/flowlayout.h"
#include "pages/registry/basicstab.h"
#include "pages/registry/inspector.h"
#include "support/testprogram.h"
#include "uisupport/sampleworkspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The panel of a project shows its texts whole or says that it leaves some out.
class TestInspectorRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fieldsAreNotCutInANarrowPanel();
    void longWordOfAListGivesWay();
    void longNameTakesThreeLinesAtMost();
    void equalValueIsWrittenAsTheFileHasIt();

private:
    const Project& project() const { return *m_workspace->records().find(m_id); }
    BasicsTab& tab() { return *qobject_cast<BasicsTab*>(m_inspector->tab(Inspector::Basics)); }
    void type(QLatin1StringView key, const QString& text);
    QString shown(QLatin1StringView key)
    {
        return tab().form().editorOf(key)->findChild<QLineEdit*>()->text();
    }

    std::unique_ptr<SampleWorkspace> m_workspace;
    std::unique_ptr<Inspector> m_inspector;
    ProjectId m_id;
};

void TestInspectorRoom::init()
{
    m_inspector.reset();
    m_workspace = std::make_unique<SampleWorkspace>();
    m_id = m_workspace->records().all<Project>().begin()->id;
    m_workspace->select(m_id);
    m_inspector = std::make_unique<Inspector>(*m_workspace);
    m_inspector->resize(380, 900);
    m_inspector->show();
    m_inspector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void TestInspectorRoom::type(QLatin1StringView key, const QString& text)
{
    auto* line = tab().form().editorOf(key)->findChild<QLineEdit*>();
    line->setFocus();
    line->selectAll();
    line->insert(text); // as an input method does
    QTest::keyClick(line, Qt::Key_Tab);
}

void TestInspectorRoom::fieldsAreNotCutInANarrowPanel()
{
    m_inspector->resize(m_inspector->minimumWidth(), 600);
    QCoreApplication::processEvents();
    const int room = tab().parentWidget()->width();
    for (const QWidget* part : tab().findChildren<QWidget*>()) {
        if (part->isVisible())
            QVERIFY2(part->mapTo(&tab(), QPoint(part->width(), 0)).x() <= room,
                     qPrintable(QLatin1StringView(part->metaObject()->className()) + u' '
                                + part->objectName() + u" in "_s
                                + part->parentWidget()->objectName()));
    }
    QCOMPARE(tab().width(), room);
}

void TestInspectorRoom::longWordOfAListGivesWay()
{
    QWidget list;
    auto* words = new FlowLayout(&list);
    auto* chip = new Chip(u"AI application demonstration projects"_s, &list);
    words->insertWidget(0, chip);
    QVERIFY2(words->minimumSize().width() < chip->sizeHint().width() / 2,
             qPrintable(QString::number(words->minimumSize().width())));
}

void TestInspectorRoom::longNameTakesThreeLinesAtMost()
{
    Project named = project();
    const auto heightOfTitle = [this](const QString& whole) {
        for (const QLabel* label : m_inspector->findChildren<QLabel*>()) {
            if (label->accessibleName() == whole)
                return label->height() / label->fontMetrics().lineSpacing();
        }
        return -1;
    };
    named.name = u"大连市人工智能与先进制造深度融合超长名称试验工程"_s.repeated(7);
    ChangeSet changes(u"rename"_s);
    changes.update(project(), named);
    QVERIFY(m_workspace->session().submit(changes));
    QTRY_COMPARE(heightOfTitle(named.name), 3);
    m_inspector->resize(m_inspector->width(), 300);
    QTRY_COMPARE(heightOfTitle(named.name), 2);
}

void TestInspectorRoom::equalValueIsWrittenAsTheFileHasIt()
{
    type("total_investment"_L1, u"18600"_s);
    const QString asStored = shown("total_investment"_L1);
    const int steps = m_workspace->session().undoStack().count();
    type("total_investment"_L1, u"1.86亿"_s);
    QCOMPARE(shown("total_investment"_L1), asStored);
    QCOMPARE(m_workspace->session().undoStack().count(), steps);
}

TOUYAN_TEST(TestInspectorRoom, QApplication)
#include "tst_inspectorroom.moc"
