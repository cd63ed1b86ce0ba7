#include "shell/holidaysmodel.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString dayText(QDate day)
{
    return QString(day.toString(Qt::ISODate) % u' '
                   % QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

} // namespace

HolidaysModel::HolidaysModel(CalendarSettings settings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_settings(std::move(settings))
{
}

void HolidaysModel::setYear(int year)
{
    m_year = year;
    follow();
}

void HolidaysModel::add(const DateRange& days, DayKind kind)
{
    setDays(m_settings, days, kind);
    follow();
}

void HolidaysModel::remove(int row)
{
    const CalendarStretch stretch = m_stretches[static_cast<size_t>(row)];
    removeStretch(m_settings, stretch);
    follow();
}

void HolidaysModel::follow()
{
    beginResetModel();
    m_stretches = stretchesOf(m_settings, m_year);
    endResetModel();
}

int HolidaysModel::rowOf(QDate day) const
{
    const auto at =
        std::find_if(m_stretches.begin(), m_stretches.end(),
                     [day](const CalendarStretch& stretch) { return stretch.days.contains(day); });
    return at == m_stretches.end() ? -1 : static_cast<int>(std::distance(m_stretches.begin(), at));
}

int HolidaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stretches.size());
}

int HolidaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HolidaysModel::textAt(const CalendarStretch& stretch, int column) const
{
    switch (column) {
    case DaysColumn:
        return stretch.days.first == stretch.days.last
            ? dayText(stretch.days.first)
            : QString(dayText(stretch.days.first) % u" – " % dayText(stretch.days.last));
    case CountColumn:
        return QString::number(stretch.days.first.daysTo(stretch.days.last) + 1);
    case KindColumn:
        return stretch.kind == DayKind::Free ? tr("free") : tr("worked");
    case SourceColumn:
        return stretch.isOwn ? tr("stated by the office") : tr("comes with the program");
    default:
        return {};
    }
}

QVariant HolidaysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CalendarStretch& stretch = m_stretches[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return textAt(stretch, index.column());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != CellLookRole)
        return {};
    CellLook look;
    if (index.column() == KindColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = stretch.kind == DayKind::Free ? Tone::Good : Tone::Neutral;
    }
    look.isStrong = stretch.isOwn && index.column() == DaysColumn;
    look.isFaint = index.column() == SourceColumn && !stretch.isOwn;
    return QVariant::fromValue(look);
}

QVariant HolidaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array Titles = {tr("From – to"), tr("Days"), tr("Kind"), tr("Stated by")};
    return Titles.at(static_cast<size_t>(section));
}

} // namespace touyan
