#include "plan/leadingoffice.h"
#include "reports/chinesewords.h"
#include "reports/numbering.h"
#include "reports/packparts.h"
#include "reports/paperwording.h"
#include "reports/pastsnapshot.h"
#include "reports/reportperiod.h"
#include "reports/wordlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const Meeting* chosenMeeting(const Records& records, const PaperChoices& choices)
{
    const auto ids = recordsNamed(records, RecordKind::Meeting, choices.texts("pack-meeting"));
    return ids && !ids->isEmpty() ? records.find(MeetingId{ids->first()}) : nullptr;
}

QString groupName()
{
    QString name = leadingOfficeName();
    if (name.endsWith(u"办公室"_s))
        name.chop(3);
    return name;
}

Section unnumbered()
{
    Section section = Section::on({});
    section.numbering = PageNumbering::None;
    return section;
}

/// The height of @p blocks in millimetres when their lines are broken as they are printed.
double coverHeight(const Section& cover)
{
    double height = 0;
    Document document;
    document.sections = {cover};
    const Document broken = brokenAtWords(document);
    for (const Block& block : broken.sections.first().blocks) {
        if (const auto* gap = std::get_if<BlockGap>(&block))
            height += gap->height;
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph)
            continue;
        const ParagraphStyle style = paragraphStyle(paragraph->role);
        const auto lines = static_cast<double>(paragraph->text().count(u'\n') + 1);
        height += (lines * style.pitch + style.before + style.after) / PointsPerMillimetre;
    }
    return height;
}

/// Between the title of a cover and who issues it: less where a long title takes the room.
BlockGap gapAboveIssuer(const Section& cover)
{
    constexpr double Usual = 72;
    constexpr double Least = 10;
    constexpr double Issuer = 30; // and the date
    constexpr double TextHeight = 225;
    return {std::clamp(TextHeight - Issuer - coverHeight(cover), Least, Usual)};
}

Section coverSection(const Snapshot& snapshot, const PaperChoices& choices)
{
    Section section = unnumbered();
    QList<Block>& blocks = section.blocks;
    const Meeting* meeting = chosenMeeting(snapshot.records(), choices);
    const ReportPeriod period = periodFrom(snapshot, choices);
    blocks.append(BlockGap{.height = 48, .staysAtTop = true});
    const QString signatory = wordingOf(choices, "signatory", leadingOfficeName());
    if (choices.has("issuer") && choices.text("issuer").trimmed() != signatory)
        addProse(blocks, u"cover-mark"_s, choices.text("issuer"), ParagraphRole::CoverLine);
    addProse(blocks, u"cover-title"_s, wordingOf(choices, "title", u"领导小组会议材料"_s),
             ParagraphRole::CoverTitle);
    addProse(blocks, u"cover-meeting"_s,
             meeting ? meeting->name : QString(u'（' % period.words() % u'）'),
             ParagraphRole::CoverLine);
    if (meeting && meeting->heldOn.isValid())
        addProse(blocks, u"cover-day"_s,
                 dateWords(meeting->heldOn)
                     % (meeting->place.isEmpty() ? QString() : QString(u"　" % meeting->place)),
                 ParagraphRole::CoverLine);
    if (choices.has("number"))
        addProse(blocks, u"cover-number"_s, choices.text("number"), ParagraphRole::CoverLine);
    blocks.append(gapAboveIssuer(section));
    addProse(blocks, u"cover-issuer"_s, signatory, ParagraphRole::CoverLine);
    addProse(blocks, u"cover-date"_s, dateWords(snapshot.today()), ParagraphRole::CoverLine);
    return section;
}

/// What those of @p parts are about that tell of the day of the file though others tell of @p day:
/// all that are of today where no month is stated; else the list alone, where there was none yet.
QStringList subjectsOfToday(const Snapshot& snapshot, QDate day, const QStringList& parts,
                            const PaperChoices& choices)
{
    const std::vector<std::pair<QString, QString>> subjects{{u"annual-list"_s, u"清单"_s},
                                                            {u"decisions"_s, u"议定事项"_s},
                                                            {u"targets"_s, u"规划目标"_s},
                                                            {u"next-steps"_s, u"下一步工作"_s}};
    const AnnualList* list = snapshot.view().list();
    const bool wasThere = list && wasListOn(day, *list, snapshot.records());
    QStringList words;
    for (const auto& [part, word] : subjects) {
        const bool isOfToday = !choices.has("month") || (part == u"annual-list" && !wasThere);
        if (isOfToday && parts.contains(part))
            words.append(word);
    }
    return words;
}

/// Of which day @p parts tell, where they cannot all tell of one.
QString daysWords(const Snapshot& snapshot, const ReportPeriod& period, const QStringList& parts,
                  const PaperChoices& choices)
{
    if (period.last >= snapshot.today())
        return u"数据截至%1。"_s.arg(dateWords(snapshot.today()));
    QStringList subjects = subjectsOfToday(snapshot, period.last, parts, choices);
    QString words =
        (subjects.isEmpty() ? u"各材料数据截至%1"_s : u"各材料中项目进展、投资和评价数据截至%1"_s)
            .arg(dateWords(period.last));
    if (!subjects.isEmpty()) {
        const QString last = subjects.takeLast();
        words += u'；' % subjects.join(u'、') % (subjects.isEmpty() ? u""_s : u"和"_s) % last
            % u"为%1的情况"_s.arg(dateWords(snapshot.today()));
    }
    return words % u'。';
}

ContentsList contentsList()
{
    return {.levels = 2, .hasTitlesOnly = true};
}

Section contentsSection()
{
    Section section = unnumbered();
    section.blocks = {Paragraph::of(ParagraphRole::ContentsTitle, u"目　　录"_s), contentsList()};
    return section;
}

/// Puts what the pack was made from and of which days its @p parts tell below its contents; above
/// them when they fill their page, so that it has none to itself.
void addMadeNote(Document& pack, const Snapshot& snapshot, const ReportPeriod& period,
                 const QStringList& parts, const PaperChoices& choices)
{
    constexpr double MostLines = 18; // that leave room for the note on a page of A4
    constexpr double EntryLine = 24; // characters, at least
    const QString made = madeWords(snapshot);
    const Paragraph note = Paragraph::of(
        ParagraphRole::Note,
        u"说明："_s % (made.isEmpty() ? QString() : QString(u"全部材料"_s % made % u"。"))
            % daysWords(snapshot, period, parts, choices));
    double lines = 0;
    const QList<PaperHeading> headings = headingsOf(numbered(pack));
    for (const PaperHeading& heading : headings) {
        if (isListed(heading, contentsList()))
            lines += std::ceil(widthInCharacters(heading.text) / EntryLine);
    }
    QList<Block>& blocks = pack.sections[1].blocks;
    if (lines > MostLines)
        blocks = QList<Block>{blocks.first(), note, BlockGap{8}} + blocks.mid(1);
    else
        blocks += {BlockGap{8}, note};
}

QString partMessage(const char* text, const QString& name, const QString& message)
{
    return QCoreApplication::translate("Paper", text)
        .arg(findPaper(name)->translatedTitle(), message);
}

/// How many papers @p part has that are entitled by themselves, as cards have.
qsizetype titlesIn(const Document& part)
{
    const QList<PaperHeading> headings = headingsOf(part);
    return std::count_if(headings.cbegin(), headings.cend(),
                         [](const PaperHeading& heading) { return heading.isTitle; });
}

/// A sheet before a part of several papers that says what they are together.
Section dividerSection(const Document& part)
{
    Section section = Section::on({});
    section.blocks = {Paragraph::of(ParagraphRole::Title, part.title)};
    return section;
}

/// @p part as one of the pack: with its number above its title, its texts found by its name.
void addPart(Document& pack, const Document& part, const QString& name, int number)
{
    bool isFirst = true;
    QList<Section> sections = part.sections;
    if (titlesIn(part) > 1)
        sections.prepend(dividerSection(part));
    for (Section section : sections) {
        if (isFirst)
            section = section.made();
        for (Block& block : section.blocks) {
            auto* paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && !paragraph->id.isEmpty())
                paragraph->id.prepend(name % u'/');
        }
        if (isFirst)
            section.blocks.prepend(Paragraph::of(ParagraphRole::AnnexMark, partMark(number)));
        if (isFirst && number == 1)
            section.firstNumber = 1;
        isFirst = false;
        pack.sections.append(section);
    }
}

/// The office's opening text stands below the contents, before what the pack was made from.
void addOpening(QList<Block>& contents, const PaperChoices& choices)
{
    if (!choices.has("opening"))
        return;
    contents.append(BlockGap{8});
    addProse(contents, u"opening"_s, choices.text("opening"));
}

/// The closing text stands below the last part; on a page to itself where that lies on its side.
void addClosing(Document& pack, const PaperChoices& choices)
{
    if (!choices.has("closing"))
        return;
    const Section& last = pack.sections.last();
    const QSizeF sheet = last.paper.millimetres();
    const bool isUprightText = pack.sections.size() > 2 && !last.source
        && sheet == Paper().millimetres() && last.margins == Section::on({}).margins;
    if (!isUprightText)
        pack.sections.append(Section::on({}));
    else
        pack.sections.last().blocks.append(BlockGap{8});
    addProse(pack.sections.last().blocks, u"closing"_s, choices.text("closing"));
}

Result<Document> composePack(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto meetings =
        recordsNamed(snapshot.records(), RecordKind::Meeting, choices.texts("pack-meeting"));
    if (!meetings)
        return meetings.error();
    Document pack;
    pack.title = wordingOf(choices, "title", groupName() % u"会议材料");
    pack.subject = periodFrom(snapshot, choices).words();
    pack.sections = {coverSection(snapshot, choices), contentsSection()};
    QStringList made;
    for (const QString& name : choices.texts("parts")) {
        const auto part = composePart(name, snapshot, choices);
        if (!part && isLeftOut(name, snapshot) && choices.texts("parts").size() > 1) {
            pack.remarks.append(partMessage(QT_TRANSLATE_NOOP("Paper", "Part “%1” is left out: %2"),
                                            name, part.error().message));
            continue;
        }
        if (!part)
            return Error{part.error().code,
                         partMessage(QT_TRANSLATE_NOOP("Paper", "Part “%1”: %2"), name,
                                     part.error().message),
                         part.error().detail};
        pack.remarks += part->remarks;
        made.append(name);
        addPart(pack, *part, name, static_cast<int>(made.size()));
    }
    pack.remarks.removeDuplicates();
    addOpening(pack.sections[1].blocks, choices);
    addMadeNote(pack, snapshot, periodFrom(snapshot, choices), made, choices);
    addClosing(pack, choices);
    return pack;
}

std::vector<PaperOption> packOptions()
{
    PaperOption paper = paperSizeOption(PaperSize::A4);
    paper.standard.clear(); // each part has its own
    return {
        partsOption(),
        partSettingsOption(),
        yearOption(),
        monthOption(),
        periodOption(),
        {.key = "pack-meeting",
         .title = QT_TRANSLATE_NOOP("PaperOption", "For the meeting"),
         .type = OptionType::Record,
         .valueName = "NAME",
         .target = RecordKind::Meeting},
        paper,
        wordingOption("title", QT_TRANSLATE_NOOP("PaperOption", "Title")),
        wordingOption("issuer", QT_TRANSLATE_NOOP("PaperOption", "Issuing office")),
        wordingOption("number", QT_TRANSLATE_NOOP("PaperOption", "Document number")),
        wordingOption("opening", QT_TRANSLATE_NOOP("PaperOption", "Opening"), OptionType::LongText),
        wordingOption("closing", QT_TRANSLATE_NOOP("PaperOption", "Closing"), OptionType::LongText),
        wordingOption("signatory", QT_TRANSLATE_NOOP("PaperOption", "Signed by"))};
}

} // namespace

PaperEntry meetingPackEntry()
{
    return {.name = "meeting-pack",
            .title = QT_TRANSLATE_NOOP("Paper", "Meeting pack"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "Cover, contents and papers in any order, all from one state of the file"),
            .group = PaperGroup::Meetings,
            .number = 2,
            .options = packOptions(),
            .compose = composePack,
            .isPart = false,
            .isMonthly = true};
}

} // namespace touyan
