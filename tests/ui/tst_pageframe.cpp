#include "pages/page.h"
#include "shell/pageframe.h"
#include "support/testprogram.h"
#include "uisupport/sampleworkspace.h"
#include "widgets/wrappingrow.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace touyan;

namespace {

constexpr int BodyHeight = 300;

/// A page with a head that breaks and something below that is higher than the frame.
class HighPage : public Page
{
public:
    explicit HighPage(Workspace& workspace)
        : Page(workspace)
        , m_body(new QWidget(this))
    {
        auto* head = new WrappingRow;
        for (int i = 0; i < 4; ++i) {
            auto* button = new QPushButton(this);
            button->setFixedSize(100, 28);
            head->addWidget(button);
        }
        m_body->setMinimumHeight(BodyHeight);
        auto* layout = new QVBoxLayout(this);
        layout->addLayout(head);
        layout->addWidget(m_body, 1);
    }
    void refresh() override { }
    const QWidget& body() const { return *m_body; }

private:
    QWidget* m_body;
};

} // namespace

/// What shows a page that may be larger than the window.
class TestPageFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pageIsAsHighAsItsRowsNeed()
    {
        SampleWorkspace workspace;
        auto* page = new HighPage(workspace);
        PageFrame frame(page);
        frame.resize(600, 200);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        const int oneLine = page->height();
        for (const int width : {300, 200, 600}) {
            frame.resize(width, 200);
            QTest::qWait(20);
            QVERIFY2(page->height() >= page->minimumSizeHint().height(),
                     qPrintable(QString::number(page->height())));
            QVERIFY(page->body().height() >= BodyHeight);
        }
        QCOMPARE(page->height(), oneLine);
    }
};

TOUYAN_TEST(TestPageFrame, QApplication)
#include "tst_pageframe.moc"
