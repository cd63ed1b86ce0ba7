#include "reports/paperwording.h"

#include "plan/leadingoffice.h"
#include "reports/chinesewords.h"
#include "reports/commonoptions.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QList<TextRun> markedRuns(const QString& text)
{
    QList<TextRun> runs;
    qsizetype from = 0;
    const auto addPlain = [&](qsizetype to) {
        if (to > from)
            runs.append(TextRun{text.mid(from, to - from)});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype light = u"●◆■"_s.indexOf(text.at(i));
        if (light < 0)
            continue;
        addPlain(i);
        runs.append(TextRun::mark(static_cast<Light>(light + 1)));
        from = i + 1;
    }
    addPlain(text.size());
    return runs;
}

} // namespace

void addProse(QList<Block>& blocks, const QString& id, const QString& text, ParagraphRole role)
{
    const bool isTitle = role == ParagraphRole::Title || role == ParagraphRole::CoverTitle;
    const QStringList lines = isTitle ? QStringList{text} : text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        blocks.append(Paragraph{role, markedRuns(line), id});
}

std::vector<PaperOption> letterOptions()
{
    return {
        wordingOption("addressee", QT_TRANSLATE_NOOP("PaperOption", "Addressees")),
        wordingOption("opening", QT_TRANSLATE_NOOP("PaperOption", "Opening"), OptionType::LongText),
        wordingOption("closing", QT_TRANSLATE_NOOP("PaperOption", "Closing"), OptionType::LongText),
        wordingOption("signatory", QT_TRANSLATE_NOOP("PaperOption", "Signed by")),
        {.key = "date",
         .title = QT_TRANSLATE_NOOP("PaperOption", "Date below the signature"),
         .type = OptionType::Day,
         .valueName = "DATE"}};
}

QString wordingOf(const PaperChoices& choices, const char* key, const QString& otherwise)
{
    return choices.has(key) ? choices.text(key) : otherwise;
}

void addSignature(QList<Block>& blocks, const Snapshot& snapshot, const PaperChoices& choices)
{
    const QDate stated = choices.day("date");
    // A blank line rather than a gap: it goes with the signature to another page.
    blocks.append(Paragraph::of(ParagraphRole::Signature, QString()));
    addProse(blocks, u"signatory"_s, wordingOf(choices, "signatory", leadingOfficeName()),
             ParagraphRole::Signature);
    addProse(blocks, u"date"_s, dateWords(stated.isValid() ? stated : snapshot.today()),
             ParagraphRole::Signature);
}

QString madeWords(const Snapshot& snapshot)
{
    if (!snapshot.moment().isValid())
        return {};
    const QString source =
        snapshot.source().isEmpty() ? QString() : u"根据“%1”"_s.arg(snapshot.source());
    return u"由头雁%1于%2生成"_s.arg(source, snapshot.moment().toString(u"yyyy年M月d日HH:mm:ss"_s));
}

QString sourceLine(const Snapshot& snapshot, QDate day)
{
    const QString made = madeWords(snapshot);
    return made.isEmpty() ? QString() : u"%1，数据截至%2。"_s.arg(made, dateWords(day));
}

void addSourceNote(QList<Block>& blocks, const Snapshot& snapshot, QDate day)
{
    QString note;
    if (const QString line = sourceLine(snapshot, day); !line.isEmpty())
        note = u"本材料"_s % line;
    if (!snapshot.view().list())
        note += u"尚无%1年度清单，清单内项目按计划建设期认定。"_s.arg(snapshot.year());
    if (!note.isEmpty())
        blocks.append(Paragraph::of(ParagraphRole::Note, u"注："_s % note));
}

void addSourceNote(QList<Block>& blocks, const Snapshot& snapshot)
{
    if (const QString line = sourceLine(snapshot, snapshot.today()); !line.isEmpty())
        blocks.append(Paragraph::of(ParagraphRole::Note, u"注：本材料"_s % line));
}

} // namespace touyan
