#pragma once

#include "analysis/snapshot.h"
#include "pages/page.h"
#include "pages/reports/snapshotbar.h"
#include "reports/document.h"
#include "reports/paperchoices.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace touyan {

class EmptyState;
class PaperList;
class PaperMaker;
class PaperOutput;
class PaperPanel;
class PreviewWidget;
class ProofWindow;
class TextLabel;
struct MadePaper;
struct PaperEntry;
struct PaperRequest;

/// 报告中心: every paper that can be printed, what can be chosen for it, and how it will look.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void refresh() override;
    QList<QAction*> pageActions() const override;
    QList<QAction*> exportActions() const override { return {m_pdf, m_archive, m_word, m_print}; }

    /// Shows the paper called @p name.
    void choose(const QString& name);
    PaperList& list() const { return *m_list; }
    PaperPanel& panel() const { return *m_panel; }
    PreviewWidget& preview() const { return *m_preview; }
    PaperMaker& maker() const { return *m_maker; }
    PaperOutput& output() const { return *m_output; }
    SnapshotBar& snapshotBar() const { return *m_snapshotBar; }
    /// What is to be known of the paper on show, and what people changed in it; else hidden.
    TextLabel& editNote() const { return *m_editNote; }
    /// Opens 核稿, or brings it to the front.
    ProofWindow& openProof();
    /// The paper on show; null while there is none.
    const Document* document() const { return m_hasPaper ? &m_document : nullptr; }

Q_SIGNALS:
    /// What was chosen last is on show, or why it cannot be made.
    void shown();

private:
    void makeActions();
    QLayout* makeHeader();
    QWidget* makeParts();
    QWidget* makePreviewCard();
    void connectParts();
    void makePaper();
    PaperRequest request();
    bool isPackOnShow() const;
    Snapshot snapshot();
    void showPackToProof();
    void showMoment();
    void renewSnapshot();
    void noteOutgoing();
    void rememberPack();
    void findOutgone();
    void showCorrections();
    void leaveSnapshotBar();
    void showPaper();
    void showPages(MadePaper& paper);
    void showEdits(const MadePaper& paper);
    void showFailure(const Error& error);
    void openWindow();
    /// Calls @p act for the paper as it was chosen last: at once, or when it has been made.
    void countChange(const ChangeSet& changes);
    void whenMade(std::function<void()> act);
    /// The same, when people want it although numbers in their words do not match the records.
    void whenNumbersMatch(std::function<void()> act);
    void setHasPaper(bool hasPaper);

    PaperList* m_list;
    PaperPanel* m_panel;
    PreviewWidget* m_preview;
    PaperMaker* m_maker;
    PaperOutput* m_output;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_asOf = nullptr;
    SnapshotBar* m_snapshotBar = nullptr;
    TextLabel* m_editNote = nullptr;
    QString m_shown; ///< the name of the paper in the preview
    QPointer<ProofWindow> m_proofWindow;
    std::optional<Snapshot> m_packSnapshot; ///< of the pack, until a new one is wanted
    std::optional<QDateTime> m_outgoing; ///< moment of the pack that is being printed or saved
    PaperChoices m_outgoingChoices; ///< what it is made with
    std::optional<SnapshotBar::Outgone> m_outgone; ///< the pack that was printed or saved last
    int m_changesSince = 0; ///< of the file since then
    QAction* m_pdf = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_word = nullptr;
    QAction* m_print = nullptr;
    QAction* m_window = nullptr;
    QAction* m_proof = nullptr;
    QTimer m_pause;
    std::function<void()> m_wanted; ///< for the paper that is being made
    Document m_document;
    bool m_hasPaper = false;
    int m_unmatched = 0; ///< numbers in people's words that the records do not state
};

} // namespace touyan
