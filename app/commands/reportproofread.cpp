#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/reportactions.h"
#include "io/wordreader.h"
#include "portfolio/portfoliosnapshot.h"
#include "reports/proofreading.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What begins a file that only looks as if it were a text.
bool isOtherFile(const QByteArray& bytes)
{
    return bytes.startsWith("%PDF-") || bytes.startsWith("\xD0\xCF\x11\xE0")
        || bytes.startsWith("{\\rtf")
        || bytes.first(qMin<qsizetype>(bytes.size(), 4096)).contains('\0');
}

/// The text of @p bytes where they begin with a mark that names their encoding (UTF-16, UTF-32).
std::optional<QString> markedText(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return {};
    QStringDecoder decode(*encoding);
    const QString text = decode(bytes);
    return decode.hasError() ? std::nullopt : std::optional(text);
}

/// The file's text: of a Word file, or in the encoding that its first bytes name, or in UTF-8, or
/// else in the encoding that Chinese Windows writes.
Result<QString> textOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Command", "“%1” cannot be read: %2.")
                         .arg(path, file.errorString()),
                     {}};
    const QByteArray bytes = file.readAll();
    if (bytes.startsWith("PK\x03\x04"))
        return wordText(path);
    if (const auto text = markedText(bytes))
        return *text;
    if (isOtherFile(bytes))
        return Error{
            ErrorCode::Parse,
            QCoreApplication::translate(
                "Command", "“%1” is no text. Save the speech as .docx or as plain text (.txt).")
                .arg(path),
            {}};
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (!decode.hasError())
        return text;
    QStringDecoder chinese("GB18030");
    if (chinese.isValid())
        return QString(chinese(bytes));
    return Error{ErrorCode::Parse,
                 QCoreApplication::translate("Command", "“%1” is not a text in UTF-8.").arg(path),
                 {}};
}

QString keyOf(FigureVerdict verdict)
{
    switch (verdict) {
    case FigureVerdict::Right:
        return u"right"_s;
    case FigureVerdict::Wrong:
        return u"wrong"_s;
    case FigureVerdict::Unknown:
        return u"unknown"_s;
    }
    return {};
}

qsizetype lineOf(const QString& text, qsizetype position)
{
    return 1 + text.left(position).count(u'\n');
}

QString lineWords(const CheckedFigure& figure, const QString& text)
{
    const QString line = QString::number(lineOf(text, figure.quantity.start));
    switch (figure.verdict) {
    case FigureVerdict::Right:
        return QCoreApplication::translate("Command", "line %1: %2 is right (%3)")
            .arg(line, figure.quantity.text, figure.about);
    case FigureVerdict::Wrong:
        return QCoreApplication::translate("Command", "line %1: %2 is WRONG: %3 is %4")
            .arg(line, figure.quantity.text, figure.about, figure.expected);
    case FigureVerdict::Unknown:
        return QCoreApplication::translate("Command", "line %1: %2 is not known. %3")
            .arg(line, figure.quantity.text, figure.reason);
    }
    return {};
}

QByteArray toJson(const std::vector<CheckedFigure>& figures, const QString& text)
{
    QJsonArray array;
    for (const CheckedFigure& figure : figures)
        array.append(QJsonObject{{u"line"_s, lineOf(text, figure.quantity.start)},
                                 {u"start"_s, figure.quantity.start},
                                 {u"length"_s, figure.quantity.length},
                                 {u"text"_s, figure.quantity.text},
                                 {u"verdict"_s, keyOf(figure.verdict)},
                                 {u"about"_s, figure.about},
                                 {u"expected"_s, figure.expected},
                                 {u"reason"_s, figure.reason}});
    return QJsonDocument(array).toJson();
}

} // namespace

Ending reportProofread(const Arguments& arguments, Console& console)
{
    PaperChoices choices;
    if (const auto month = arguments.value(u"month"_s)) {
        choices.set(u"month"_s, *month);
        if (const auto fault = faultOf(monthOption(), *month))
            return misused(*fault);
    }
    const auto text = textOf(arguments.operand(2));
    if (!text)
        return failed(text.error());
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const Snapshot snapshot = snapshotOf(**portfolio, todayOf(**portfolio).year());
    const std::vector<CheckedFigure> figures = ProofGrounds(snapshot, choices).check(*text);
    if (arguments.has(u"json"_s)) {
        console.write(toJson(figures, *text));
    } else {
        for (const CheckedFigure& figure : figures)
            console.writeLine(lineWords(figure, *text));
    }
    const auto wrong = static_cast<int>(
        std::count_if(figures.cbegin(), figures.cend(), [](const CheckedFigure& figure) {
            return figure.verdict == FigureVerdict::Wrong;
        }));
    return wrong == 0 ? done()
                      : refused(QCoreApplication::translate("Command", "%n figure(s) are wrong.",
                                                            nullptr, wrong));
}

} // namespace touyan
