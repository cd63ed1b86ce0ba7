#include "layout/scene.h"
#include "reports/annuallisttable.h"
#include "reports/corrections.h"
#include "reports/listtable.h"
#include "reports/packparts.h"
#include "reports/paperwording.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

PaperTable movedTable(const QList<MovedValue>& values, double width)
{
    using enum ParagraphAlign;
    QList<TableRow> rows;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isSame = i > 0 && values.at(i - 1).subject == values.at(i).subject;
        rows.append(textRow({QString::number(i + 1), isSame ? u"同上"_s : values.at(i).subject,
                             values.at(i).what, values.at(i).before, values.at(i).after}));
    }
    return denseListTable({{u"序号"_s, 10, Centre},
                           {u"对象"_s, 50, Left},
                           {u"事项"_s, 34, Left},
                           {u"原数"_s, 31, Centre},
                           {u"更正为"_s, 31, Centre}},
                          rows, width);
}

QString momentWords(const QDateTime& moment)
{
    return moment.toString(u"yyyy年M月d日HH:mm:ss"_s);
}

/// Everything that @p document shows, the words of its pictures too.
QString printedText(const Document& document)
{
    QString text = document.toText();
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            const auto* figure = std::get_if<Figure>(&block);
            if (figure && figure->scene)
                text += figure->scene->toText();
        }
    }
    return text;
}

/// The pack's papers that read differently in the two states, by their titles.
QStringList movedPapers(const Snapshot& before, const Snapshot& now, const PaperChoices& choices)
{
    QStringList titles;
    int number = 0;
    for (const QString& name : choices.texts("parts")) {
        if (isLeftOut(name, before) && isLeftOut(name, now))
            continue; // the pack numbers what it has
        ++number;
        const auto then = composePart(name, before, choices);
        const auto today = composePart(name, now, choices);
        if (!then && !today)
            continue;
        if (!then || !today || printedText(*then) != printedText(*today))
            titles.append(
                u"材料%1《%2》"_s.arg(QString::number(number), (today ? *today : *then).title));
    }
    return titles;
}

void addParts(QList<Block>& blocks, const Corrections& corrections, const QStringList& papers,
              double width)
{
    int number = 0;
    const auto heading = [&](const QString& text) {
        blocks.append(
            Paragraph::of(ParagraphRole::Heading1, chineseNumber(++number) % u'、' % text));
    };
    if (!corrections.sums().isEmpty()) {
        heading(u"汇总数据变动"_s);
        blocks.append(movedTable(corrections.sums(), width));
        blocks.append(BlockGap{4});
    }
    for (const auto& [title, names] : {std::pair{u"新列入的项目"_s, corrections.entered()},
                                       std::pair{u"不再列入的项目"_s, corrections.left()}}) {
        if (names.isEmpty())
            continue;
        heading(u"%1（%2项）"_s.arg(title, QString::number(names.size())));
        blocks.append(Paragraph::of(ParagraphRole::Body, names.join(u'、') % u'。'));
    }
    if (!corrections.rows().isEmpty()) {
        heading(u"具体数据变动"_s);
        blocks.append(movedTable(corrections.rows(), width));
        blocks.append(BlockGap{4});
    }
    if (!papers.isEmpty()) {
        heading(u"涉及的材料"_s);
        blocks.append(Paragraph::of(ParagraphRole::Body,
                                    u"内容有变动、需要更换的材料%1份：%2。"_s.arg(
                                        QString::number(papers.size()), papers.join(u'、'))));
    }
}

Result<Document> composeCorrections(const Snapshot& snapshot, const PaperChoices& choices)
{
    const QDateTime since = QDateTime::fromString(choices.text("since"), Qt::ISODate);
    if (snapshot.moment().isValid() && since > snapshot.moment())
        return Error{
            ErrorCode::Validation,
            QCoreApplication::translate("Paper", "%1 is still to come.").arg(choices.text("since")),
            {}};
    const auto then = snapshot.earlier(since);
    if (!then)
        return then.error();
    if (then->all<Project>().isEmpty() && then->all<District>().isEmpty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Paper", "There was no file yet on %1.")
                         .arg(choices.text("since")),
                     {}};
    const ReportPeriod period = periodFrom(snapshot, choices);
    // What only tells when a paper was made is the same for both.
    const Snapshot earlier(*then, snapshot.year(), snapshot.today(),
                           {snapshot.source(), snapshot.moment(), {}});
    const CorrectionState before(earlier, period);
    const CorrectionState now(snapshot, period);
    const Corrections corrections(before, now);
    const QStringList papers = movedPapers(earlier, snapshot, choices);

    Section section = Section::on({});
    QList<Block>& blocks = section.blocks;
    Document document;
    document.title = u"会议材料数据变动说明"_s;
    document.subject = document.title;
    addProse(blocks, u"title"_s, wordingOf(choices, "title", document.title), ParagraphRole::Title);
    blocks.append(BlockGap{8});
    addProse(blocks, u"opening"_s,
             corrections.isEmpty() && papers.isEmpty()
                 ? u"自%1形成会议材料以来，所涉数据没有变动。"_s.arg(momentWords(since))
                 : u"会议材料根据%1的数据形成。此后数据有变动，以下各项请以本说明为准。"_s.arg(
                     momentWords(since)));
    addParts(blocks, corrections, papers, textWidth(section));
    addSourceNote(blocks, snapshot);
    document.sections = {section};
    return document;
}

} // namespace

PaperEntry correctionsEntry()
{
    return {.name = "corrections",
            .title = QT_TRANSLATE_NOOP("Paper", "Correction sheet"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "What has moved since a pack was made, as printed and as it is now"),
            .group = PaperGroup::Meetings,
            .number = 2,
            .options = {{.key = "since",
                         .title = QT_TRANSLATE_NOOP("PaperOption", "The pack was made at"),
                         .type = OptionType::Moment,
                         .valueName = "MOMENT",
                         .isRequired = true},
                        yearOption(),
                        monthOption(),
                        periodOption(),
                        partsOption(),
                        wordingOption("title", QT_TRANSLATE_NOOP("PaperOption", "Title"))},
            .compose = composeCorrections,
            .readsHistory = true,
            .isPart = false};
}

} // namespace touyan
