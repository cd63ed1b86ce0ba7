#include "selection/firstnames.h"

#include <QCoreApplication>

namespace touyan {
namespace {

constexpr qsizetype NamesInSentence = 3;

QString translated(const char* text, qsizetype count = 0)
{
    return QCoreApplication::translate("RuleFinding", text, nullptr, static_cast<int>(count));
}

} // namespace

QString firstNames(const QStringList& names)
{
    const QString shown = names
                              .mid(0, NamesInSentence)
                              //: between names
                              .join(translated(QT_TRANSLATE_NOOP("RuleFinding", ", ")));
    const qsizetype rest = names.size() - NamesInSentence;
    return rest <= 0
        ? shown
        : translated(QT_TRANSLATE_N_NOOP("RuleFinding", "%1 and %n more"), rest).arg(shown);
}

} // namespace touyan
