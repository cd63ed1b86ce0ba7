#include "pages/reports/papermaker.h"

#include "printing/pagelayout.h"
#include "reports/proofreading.h"

namespace touyan {
namespace {

Result<void> makePaper(const PaperRequest& request, std::unique_ptr<MadePaper>& slot,
                       Progress& progress)
{
    auto document = request.compose();
    if (!document)
        return document.error();
    if (progress.isStopped())
        return Error{ErrorCode::Cancelled, {}, {}};
    auto paper = std::make_unique<MadePaper>();
    paper->generated = document->editableTexts();
    for (const EditableText& text : paper->generated) {
        if (request.words.contains(text.id))
            paper->edited.append(text.id);
    }
    if (request.grounds && unmatchedCount(*document, request.words) > 0)
        paper->borneOut = borneOut(*document, request.words, *request.grounds());
    paper->unmatched = unmatchedCount(*document, request.words, paper->borneOut);
    paper->document = withTexts(*document, request.words, UnmatchedNumbers::Plain);
    paper->pages = std::make_unique<PageLayout>(
        withTexts(*document, request.words, UnmatchedNumbers::Marked, paper->borneOut),
        PaperFonts(), &progress);
    if (progress.isStopped())
        return Error{ErrorCode::Cancelled, {}, {}};
    slot = std::move(paper);
    return {};
}

} // namespace

PaperMaker::PaperMaker(QObject* parent)
    : QObject(parent)
    , m_slot(std::make_shared<std::unique_ptr<MadePaper>>())
{
    connect(&m_job, &Job::finished, this, &PaperMaker::onFinished);
}

PaperMaker::~PaperMaker() = default;

std::unique_ptr<MadePaper> PaperMaker::take()
{
    return std::move(m_made);
}

void PaperMaker::make(PaperRequest request)
{
    if (!m_job.isRunning()) {
        start(std::move(request));
        return;
    }
    m_next = std::move(request);
    m_job.cancel();
}

void PaperMaker::start(PaperRequest request)
{
    if (request.readsFile)
        request.compose = [composed = request.compose()] { return composed; };
    m_job.start([request = std::move(request), slot = m_slot](Progress& progress) {
        return makePaper(request, *slot, progress);
    });
}

void PaperMaker::onFinished(const Result<void>& outcome)
{
    std::unique_ptr<MadePaper> paper = std::move(*m_slot);
    if (m_next) {
        PaperRequest next = std::move(*m_next);
        m_next.reset();
        start(std::move(next));
        return;
    }
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    m_made = std::move(paper);
    Q_EMIT made();
}

} // namespace touyan
