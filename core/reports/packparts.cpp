#include "reports/packparts.h"

#include "reports/reportperiod.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// What the pack's choices say for @p part.
PaperChoices choicesFor(const PaperEntry& part, const Snapshot& snapshot,
                        const PaperChoices& choices)
{
    PaperChoices own = choices.knownTo(part.options);
    for (const char* key : {"title", "signatory"}) // of the pack as a whole
        own.clear(QString::fromLatin1(key));
    own = own.completed(part.options);
    own.set(u"in-pack"_s, u"yes"_s);
    // All parts judge the projects on one day: the last of the pack's period.
    if (part.option(u"month"_s) && !part.option(u"period"_s))
        own.set(u"month"_s, periodFrom(snapshot, choices).last.toString(u"yyyy-MM"_s));
    return own;
}

} // namespace

PaperOption partsOption()
{
    // The choices are the papers that can be parts: the catalogue knows them.
    return {.key = "parts",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Parts in their order"),
            .type = OptionType::Choice,
            .valueName = "PAPER,PAPER…",
            .standard =
                u"decisions,dispatch,districts,targets,next-steps,annual-list,timeline-chart"_s,
            .takesSeveral = true};
}

bool isLeftOut(const QString& name, const Snapshot& snapshot)
{
    return name == u"annual-list" && !snapshot.view().list();
}

Result<Document> composePart(const QString& name, const Snapshot& snapshot,
                             const PaperChoices& choices)
{
    const PaperEntry& paper = *findPaper(name);
    const PaperChoices own = choicesFor(paper, snapshot, choices);
    auto document = paper.compose(snapshot, own);
    if (document)
        document->remarks = missingListRemarks(paper, snapshot, own) + document->remarks;
    return document;
}

} // namespace touyan
