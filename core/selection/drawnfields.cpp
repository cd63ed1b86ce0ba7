#include "selection/drawnfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QStringList fieldsOf(const PanelDraw& draw, const QList<ExpertId>& experts)
{
    QStringList fields;
    for (const ExpertId id : experts)
        fields += draw.expert(id)->specialities;
    return fields;
}

} // namespace

QStringList unrepresentedFields(const PanelDraw& draw)
{
    const DrawRules& rules = draw.question.rules;
    if (!rules.isByField)
        return {};
    QStringList fields = rules.fields.isEmpty() ? fieldsOf(draw, draw.pool) : rules.fields;
    const QStringList held = fieldsOf(draw, draw.panel);
    fields.removeDuplicates();
    fields.removeIf([&held](const QString& field) { return held.contains(field); });
    fields.sort();
    return fields;
}

QString unrepresentedText(const PanelDraw& draw)
{
    const QStringList fields = unrepresentedFields(draw);
    if (fields.isEmpty())
        return {};
    const auto count = static_cast<int>(fields.size());
    //: n: fields; 1: seats, 2: names of the fields
    return QCoreApplication::translate("Review",
                                       "The pool names more fields than the panel of %1 can "
                                       "represent. %n field(s) are not represented: %2.",
                                       nullptr, count)
        .arg(QString::number(draw.question.rules.panelSize), fields.join(u"、"_s));
}

} // namespace touyan
