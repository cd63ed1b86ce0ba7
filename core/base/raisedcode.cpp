#include "base/raisedcode.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touyan {

QString raisedCode(const QString& code)
{
    static const QRegularExpression Number(u"^(.*?)(\\d+)$"_s);
    const QRegularExpressionMatch match = Number.match(code);
    if (!match.hasMatch())
        return code + u"-1"_s;
    const QString digits = match.captured(2);
    const QString next = QString::number(digits.toLongLong() + 1);
    return match.captured(1) + next.rightJustified(digits.size(), u'0');
}

} // namespace touyan
