#include "base/daterange.h"
#include "domain/field.h"
#include "domain/validation.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Collects the faults of one row, each with the row's kind and id.
template <typename T>
class RowFaults
{
public:
    explicit RowFaults(const T& row, std::vector<Violation>& list)
        : m_row(row)
        , m_list(list)
    {
    }

    void add(QLatin1StringView key, const QString& message)
    {
        m_list.push_back({kindOf<T>, m_row.id.value, key, message});
    }
    /// Dates that are both stated must be in order.
    void requireOrder(QDate first, QDate last, QLatin1StringView lastKey)
    {
        if (!DateRange{first, last}.isOrdered())
            add(lastKey,
                QCoreApplication::translate("Validation", "%1 lies before the start (%2).")
                    .arg(findField<T>(lastKey)->translatedTitle(), first.toString(Qt::ISODate)));
    }
    /// A number that is stated is not below @p least.
    void requireAtLeast(int least, std::optional<int> number, QLatin1StringView key)
    {
        if (number && *number < least)
            add(key,
                //: 1: a field, 2: the least number
                QCoreApplication::translate("Validation", "%1 must be at least %2.")
                    .arg(findField<T>(key)->translatedTitle(), QString::number(least)));
    }

private:
    const T& m_row;
    std::vector<Violation>& m_list;
};

template <typename T>
void addOwnRules(const T& /*row*/, RowFaults<T>& /*faults*/)
{
}

void addOwnRules(const Project& row, RowFaults<Project>& faults)
{
    faults.requireOrder(row.plannedStart, row.plannedFinish, "planned_finish"_L1);
    faults.requireOrder(row.actualStart, row.actualFinish, "actual_finish"_L1);
    if (row.categoryOverride && row.categoryReason.trimmed().isEmpty())
        faults.add("category_reason"_L1,
                   QCoreApplication::translate("Validation",
                                               "A nature that is set by hand needs a reason."));
    const auto isOutside = [](std::optional<double> degrees, double low,
                              double high) { // Dalian with its sea
        return degrees && (*degrees < low || *degrees > high);
    };
    if (isOutside(row.longitude, 120.0, 124.5))
        faults.add("longitude"_L1,
                   QCoreApplication::translate(
                       "Validation", "The longitude lies outside Dalian (120 to 124.5)."));
    if (isOutside(row.latitude, 38.0, 40.5))
        faults.add("latitude"_L1,
                   QCoreApplication::translate("Validation",
                                               "The latitude lies outside Dalian (38 to 40.5)."));
}

void addOwnRules(const Event& row, RowFaults<Event>& faults)
{
    faults.requireOrder(row.startsOn, row.endsOn, "ends_on"_L1);
}

void addOwnRules(const TalentTeam& row, RowFaults<TalentTeam>& faults)
{
    faults.requireOrder(row.agreedFrom, row.agreedTo, "agreed_to"_L1);
}

void addOwnRules(const AnnualList& row, RowFaults<AnnualList>& faults)
{
    faults.requireOrder(row.publicFrom, row.publicTo, "public_to"_L1);
    faults.requireAtLeast(0, row.quota, "quota"_L1);
    faults.requireAtLeast(0, row.applicantLimit, "applicant_limit"_L1);
    faults.requireAtLeast(1, row.publicityDays, "publicity_days"_L1);
}

void addOwnRules(const SubsidyRule& row, RowFaults<SubsidyRule>& faults)
{
    faults.requireOrder(row.validFrom, row.validTo, "valid_to"_L1);
}

void addOwnRules(const SelectionLimit& row, RowFaults<SelectionLimit>& faults)
{
    faults.requireAtLeast(0, row.minimum, "minimum"_L1);
    faults.requireAtLeast(0, row.maximum, "maximum"_L1);
    if (row.minimum && row.maximum && *row.minimum > *row.maximum)
        faults.add(
            "maximum"_L1,
            QCoreApplication::translate("Validation", "The upper limit lies below the lower one."));
}

void addOwnRules(const SelectionOrder& row, RowFaults<SelectionOrder>& faults)
{
    if (row.kind != SelectionOrderKind::EitherOr)
        return;
    if (!row.otherProject.isValid() || row.otherProject == row.project)
        faults.add("other_project"_L1,
                   QCoreApplication::translate("Validation", "One of two needs a second project."));
}

void addOwnRules(const ReviewCriterion& row, RowFaults<ReviewCriterion>& faults)
{
    if (row.kind == CriterionKind::Scored && !(row.maximum > 0))
        faults.add("maximum"_L1,
                   QCoreApplication::translate("Validation", "Full marks must be above zero."));
}

void addOwnRules(const ReviewSeat& row, RowFaults<ReviewSeat>& faults)
{
    if (row.isExcluded && row.exclusionReason.trimmed().isEmpty())
        faults.add("exclusion_reason"_L1,
                   QCoreApplication::translate("Validation", "An exclusion needs a reason."));
}

void addOwnRules(const PaperTemplate& row, RowFaults<PaperTemplate>& faults)
{
    if (!templateChoices(row.choices))
        faults.add("choices"_L1,
                   QCoreApplication::translate("Validation", "The choices cannot be read."));
    const auto columns = templateColumns(row.columns);
    if (!columns) {
        faults.add("columns"_L1,
                   QCoreApplication::translate("Validation", "The columns cannot be read."));
        return;
    }
    for (const TemplateColumn& column : *columns) {
        if (!(column.width >= 0 && column.width <= TemplateColumn::Widest))
            faults.add("columns"_L1,
                       QCoreApplication::translate("Validation",
                                                   "Column “%1”: no width of 0 to %2 millimetres.")
                           .arg(column.key)
                           .arg(TemplateColumn::Widest));
    }
}

/// The range rule of a field's type, in words; empty when @p number keeps it.
QString rangeFault(const FieldSpec& field, qint64 number)
{
    if (field.type == FieldType::Money && number < 0)
        return QCoreApplication::translate("Validation", "%1 must not be negative.");
    if (field.type == FieldType::Percent && (number < 0 || number > 10'000))
        return QCoreApplication::translate("Validation", "%1 must lie between 0 and 100 %.");
    if (field.is(FieldFlag::Year) && (number < 1990 || number > 2100))
        return QCoreApplication::translate("Validation", "%1 must lie between 1990 and 2100.");
    return {};
}

/// What no file or database keeps: half of a character, or the end mark of texts in C.
bool isStorable(const QString& text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

/// The rule of a field's type, in words; empty when @p value keeps it.
QString typeFault(const FieldSpec& field, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    if (text && !isStorable(*text))
        return QCoreApplication::translate("Validation", "%1 has characters that cannot be kept.");
    const auto* real = std::get_if<double>(&value);
    if (real && !std::isfinite(*real))
        return QCoreApplication::translate("Validation", "%1 must be a number.");
    const auto* day = std::get_if<QDate>(&value);
    if (day && (day->year() < 1900 || day->year() > 2200))
        return QCoreApplication::translate("Validation",
                                           "%1 must lie between the years 1900 and 2200.");
    const auto* number = std::get_if<qint64>(&value);
    return number ? rangeFault(field, *number) : QString();
}

template <typename T>
void appendRowFaults(const T& row, std::vector<Violation>& list)
{
    RowFaults<T> faults(row, list);
    for (const Field<T>& field : fields<T>()) {
        const Value value = field.value(row);
        const auto* text = std::get_if<QString>(&value);
        if (field.is(FieldFlag::Required)
            && (isEmpty(value) || (text && text->trimmed().isEmpty())))
            faults.add(QLatin1StringView(field.key),
                       QCoreApplication::translate("Validation", "%1 must not be empty.")
                           .arg(field.translatedTitle()));
        const QString fault = typeFault(field, value);
        if (!fault.isEmpty())
            faults.add(QLatin1StringView(field.key), fault.arg(field.translatedTitle()));
    }
    addOwnRules(row, faults);
}

} // namespace

template <typename T>
std::vector<Violation> violations(const T& row)
{
    std::vector<Violation> list;
    appendRowFaults(row, list);
    return list;
}

#define TOUYAN_INSTANTIATE(T) template std::vector<Violation> violations<T>(const T&);
TOUYAN_FOR_EACH_RECORD(TOUYAN_INSTANTIATE)
#undef TOUYAN_INSTANTIATE

} // namespace touyan
