#include "uisupport/selectionyearwalk.h"

#include "example/exampleportfolio.h"
#include "pages/selection/optimisedialog.h"
#include "pages/selection/stepdialog.h"
#include "uisupport/dialogdriver.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Takes away the draft that the example has for @p year, so that the year begins with its
/// carry-over.
ChangeSet withoutDraft(const Records& records, int year)
{
    const AnnualListId draft = findList(records, year)->id;
    ChangeSet changes(u"without the draft"_s);
    const auto removeOf = [&]<typename T>(std::type_identity<T>, const auto& isOfDraft) {
        for (const T& row : records.all<T>()) {
            if (isOfDraft(row))
                changes.remove(row);
        }
    };
    const auto isOfList = [&](const auto& row) { return row.list == draft; };
    removeOf(std::type_identity<ScreeningAnswer>(), [&](const ScreeningAnswer& answer) {
        return records.find(answer.entry)->list == draft;
    });
    removeOf(std::type_identity<ReviewCriterion>(), [&](const ReviewCriterion& criterion) {
        return records.find(criterion.round)->list == draft;
    });
    removeOf(std::type_identity<ListEntry>(), isOfList);
    removeOf(std::type_identity<ListTransition>(), isOfList);
    removeOf(std::type_identity<SelectionLimit>(), isOfList);
    removeOf(std::type_identity<SelectionOrder>(), isOfList);
    removeOf(std::type_identity<ScreeningQuestion>(), isOfList);
    removeOf(std::type_identity<ReviewRound>(), isOfList);
    removeOf(std::type_identity<AnnualList>(),
             [&](const AnnualList& list) { return list.id == draft; });
    return changes;
}

/// Clicks one of the @p actions of @p page.
void triggerOn(const QWidget& page, const QList<QAction*>& actions, const QString& title)
{
    QVERIFY(page.isVisible());
    for (QAction* action : actions) {
        if (QString(action->text()).remove(u'&') == title) {
            QVERIFY2(action->isEnabled(), qPrintable(title));
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(title));
}

} // namespace

void SelectionYearWalk::begin()
{
    auto portfolio = createExample(m_folder.filePath(u"example.touyan"_s),
                                   {u"测试"_s, std::make_shared<SystemClock>()});
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    QVERIFY(m_workspace->portfolio().apply(withoutDraft(records(), SelectedYear)));
    m_before = records();
    m_workspace->setYear(SelectedYear);
    m_page = std::make_unique<SelectionPage>(*m_workspace);
    m_page->resize(1190, 680);
    m_page->show();
    m_review = std::make_unique<ReviewPage>(*m_workspace);
    m_review->resize(1190, 680);
}

void SelectionYearWalk::end()
{
    m_review.reset();
    m_page.reset();
    m_workspace.reset();
}

int SelectionYearWalk::count(EntryStatus status) const
{
    const auto& entries = records().all<ListEntry>();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [&](const ListEntry& entry) {
            return entry.list == list().id && entry.status == status;
        }));
}

void SelectionYearWalk::trigger(const QString& title)
{
    triggerOn(*m_page, m_page->pageActions(), title);
}

void SelectionYearWalk::triggerReview(const QString& title)
{
    triggerOn(*m_review, m_review->pageActions(), title);
}

void SelectionYearWalk::step(ListState to, const std::function<void(StepDialog&)>& fill)
{
    trigger(u"Next step…"_s);
    auto* dialog = m_page->findChild<StepDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->target(), to);
    editorOf<QLineEdit>(*dialog, u"Reason"_s)->setText(u"按计划推进（示例）"_s);
    if (fill)
        fill(*dialog);
    press(*dialog);
    QCOMPARE(list().state, to);
    delete dialog;
}

OptimiseDialog* SelectionYearWalk::proposal()
{
    trigger(u"Optimise…"_s);
    auto* dialog = m_page->findChild<OptimiseDialog*>();
    const bool isReady = dialog
        && QTest::qWaitFor([&] { return dialog->outcome().has_value(); }, LongestCalculation);
    return isReady ? dialog : nullptr;
}

QStringList SelectionYearWalk::filesIn(const QDir& folder)
{
    QStringList files;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name))
        files.append(file.filePath());
    return files;
}

} // namespace touyan
