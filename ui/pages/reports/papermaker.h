#pragma once

#include "jobs/job.h"
#include "reports/editedtexts.h"

#include <functional>
#include <memory>
#include <optional>

namespace touyan {

class PageLayout;

/// How a paper is to be made.
struct PaperRequest
{
    std::function<Result<Document>()> compose;
    /// compose() asks the open file for its past: it is called at once, before the window goes on.
    bool readsFile = false;
    /// The user's own words, by the id of the paragraph.
    QHash<QString, QString> words = {};
    /// What figures of those words are compared with; asked for on another thread.
    std::function<std::unique_ptr<ProofGrounds>()> grounds = {};
};

/// A paper, ready to be shown and written.
struct MadePaper
{
    QList<EditableText> generated; ///< the words that can be changed, as they were generated
    Document document; ///< for print
    QStringList edited; ///< ids of the paragraphs that have the user's words
    BorneOut borneOut; ///< numbers in them that the records bear out all the same
    int unmatched = 0; ///< the others that the generated words do not state
    std::unique_ptr<PageLayout> pages; ///< to be looked at: numbers that do not match are marked
};

/// Makes the paper on show beside the window. What is asked for while one is being made takes its
/// place.
class PaperMaker : public QObject
{
    Q_OBJECT
public:
    explicit PaperMaker(QObject* parent = nullptr);
    ~PaperMaker() override;

    void make(PaperRequest request);
    /// Forgets what was asked for while a paper is being made.
    void dropNext() { m_next.reset(); }
    bool isMaking() const { return m_job.isRunning(); }
    Job& job() { return m_job; }
    /// Hands over the last paper made; null when it was taken already.
    std::unique_ptr<MadePaper> take();

Q_SIGNALS:
    /// The paper asked for last can be taken.
    void made();
    /// It cannot be made, or the user stopped it: ErrorCode::Cancelled.
    void failed(const touyan::Error& error);

private:
    void start(PaperRequest request);
    void onFinished(const Result<void>& outcome);

    Job m_job;
    std::optional<PaperRequest> m_next;
    std::shared_ptr<std::unique_ptr<MadePaper>> m_slot;
    std::unique_ptr<MadePaper> m_made;
};

} // namespace touyan
