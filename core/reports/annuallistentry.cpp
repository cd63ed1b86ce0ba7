#include "reports/annuallist.h"
#include "reports/annuallistpaper.h"
#include "reports/commonoptions.h"
#include "reports/papercatalogue.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

Result<Document> composeList(const Snapshot& snapshot, const PaperChoices& choices)
{
    const ListEdition edition
        = choices.text("as") == u"issued" ? ListEdition::AsIssued : ListEdition::InForce;
    const auto table = annualListTable(snapshot, edition);
    if (!table)
        return table.error();
    AnnualListPaperOptions options;
    options.paper = choices.paperSize();
    return annualListPaper(*table, options);
}

PaperOption editionOption()
{
    return {.key = "as",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Edition of an issued list"),
            .type = OptionType::Choice,
            .valueName = "issued|force",
            .standard = u"force"_s,
            .choices = {{"issued", QT_TRANSLATE_NOOP("PaperOption", "As it was issued")},
                        {"force", QT_TRANSLATE_NOOP("PaperOption", "With its revisions")}}};
}

} // namespace

PaperEntry annualListEntry()
{
    return {.name = "annual-list",
            .title = QT_TRANSLATE_NOOP("Paper", "List of key projects"),
            .summary = QT_TRANSLATE_NOOP("Paper", "The year's list as an annex table"),
            .group = PaperGroup::Lists,
            .number = 1,
            .options = {yearOption(), editionOption(), paperSizeOption(PaperSize::A4)},
            .compose = composeList};
}

} // namespace touyan
