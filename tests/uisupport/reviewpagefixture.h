#pragma once

#include "models/cellrole.h"
#include "models/gridmodel.h"
#include "models/workspace.h"
#include "pages/registry/partgrid.h"
#include "pages/review/drawcard.h"
#include "pages/review/expertspane.h"
#include "pages/review/rankingmodel.h"
#include "pages/review/rankingpane.h"
#include "pages/review/reviewpage.h"
#include "pages/review/scoregridmodel.h"
#include "pages/review/scorespane.h"
#include "pages/review/seatmodel.h"
#include "pages/review/setuppane.h"
#include "support/samplereview.h"
#include "support/temporaryportfolio.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace touyan {

/// 专家评审 on the sample review, all its models under test.
class ReviewPageFixture
{
public:
    static constexpr int Projects = 4;
    static constexpr int Experts = 9;
    static constexpr int Seats = 5; ///< of a panel that is put in without a draw

    /// To be called before and after each test.
    void open()
    {
        m_file = std::make_unique<TemporaryPortfolio>(sampleReview(Projects, Experts));
        const QString path = m_file->path();
        m_file->close();
        m_workspace = std::make_unique<Workspace>(
            Portfolio::open(path, AccessMode::ReadWrite, m_file->user()).value());
        m_workspace->setYear(2020);
        m_page = std::make_unique<ReviewPage>(*m_workspace);
        watch({&m_page->setup().criteria(), &m_page->setup().drawCard().seats(),
               &m_page->experts().experts(), &m_page->experts().recusals(),
               &m_page->scores().model(), &m_page->scores().sheet(), &m_page->ranking().model()});
        m_page->resize(1190, 680);
        m_page->show();
    }
    void close()
    {
        m_testers.clear();
        m_page.reset();
        m_workspace.reset();
        m_file.reset();
    }

    ReviewState& state() { return m_page->state(); }
    const Records& records() const { return m_workspace->records(); }
    void apply(const ChangeSet& changes) { QVERIFY(m_workspace->session().submit(changes)); }
    void undo() { m_workspace->session().undoStack().undo(); }
    void drawWith(const QString& seed)
    {
        DrawCard& card = m_page->setup().drawCard();
        card.seed().setText(seed);
        card.drawButton().click();
    }
    /// Scores of experts 1 to 5, who need no draw.
    void addScores(const std::function<std::optional<double>(int, int)>& points)
    {
        apply(sampleScores(Projects, Seats, points));
    }
    /// The sample's list with what @p change does to it.
    void changeList(const std::function<void(AnnualList&)>& change)
    {
        const AnnualList before = *records().find(SampleList);
        AnnualList after = before;
        change(after);
        ChangeSet changes(QStringLiteral("list"));
        changes.update(before, after);
        apply(changes);
    }
    static void type(GridModel& model, int row, int column, const QString& text)
    {
        model.setData(model.index(row, column), text, TypedRole);
    }

    std::unique_ptr<TemporaryPortfolio> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReviewPage> m_page;

private:
    void watch(std::initializer_list<QAbstractItemModel*> models)
    {
        for (QAbstractItemModel* model : models)
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    }

    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

} // namespace touyan
