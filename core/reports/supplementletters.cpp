#include "reports/supplementletters.h"

#include "plan/leadingoffice.h"
#include "reports/annuallisttable.h"
#include "reports/chinesewords.h"
#include "reports/commonoptions.h"
#include "reports/papercatalogue.h"
#include "selection/screeningchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QString fieldWords(const QStringList& keys)
{
    QStringList words;
    for (const QString& key : keys) {
        const QByteArray latin = key.toLatin1();
        words.append(fieldWord(QLatin1StringView(latin)));
    }
    return words.join(u'、');
}

QString answeredNo(const QStringList& arguments)
{
    const QString item = arguments.value(1).isEmpty()
        ? u"请就“%1”作出说明并提供证明材料"_s.arg(arguments.value(0))
        : arguments.value(1);
    QString bare = item.endsWith(u'。') ? item.chopped(1) : item;
    if (!bare.startsWith(u'请'))
        bare.prepend(u"请提交"_s);
    const QString remark = arguments.value(2);
    return remark.isEmpty() ? QString(bare % u'。') : QString(bare % u"。说明：" % remark % u"。");
}

/// What the applicant is asked for; empty when the finding asks for nothing.
QString itemFor(const ScreeningRemark& remark)
{
    const QStringList& arguments = remark.arguments;
    const auto with = [&arguments](const QString& text) {
        return text.arg(arguments.value(0), arguments.value(1), arguments.value(2));
    };
    switch (remark.finding) {
    case ScreeningFinding::FieldsMissing:
        return u"请补充填报：%1。"_s.arg(fieldWords(arguments));
    case ScreeningFinding::FundingMissing:
        return u"未填报资金来源，请补充资金筹措方案，逐项列明来源和金额。"_s;
    case ScreeningFinding::FundingPartOpen:
        return u"有%1项资金来源未填金额，请补充。"_s.arg(arguments.value(0));
    case ScreeningFinding::FundingDiffers:
        return u"资金来源合计%1万元，与总投资%2万元不一致，请核对后重新填报。"_s.arg(
            arguments.value(0), arguments.value(1));
    case ScreeningFinding::FinishBeforeStart:
        return u"计划完工日期（%2）早于计划开工日期（%1），请更正。"_s.arg(arguments.value(0),
                                                                           arguments.value(1));
    case ScreeningFinding::SpanTooLong:
        return with(u"建设周期（%1至%2）超过%3年，请说明理由或调整进度安排。"_s);
    case ScreeningFinding::StartTooLate:
        return u"计划开工日期（%1）晚于%2，请说明理由或调整进度安排。"_s.arg(arguments.value(0),
                                                                             arguments.value(1));
    case ScreeningFinding::OverBeforeYear:
        return u"计划完工日期（%1）早于%2年，请核对进度安排。"_s.arg(arguments.value(0),
                                                                     arguments.value(1));
    case ScreeningFinding::SameName:
    case ScreeningFinding::NearName:
        return u"与贵单位“%1”名称相同或相近，请说明两个项目的区别。"_s.arg(arguments.value(0));
    case ScreeningFinding::SameContent:
    case ScreeningFinding::NearContent:
        return u"与贵单位已获支持的“%1”建设内容相同或相近，请说明区别，并承诺不重复申请资金。"_s
            .arg(arguments.value(0));
    case ScreeningFinding::SameRule:
        return u"贵单位“%2”已按“%1”申请补助，请说明两项申请的支持内容，避免重复支持。"_s.arg(
            arguments.value(0), arguments.value(1));
    case ScreeningFinding::ClaimedTwice:
        return u"该项目按“%1”重复申请补助，请说明各项申请的支持内容，只保留一项。"_s.arg(
            arguments.value(0));
    case ScreeningFinding::ClaimBesideSupport:
        return u"该项目本年度已按“%1”申请补助，又拟由清单支持，请说明支持内容，避免重复支持。"_s
            .arg(arguments.value(0));
    case ScreeningFinding::BeyondLimit:
        return u"贵单位本年度申报%1项，超过%2项的限额，请明确保留的项目。"_s.arg(
            arguments.value(0), arguments.value(1));
    case ScreeningFinding::PlaceMissing:
        return u"请补充建设地点及所在区市县。"_s;
    case ScreeningFinding::PlaceOutside:
        return u"所填坐标（%1，%2）不在本市范围内，请核对建设地点。"_s.arg(arguments.value(0),
                                                                           arguments.value(1));
    case ScreeningFinding::AnsweredNo:
        return answeredNo(arguments);
    case ScreeningFinding::NotAnswered:
        return {};
    }
    return {};
}

SupplementProject projectOf(const EntryScreening& screening, const ListEntry& entry,
                            const Project& project)
{
    SupplementProject asked{project.code, project.name, {}};
    for (const ScreeningCheck& check : screening.checks) {
        for (const ScreeningRemark& remark : check.remarks)
            asked.items.append(itemFor(remark));
    }
    if (!isComputedReason(entry.screeningReason))
        asked.items.append(entry.screeningReason);
    asked.items.removeAll(QString());
    return asked;
}

QList<Block> projectBlocks(const SupplementProject& project, int number)
{
    const QString code = project.code.isEmpty() ? QString() : u"（%1）"_s.arg(project.code);
    QList<Block> blocks{Paragraph::of(ParagraphRole::Heading1,
                                      chineseNumber(number) % u"、"_s % project.name % code)};
    for (int i = 0; i < project.items.size(); ++i)
        blocks.append(Paragraph::of(ParagraphRole::Body,
                                    QString::number(i + 1) % u". "_s % project.items.at(i)));
    return blocks;
}

QString opening(const SupplementLetterOptions& options)
{
    return u"贵单位申报%1年度人工智能产业重点项目的材料收悉。经形式审查，下列事项需要补正："_s.arg(
        options.year);
}

QString closing(const SupplementLetterOptions& options)
{
    if (!options.deadline.isValid())
        return u"请尽快将补正材料报送我办。"_s;
    return u"请于%1前将补正材料报送我办。"_s.arg(dateWords(options.deadline));
}

Section letterSection(const SupplementLetter& letter, const SupplementLetterOptions& options)
{
    Section section = Section::on({});
    section.firstNumber = 1; // each letter is a paper of its own
    section.blocks = {
        Paragraph::of(ParagraphRole::Title,
                      u"关于补正%1年度重点项目申报材料的通知"_s.arg(options.year)),
        BlockGap{8},
        Paragraph::of(ParagraphRole::Addressee,
                      (letter.undertaker.isEmpty() ? u"申报单位"_s : letter.undertaker) % u'：'),
        Paragraph::of(ParagraphRole::Body, opening(options))};
    int number = 0;
    for (const SupplementProject& project : letter.projects)
        section.blocks += projectBlocks(project, ++number);
    section.blocks.append(Paragraph::of(ParagraphRole::Body, closing(options)));
    section.blocks.append(BlockGap{16});
    section.blocks.append(Paragraph::of(ParagraphRole::Signature, options.office));
    section.blocks.append(Paragraph::of(ParagraphRole::Signature, dateWords(options.date)));
    return section;
}

Result<Document> composeLetters(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto screened = screenedEntries(snapshot.records(), snapshot.year());
    if (!screened)
        return screened.error();
    SupplementLetterOptions options;
    options.year = snapshot.year();
    options.office = choices.has("signatory") ? choices.text("signatory") : leadingOfficeName();
    options.date = snapshot.today();
    options.deadline = choices.day("deadline");
    const std::vector<SupplementLetter> letters = supplementLetters(snapshot.records(), *screened);
    if (const QString fault = supplementDeadlineFault(options); !fault.isEmpty())
        return Error{ErrorCode::Validation, fault, {}};
    if (!letters.empty())
        return supplementLettersPaper(letters, options);
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate(
                     "Paper", "No entry of the list of %1 has the verdict “to be supplemented”.")
                     .arg(snapshot.year()),
                 {}};
}

} // namespace

std::vector<SupplementLetter> supplementLetters(const Records& records,
                                                const std::vector<EntryScreening>& screened)
{
    std::vector<SupplementLetter> letters;
    for (const EntryScreening& screening : screened) {
        const ListEntry* entry = records.find(screening.entry);
        const Project* project = records.find(screening.project);
        if (!entry || !project || entry->screening != ScreeningVerdict::Supplement)
            continue;
        auto letter =
            std::find_if(letters.begin(), letters.end(), [project](const SupplementLetter& other) {
                return !project->undertaker.isEmpty() && other.undertaker == project->undertaker;
            });
        if (letter == letters.end()) {
            letters.push_back({project->undertaker, {}});
            letter = std::prev(letters.end());
        }
        letter->projects.push_back(projectOf(screening, *entry, *project));
    }
    return letters;
}

QString supplementDeadlineFault(const SupplementLetterOptions& options)
{
    if (!options.deadline.isValid() || options.deadline >= options.date)
        return {};
    //: 1: deadline, 2: date of the letter
    return QCoreApplication::translate("SupplementLetters",
                                       "The deadline %1 lies before the date of the letters, %2.")
        .arg(options.deadline.toString(Qt::ISODate), options.date.toString(Qt::ISODate));
}

Document supplementLettersPaper(const std::vector<SupplementLetter>& letters,
                                const SupplementLetterOptions& options)
{
    Document document;
    document.title = u"%1年度重点项目申报材料补正通知"_s.arg(options.year);
    document.subject = u"形式审查"_s;
    document.author = options.office;
    for (const SupplementLetter& letter : letters)
        document.sections.append(letterSection(letter, options));
    return document;
}

PaperEntry supplementLettersEntry()
{
    return {.name = "supplement-letters",
            .title = QT_TRANSLATE_NOOP("Paper", "Letters to applicants"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "What each applicant has to supplement after the screening"),
            .group = PaperGroup::Review,
            .number = 7,
            .options = {yearOption(),
                        {.key = "deadline",
                         .title = QT_TRANSLATE_NOOP("PaperOption", "Supplement until"),
                         .type = OptionType::Day,
                         .valueName = "DATE"},
                        wordingOption("signatory", QT_TRANSLATE_NOOP("PaperOption", "Signed by"))},
            .compose = composeLetters,
            .isPart = false};
}

} // namespace touyan
