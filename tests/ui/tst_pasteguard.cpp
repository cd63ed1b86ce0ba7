#include "shell/pasteguard.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// A desktop on which nobody has copied anything.
class EmptyClipboard : public PasteGuard
{
protected:
    const QMimeData* clipboardData() const override { return nullptr; }
};

} // namespace

class TestPasteGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pastingNothingDoesNothing()
    {
        QGuiApplication::clipboard()->setText(u"never pasted"_s);
        EmptyClipboard guard;
        qApp->installEventFilter(&guard);
        QPlainTextEdit edit(u"before"_s);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), u"before"_s);
        QTest::keyClick(&edit, Qt::Key_X);
        QCOMPARE(edit.toPlainText(), u"xbefore"_s);
    }

    void textIsPasted()
    {
        QGuiApplication::clipboard()->setText(u"copied "_s);
        PasteGuard guard;
        qApp->installEventFilter(&guard);
        QPlainTextEdit edit(u"before"_s);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), u"copied before"_s);
    }
};

TOUYAN_TEST(TestPasteGuard, QApplication)
#include "tst_pasteguard.moc"
