#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "domain/validation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// All faults of a file, and how many of them are broken rules rather than damage.
struct Findings
{
    QStringList faults;
    std::vector<Violation> violations;

    /// Broken rules can be mended in the window; anything else means that the file is not sound.
    bool isDamaged() const { return faults.size() > static_cast<qsizetype>(violations.size()); }
};

QByteArray toJson(const Findings& findings)
{
    QJsonArray rules;
    for (const Violation& violation : findings.violations)
        rules.append(QJsonObject{
            {u"kind"_s, QLatin1StringView(describe(violation.kind).key)},
            {u"id"_s, QString::number(violation.id)},
            {u"field"_s, violation.fieldKey},
            {u"message"_s, violation.message},
        });
    const QJsonObject json{
        {u"sound"_s, findings.faults.isEmpty()},
        {u"damaged"_s, findings.isDamaged()},
        {u"faults"_s, QJsonArray::fromStringList(findings.faults)},
        {u"violations"_s, rules},
    };
    return QJsonDocument(json).toJson();
}

Ending runCheck(const Arguments& arguments, Console& console)
{
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const auto faults = (*portfolio)->faults();
    if (!faults)
        return failed(faults.error());
    const Findings findings{*faults, violations((*portfolio)->records())};
    if (arguments.has(u"json"_s)) {
        console.write(toJson(findings));
    } else {
        for (const QString& fault : findings.faults)
            console.writeLine(fault);
    }
    if (findings.faults.isEmpty()) {
        console.note(QCoreApplication::translate(
            "Command", "No fault was found in the file, its journal and its records."));
        return done();
    }
    const QString message =
        QCoreApplication::translate("Command", "Faults found: %1").arg(findings.faults.size());
    return {findings.isDamaged() ? ExitStatus::BadFile : ExitStatus::BadInput, message, {}};
}

} // namespace

Command checkCommand()
{
    return {"check",
            "FILE",
            QT_TRANSLATE_NOOP("Command", "Checks the file, the chain of its journal and the rules"),
            {{"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            runCheck};
}

} // namespace touyan
