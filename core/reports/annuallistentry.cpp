#include "domain/liststatus.h"
#include "plan/leadingoffice.h"
#include "reports/annuallist.h"
#include "reports/annuallistpaper.h"
#include "reports/chinesewords.h"
#include "reports/columnselection.h"
#include "reports/commonoptions.h"
#include "reports/letterhead.h"
#include "reports/listdrift.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/pastsnapshot.h"
#include "reports/prosewords.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// Without it a notice issues the text that the list was issued with, and a list on its own is the
/// text in force.
PaperOption editionOption()
{
    return {.key = "as",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Edition of an issued list"),
            .type = OptionType::Choice,
            .valueName = "issued|force",
            .choices = {{"issued", QT_TRANSLATE_NOOP("PaperOption", "As it was issued")},
                        {"force", QT_TRANSLATE_NOOP("PaperOption", "With its revisions")}}};
}

/// In the order of the table.
PaperOption listColumns()
{
    return columnsOption({{"number", QT_TRANSLATE_NOOP("PaperOption", "Number")},
                          {"name", QT_TRANSLATE_NOOP("PaperOption", "Project")},
                          {"nature", QT_TRANSLATE_NOOP("PaperOption", "Nature")},
                          {"content", QT_TRANSLATE_NOOP("PaperOption", "Content and scale")},
                          {"period", QT_TRANSLATE_NOOP("PaperOption", "Start and finish")},
                          {"total", QT_TRANSLATE_NOOP("PaperOption", "Total investment")},
                          {"done", QT_TRANSLATE_NOOP("PaperOption", "Done before the year")},
                          {"planned", QT_TRANSLATE_NOOP("PaperOption", "Planned for the year")},
                          {"goal", QT_TRANSLATE_NOOP("PaperOption", "Goal of the year")},
                          {"units", QT_TRANSLATE_NOOP("PaperOption", "Responsible units")},
                          {"leader", QT_TRANSLATE_NOOP("PaperOption", "Liaison leader")},
                          {"notes", QT_TRANSLATE_NOOP("PaperOption", "Notes")}});
}

/// What the office calls the list itself; empty: as we do. The title of a notice is another.
QString ownListTitle(const PaperChoices& choices)
{
    if (choices.has("list-title") || choices.flag("notice"))
        return choices.text("list-title").trimmed();
    return choices.text("title").trimmed();
}

ListGrouping listGrouping(const PaperChoices& choices)
{
    const QString key = choices.text("group");
    if (key == u"district")
        return ListGrouping::District;
    if (key == u"unit")
        return ListGrouping::Unit;
    return key == u"nature" ? ListGrouping::Nature : ListGrouping::Programme;
}

bool isDraft(const Snapshot& snapshot)
{
    const AnnualList* list = snapshot.view().list();
    return !list || isOpenForPlacing(list->state);
}

ListEdition chosenEdition(const Snapshot& snapshot, const PaperChoices& choices)
{
    if (choices.has("as"))
        return choices.text("as") == u"issued" ? ListEdition::AsIssued : ListEdition::InForce;
    return choices.flag("notice") && !choices.flag("in-pack") && !isDraft(snapshot)
        ? ListEdition::AsIssued
        : ListEdition::InForce;
}

/// Projects that are chosen from the file rather than from a list, in a year that has none.
AnnualListTable withoutList(const Snapshot& snapshot, const ProjectFilter& filter,
                            ListGrouping grouping)
{
    AnnualListTable table =
        annualListTable(snapshot.records(), snapshot.view(),
                        listedProjects(snapshot.records(), snapshot.view(), filter), grouping);
    table.source = snapshot.source();
    table.madeAt = snapshot.moment();
    table.title = u"大连市%1年度人工智能产业项目表"_s.arg(snapshot.year());
    if (const QString narrowed = narrowedWords(snapshot.records(), filter); !narrowed.isEmpty())
        table.title += u'\n' % narrowed;
    table.state = u"尚无%1年度清单"_s.arg(snapshot.year());
    return table;
}

/// The list, or an excerpt of it where a filter is chosen.
Result<AnnualListTable> chosenList(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto filter = filterFrom(snapshot.records(), choices);
    if (!filter)
        return filter.error();
    const ListGrouping grouping = listGrouping(choices);
    if (!snapshot.view().list() && filter->scope != ProjectScope::YearList)
        return withoutList(snapshot, *filter, grouping);
    auto table = annualListTable(snapshot, chosenEdition(snapshot, choices), grouping);
    if (table && grouping != ListGrouping::Programme)
        table->sha256.clear(); // it proves the text in its order only
    if (!table || *filter == ProjectFilter())
        return table;
    const AnnualListTable excerpt =
        annualListTable(snapshot.records(), snapshot.view(),
                        listedProjects(snapshot.records(), snapshot.view(), *filter), grouping,
                        chosenEdition(snapshot, choices));
    table->groups = excerpt.groups;
    table->sha256.clear(); // nor an excerpt
    const QString narrowed = narrowedWords(snapshot.records(), *filter);
    table->title += u"（节选）"_s;
    if (!narrowed.isEmpty())
        table->title += u'\n' % narrowed;
    return table;
}

/// A notice is of the whole list of a year.
Result<void> checkNotice(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto filter = filterFrom(snapshot.records(), choices);
    if (!filter)
        return filter.error();
    if (*filter != ProjectFilter())
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate(
                         "Paper",
                         "A notice issues the whole list: take the filter away, or make the "
                         "excerpt without the notice."),
                     {}};
    return {};
}

/// The notice of a text that was revised since its issue is none of those that went out then.
QStringList revisedNoticeRemarks(const AnnualListTable& list, const PaperChoices& choices)
{
    const QString revisedOn = list.revisedOn.toString(Qt::ISODate);
    QStringList remarks{
        QCoreApplication::translate(
            "Paper",
            "The notice goes with the list as revision %1 of %2 left it. It is dated that day and "
            "bears no number unless one is given. For the notice with which the list was issued, "
            "choose the edition as it was issued.")
            .arg(QString::number(list.revisions), revisedOn)};
    const QDate day = choices.day("date");
    if (day.isValid() && day < list.revisedOn)
        remarks.append(
            QCoreApplication::translate("Paper",
                                        "The notice is dated %1, but the list below it "
                                        "includes revision %2 of %3.")
                .arg(day.toString(Qt::ISODate), QString::number(list.revisions), revisedOn));
    return remarks;
}

/// Where the number or date of the notice is not that of the list which it issues.
QStringList noticeRemarks(const AnnualListTable& list, const PaperChoices& choices)
{
    if (list.revisions > 0)
        return revisedNoticeRemarks(list, choices);
    QStringList remarks;
    if (choices.has("number") && !list.documentNumber.isEmpty()
        && choices.text("number") != list.documentNumber)
        remarks.append(QCoreApplication::translate("Paper",
                                                   "The notice bears the number %1, the list below "
                                                   "it was issued as %2. Without a number of its "
                                                   "own the notice takes that of the list.")
                           .arg(choices.text("number"), list.documentNumber));
    const QDate day = choices.day("date");
    if (day.isValid() && list.issuedOn.isValid() && day != list.issuedOn)
        remarks.append(QCoreApplication::translate("Paper",
                                                   "The notice is dated %1, the list below it was "
                                                   "issued on %2. Without a date of its own the "
                                                   "notice takes that of the list.")
                           .arg(day.toString(Qt::ISODate), list.issuedOn.toString(Qt::ISODate)));
    return remarks;
}

/// Of a list that is not issued: it asks for opinions on the draft.
QString draftTitle(const AnnualListTable& list)
{
    return u"关于征求%1意见的函"_s.arg(list.title);
}

QString draftText(const AnnualListTable& list)
{
    const AnnualListSums sums = sumsOf(list);
    return u"《%1（征求意见稿）》已经形成，现征求你们的意见。"_s.arg(list.title)
        % proseSentence({u"%1年拟安排人工智能产业重点项目%2项"_s.arg(QString::number(list.year),
                                                                     QString::number(sums.count)),
                         u"总投资%1"_s.arg(proseMoney(sums.total.sum)),
                         u"年度计划投资%1"_s.arg(proseMoney(sums.planned.sum))});
}

QString opinionsText()
{
    return u"请认真研究，将修改意见书面反馈领导小组办公室；没有意见的，也请书面告知。"_s;
}

QString noticeTitle(const AnnualListTable& list)
{
    return u"关于印发%1的通知"_s.arg(list.title);
}

QString noticeText(const AnnualListTable& list)
{
    const AnnualListSums sums = sumsOf(list);
    const QString revised =
        list.revisions > 0 ? u"（第%1次调整）"_s.arg(list.revisions) : QString();
    return u"《%1》%2已经领导小组审定，现印发给你们，请结合实际认真组织实施。"_s.arg(list.title,
                                                                                     revised)
        % proseSentence({u"%1年共安排人工智能产业重点项目%2项"_s.arg(QString::number(list.year),
                                                                     QString::number(sums.count)),
                         u"总投资%1"_s.arg(proseMoney(sums.total.sum)),
                         u"年度计划投资%1"_s.arg(proseMoney(sums.planned.sum))});
}

QString demandsText()
{
    return u"各责任单位要对照清单明确的年度建设目标，倒排工期、挂图作战，按月报送进展情况；"
           "各区市县、先导区要加强用地、资金、人才等要素保障，及时协调解决项目建设中的问题。"
           "清单执行中确需调整的，按程序报领导小组办公室审定。"_s;
}

/// The day below the notice: the chosen one, or that on which the text of the list was made.
QDate noticeDay(const AnnualListTable& list, const Snapshot& snapshot, const PaperChoices& choices)
{
    const QDate chosen = choices.day("date");
    if (chosen.isValid())
        return chosen;
    const QDate made = list.revisions > 0 ? list.revisedOn : list.issuedOn;
    return made.isValid() ? made : snapshot.today();
}

/// 通知 before the list: its 版头 only where an issuer's mark is chosen.
Section noticeSection(const AnnualListTable& list, const Snapshot& snapshot,
                      const PaperChoices& choices)
{
    Section section = Section::on({});
    QList<Block>& blocks = section.blocks;
    const bool asks = isDraft(snapshot);
    const QString number =
        wordingOf(choices, "number", list.revisions > 0 ? QString() : list.documentNumber);
    if (choices.has("issuer"))
        blocks += letterHeadBlocks({.issuer = choices.text("issuer"), .documentNumber = number});
    addProse(blocks, u"notice-title"_s,
             wordingOf(choices, "title", asks ? draftTitle(list) : noticeTitle(list)),
             ParagraphRole::Title);
    blocks.append(BlockGap{8});
    addProse(blocks, u"addressee"_s,
             wordingOf(choices, "addressee",
                       u"各区市县人民政府、各先导区管委会，市直有关部门，各有关单位："_s),
             ParagraphRole::Addressee);
    addProse(blocks, u"opening"_s,
             wordingOf(choices, "opening", asks ? draftText(list) : noticeText(list)));
    addProse(blocks, u"closing"_s,
             wordingOf(choices, "closing", asks ? opinionsText() : demandsText()));
    blocks.append(AnnexList{});
    PaperChoices signing = choices;
    signing.set(u"date"_s, noticeDay(list, snapshot, choices).toString(Qt::ISODate));
    addSignature(blocks, snapshot, signing);
    return section;
}

/// 版记 on the last page of the paper, behind the annexes: an upright page of its own, as they lie
/// on their side. As GB/T 9704-2012, 7.5 has it, neither it nor an empty page before it bears a
/// page number.
Section imprintSection(QDate day, const PaperChoices& choices)
{
    Section section = Section::on({});
    section.numbering = PageNumbering::None;
    section.blocks = {Imprint{.copyTo = choices.text("copy-to"),
                              .printedBy = wordingOf(choices, "signatory", leadingOfficeName()),
                              .printedOn = dateWords(day) % u"印发"}};
    return section;
}

/// What is to be known of a paper that is no issued list.
QStringList remarksOn(const Snapshot& snapshot)
{
    const AnnualList* list = snapshot.view().list();
    if (list && isOpenForPlacing(list->state))
        return {QCoreApplication::translate(
                    "Paper", "The list of %1 is not issued yet: the paper is a draft.")
                    .arg(snapshot.year())};
    return {};
}

/// Where other papers, which go by the records, print something else than the list.
QStringList driftRemarks(const Snapshot& snapshot, ListEdition edition)
{
    const QList<DriftedProject> drifted = driftedProjects(snapshot, edition);
    if (drifted.isEmpty())
        return {};
    //: 1: 其中2项的登记内容已有变动：…
    return {QCoreApplication::translate("Paper",
                                        "The list keeps the text that was decided, other papers "
                                        "print what is registered now: %1.")
                .arg(driftWords(drifted))};
}

/// As the list was on the day of a stated month, where there was one; else as it is.
Snapshot listedThen(const Snapshot& snapshot, const PaperChoices& choices)
{
    const Snapshot then = snapshotOn(snapshot, statedDay(snapshot, choices));
    return then.view().list() ? then : snapshot;
}

Result<Document> composeList(const Snapshot& file, const PaperChoices& choices)
{
    const Snapshot snapshot = listedThen(file, choices);
    auto table = chosenList(snapshot, choices);
    if (!table)
        return table.error();
    if (const QString title = ownListTitle(choices); !title.isEmpty())
        table->title = title;
    const bool isPart = choices.flag("in-pack");
    const bool hasNotice = choices.flag("notice") && !isPart; // a part of a pack is no letter
    if (hasNotice) {
        if (const auto checked = checkNotice(snapshot, choices); !checked)
            return checked.error();
    }
    AnnualListPaperOptions options;
    options.paper = choices.paperSize();
    options.isNumberedAnnex = hasNotice;
    if (isPart)
        options.annexMark.clear();
    Document document = annualListPaper(*table, options);
    if (hasNotice)
        document.sections.prepend(noticeSection(*table, snapshot, choices));
    if (hasNotice && choices.has("copy-to"))
        document.sections.append(imprintSection(noticeDay(*table, snapshot, choices), choices));
    document.title.remove(u'\n');
    document.remarks =
        remarksOn(snapshot) + driftRemarks(snapshot, chosenEdition(snapshot, choices));
    if (hasNotice)
        document.remarks += noticeRemarks(*table, choices);
    return document;
}

std::vector<PaperOption> listOptions()
{
    std::vector<PaperOption> options{
        yearOption(),
        monthOption(),
        editionOption(),
        groupingOption(),
        paperSizeOption(PaperSize::A4),
        listColumns(),
        {.key = "notice",
         .title = QT_TRANSLATE_NOOP("PaperOption", "With the notice before it"),
         .standard = u"no"_s},
        wordingOption("title", QT_TRANSLATE_NOOP("PaperOption", "Title")),
        wordingOption("list-title", QT_TRANSLATE_NOOP("PaperOption", "Title of the list")),
        wordingOption("issuer", QT_TRANSLATE_NOOP("PaperOption", "Issuer's mark in red")),
        wordingOption("number", QT_TRANSLATE_NOOP("PaperOption", "Document number"))};
    const std::vector<PaperOption> letter = letterOptions();
    options.insert(options.end(), letter.cbegin(), letter.cend());
    options.push_back(wordingOption("copy-to", QT_TRANSLATE_NOOP("PaperOption", "Copies to")));
    const std::vector<PaperOption> filters = filterOptions();
    options.insert(options.end(), filters.cbegin(), filters.cend());
    return options;
}

} // namespace

PaperEntry annualListEntry()
{
    return {.name = "annual-list",
            .title = QT_TRANSLATE_NOOP("Paper", "List of key projects"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "The year's list as an annex table, with or without the notice before it"),
            .group = PaperGroup::Lists,
            .number = 1,
            .options = listOptions(),
            .compose = composeList,
            .isOfToday = true};
}

} // namespace touyan
