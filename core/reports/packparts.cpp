#include "reports/packparts.h"

#include "base/sentences.h"
#include "reports/reportperiod.h"
#include "reports/wording.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// What makes a letter of a paper; opening and closing text, too, where they are those of a notice
/// before it.
QStringList letterKeys(const PaperEntry& part)
{
    QStringList keys{u"issuer"_s,    u"number"_s, u"addressee"_s,
                     u"signatory"_s, u"date"_s,   u"copy-to"_s};
    if (part.option(u"notice"_s))
        keys += {u"notice"_s, u"opening"_s, u"closing"_s};
    return keys;
}

/// What @p settings say of @p part that a part of a pack does not print, in words.
QStringList unprintedRemarks(const PaperEntry& part, const PaperChoices& settings)
{
    std::vector<PaperOption> options = wordingOptions(part);
    for (const PaperOption& option : part.options) {
        if (!option.isWording)
            options.push_back(option);
    }
    const QStringList keys = letterKeys(part);
    QStringList titles;
    for (const PaperOption& option : options) {
        const bool isStated = settings.has(option.key) && settings.text(option.key) != u"no";
        if (isStated && keys.contains(QLatin1StringView(option.key)))
            titles.append(option.translatedTitle());
    }
    if (titles.isEmpty())
        return {};
    //: 1: 调度通报, 2: 发文机关、署名
    return {QCoreApplication::translate("Paper",
                                        "As a part of a pack, “%1” is no letter. Not printed: %2.")
                .arg(part.translatedTitle(), joinedNames(titles))};
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
    auto part =
        composeWordedPart(paper, snapshot, choicesFor(paper, snapshot, choices, settings->choices),
                          settings->columns);
    if (part)
        part->remarks += unprintedRemarks(paper, settings->choices);
    return part;
}

} // namespace touyan
