#include "reports/packparts.h"

#include "reports/reportperiod.h"
#include "reports/wording.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// What makes a letter of a paper; the opening and closing text, too, where it is one by itself.
QStringList letterKeys(const PaperEntry& part)
{
    QStringList keys{u"issuer"_s, u"number"_s, u"signatory"_s, u"date"_s, u"copy-to"_s};
    if (part.option(u"addressee"_s))
        keys += {u"addressee"_s, u"opening"_s, u"closing"_s};
    return keys;
}

/// What the pack's choices say for @p part, beside what @p settings do.
PaperChoices choicesFor(const PaperEntry& part, const Snapshot& snapshot,
                        const PaperChoices& choices, const PaperChoices& settings)
{
    PaperChoices own = settings;
    for (const QString& key : letterKeys(part))
        own.clear(key);
    for (const char* key : {"year", "month", "period", "paper"}) {
        if (choices.has(key) && part.option(QString::fromLatin1(key)))
            own.set(QString::fromLatin1(key), choices.texts(key));
    }
    own = own.completed(part.options);
    own.set(u"in-pack"_s, u"yes"_s);
    // All parts judge the projects on one day: the last of the pack's period. Where no month is
    // stated, those that are of today stay so.
    const bool isOfToday = part.isOfToday && !choices.has("month");
    if (part.option(u"month"_s) && !part.option(u"period"_s) && !isOfToday)
        stateMonth(own, periodFrom(snapshot, choices));
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
    const auto settings =
        resolved(paper, partSettings(paper, choices.texts("with")), snapshot.records());
    if (!settings)
        return settings.error();
    return composeWordedPart(paper, snapshot,
                             choicesFor(paper, snapshot, choices, settings->choices),
                             settings->columns);
}

} // namespace touyan
