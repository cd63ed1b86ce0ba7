#include "reports/mapfigurewords.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("MapFigures", text);
}

constexpr std::array Measures = {
    MapMeasureDescription{MapMeasure::ProjectCount, "count",
                          QT_TRANSLATE_NOOP("MapFigures", "Projects"), u"项目数"},
    MapMeasureDescription{MapMeasure::TotalInvestment, "total",
                          QT_TRANSLATE_NOOP("MapFigures", "Total investment"), u"总投资"},
    MapMeasureDescription{MapMeasure::PlannedInvestment, "planned",
                          QT_TRANSLATE_NOOP("MapFigures", "Planned for the year"), u"年度计划投资"},
    MapMeasureDescription{MapMeasure::DoneInvestment, "done",
                          QT_TRANSLATE_NOOP("MapFigures", "Invested in the year"), u"年度完成投资"},
    MapMeasureDescription{MapMeasure::Completion, "completion",
                          QT_TRANSLATE_NOOP("MapFigures", "Completion of the year's plan"),
                          u"年度投资完成率"},
    MapMeasureDescription{MapMeasure::BehindCount, "behind",
                          QT_TRANSLATE_NOOP("MapFigures", "Projects behind schedule"),
                          u"滞后项目数"},
    MapMeasureDescription{MapMeasure::PlatformCount, "platforms",
                          QT_TRANSLATE_NOOP("MapFigures", "Innovation platforms"), u"创新平台数"},
    MapMeasureDescription{MapMeasure::OutputValue, "output",
                          QT_TRANSLATE_NOOP("MapFigures", "Output value"), u"产值"},
};

} // namespace

QString MapMeasureDescription::translatedTitle() const
{
    return translated(title);
}

std::span<const MapMeasureDescription> mapMeasures()
{
    return Measures;
}

bool isAmount(MapMeasure measure)
{
    return measure == MapMeasure::TotalInvestment || measure == MapMeasure::PlannedInvestment
        || measure == MapMeasure::DoneInvestment || measure == MapMeasure::OutputValue;
}

bool isOfProjects(MapMeasure measure)
{
    return measure != MapMeasure::PlatformCount && measure != MapMeasure::OutputValue;
}

QString MapFigureWords::title(MapMeasure measure) const
{
    const MapMeasureDescription& shown = Measures.at(static_cast<size_t>(measure));
    return m_isPaper ? QString::fromUtf16(shown.word) : shown.translatedTitle();
}

QString MapFigureWords::unit(MapMeasure measure) const
{
    if (isAmount(measure))
        return m_isPaper ? u"亿元"_s
                         : translated(QT_TRANSLATE_NOOP("MapFigures", "100 million yuan"));
    if (measure == MapMeasure::Completion)
        return u"%"_s;
    return {};
}

QString MapFigureWords::text(MapMeasure measure, double value) const
{
    if (measure == MapMeasure::Completion)
        return percentText(value);
    if (isAmount(measure)) {
        //: An amount in 100 million yuan, as short as can be: 亿元
        const QString amount =
            m_isPaper ? u"%1 亿元"_s : translated(QT_TRANSLATE_NOOP("MapFigures", "¥%1 × 100M"));
        return amount.arg(value, 0, 'f', 2);
    }
    const auto count = static_cast<int>(value);
    const bool isPlatforms = measure == MapMeasure::PlatformCount;
    if (m_isPaper)
        return QString::number(count) % (isPlatforms ? u" 个"_s : u" 项"_s);
    return isPlatforms ? QCoreApplication::translate("MapFigures", "%n platform(s)", nullptr, count)
                       : QCoreApplication::translate("MapFigures", "%n project(s)", nullptr, count);
}

QString MapFigureWords::apart(const QStringList& zones) const
{
    if (m_isPaper)
        return u"功能区单列，不计入所在区县：%1。"_s.arg(zones.join(u'、'));
    //: %1 is a list of functional zones, each with what is counted in it
    return translated(QT_TRANSLATE_NOOP("MapFigures",
                                        "Functional zones stand apart from their districts: %1."))
        .arg(QLocale().createSeparatedList(zones));
}

/// A number of projects, with what they are worth where that is an amount.
QString MapFigureWords::counted(MapMeasure measure, int projects, double value) const
{
    const QString amount = text(measure, value);
    if (!isOfProjects(measure))
        return amount;
    QString what =
        m_isPaper ? u"%1个项目"_s.arg(projects) : text(MapMeasure::ProjectCount, projects);
    if (isAmount(measure))
        what += (m_isPaper ? u"（%1）"_s : translated(QT_TRANSLATE_NOOP("MapFigures", " (%1)")))
                    .arg(amount);
    return what;
}

QString MapFigureWords::lacking(const QStringList& names, MapMeasure measure, int projects,
                                double value) const
{
    const QString what = counted(measure, projects, value);
    if (m_isPaper)
        return u"本图缺%1，其%2未计入图中。"_s.arg(names.join(u'、'), what);
    //: %1 is a list of districts and zones, %2 a number of projects, or what they are worth
    return translated(QT_TRANSLATE_NOOP("MapFigures", "The map lacks %1; not counted on it: %2."))
        .arg(QLocale().createSeparatedList(names), what);
}

QString MapFigureWords::elsewhere(MapMeasure measure, int projects, double value) const
{
    const QString what = counted(measure, projects, value);
    if (m_isPaper)
        return u"另有%1未填区域，未计入图中。"_s.arg(what);
    //: %1 is a number of projects, or what they are worth
    return translated(QT_TRANSLATE_NOOP("MapFigures", "Not on the map, having no district: %1."))
        .arg(what);
}

QString MapFigureWords::projects() const
{
    return title(MapMeasure::ProjectCount);
}

QString MapFigureWords::lights() const
{
    return m_isPaper ? u"亮灯"_s : translated(QT_TRANSLATE_NOOP("MapFigures", "Lights"));
}

QString MapFigureWords::invested() const
{
    return m_isPaper ? u"年度完成/计划"_s
                     : translated(QT_TRANSLATE_NOOP("MapFigures", "Invested of planned"));
}

QString MapFigureWords::investedOf(Money done, Money planned) const
{
    //: 1: invested in the year, 2: planned for it, both in 100 million yuan
    const QString both =
        m_isPaper ? u"%1 / %2 亿元"_s : translated(QT_TRANSLATE_NOOP("MapFigures", "%1 of %2"));
    return both.arg(moneyText(done, MoneyUnit::Yi), moneyText(planned, MoneyUnit::Yi));
}

QString MapFigureWords::platforms() const
{
    return m_isPaper ? u"平台"_s : translated(QT_TRANSLATE_NOOP("MapFigures", "Platforms"));
}

} // namespace touyan
