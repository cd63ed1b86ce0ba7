#include "reports/mapfigurewords.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Measures = {
    MapMeasureDescription{MapMeasure::ProjectCount, "count",
                          QT_TRANSLATE_NOOP("MapFigures", "Projects"), u"项目数",
                          MeasureUnit::Projects, MeasureSource::Projects},
    MapMeasureDescription{MapMeasure::TotalInvestment, "total",
                          QT_TRANSLATE_NOOP("MapFigures", "Total investment"), u"总投资",
                          MeasureUnit::Yi, MeasureSource::Projects},
    MapMeasureDescription{MapMeasure::PlannedInvestment, "planned",
                          QT_TRANSLATE_NOOP("MapFigures", "Planned for the year"), u"年度计划投资",
                          MeasureUnit::Yi, MeasureSource::Projects},
    MapMeasureDescription{MapMeasure::DoneInvestment, "done",
                          QT_TRANSLATE_NOOP("MapFigures", "Invested in the year"), u"年度完成投资",
                          MeasureUnit::Yi, MeasureSource::Projects},
    MapMeasureDescription{MapMeasure::Completion, "completion",
                          QT_TRANSLATE_NOOP("MapFigures", "Completion of the year's plan"),
                          u"年度投资完成率", MeasureUnit::Percent, MeasureSource::Projects},
    MapMeasureDescription{MapMeasure::BehindCount, "behind",
                          QT_TRANSLATE_NOOP("MapFigures", "Projects behind schedule"),
                          u"滞后项目数", MeasureUnit::Projects, MeasureSource::Projects},
    MapMeasureDescription{MapMeasure::PlatformCount, "platforms",
                          QT_TRANSLATE_NOOP("MapFigures", "Innovation platforms built"),
                          u"建成创新平台数", MeasureUnit::Platforms, MeasureSource::Registers},
    MapMeasureDescription{MapMeasure::TeamCount, "teams",
                          QT_TRANSLATE_NOOP("MapFigures", "Talent teams"), u"人才团队数",
                          MeasureUnit::Teams, MeasureSource::Registers},
    MapMeasureDescription{MapMeasure::EnterpriseCount, "enterprises",
                          QT_TRANSLATE_NOOP("MapFigures", "Enterprises"), u"企业数",
                          MeasureUnit::Enterprises, MeasureSource::Registers},
    MapMeasureDescription{MapMeasure::LeadingCount, "leading",
                          QT_TRANSLATE_NOOP("MapFigures", "Leading enterprises"), u"领军企业数",
                          MeasureUnit::Enterprises, MeasureSource::Registers},
    MapMeasureDescription{MapMeasure::OutputValue, "output",
                          QT_TRANSLATE_NOOP("MapFigures", "Output value"), u"产值", MeasureUnit::Yi,
                          MeasureSource::Registers},
    MapMeasureDescription{MapMeasure::ApprovedSubsidy, "approved",
                          QT_TRANSLATE_NOOP("MapFigures", "Subsidies approved"), u"年度核定补助",
                          MeasureUnit::Wan, MeasureSource::Registers},
    MapMeasureDescription{MapMeasure::PaidSubsidy, "paid",
                          QT_TRANSLATE_NOOP("MapFigures", "Subsidies paid"), u"年度拨付补助",
                          MeasureUnit::Wan, MeasureSource::Registers},
    MapMeasureDescription{MapMeasure::Score, "score",
                          QT_TRANSLATE_NOOP("MapFigures", "Performance score"), u"考核得分",
                          MeasureUnit::Points, MeasureSource::Registers},
};

} // namespace

QString MapMeasureDescription::translatedTitle() const
{
    return QCoreApplication::translate("MapFigures", title);
}

std::span<const MapMeasureDescription> mapMeasures()
{
    return Measures;
}

const MapMeasureDescription& describe(MapMeasure measure)
{
    return Measures.at(static_cast<size_t>(measure));
}

std::optional<MapMeasure> mapMeasureFrom(const QString& key)
{
    const auto* const found =
        std::find_if(Measures.cbegin(), Measures.cend(), [&key](const MapMeasureDescription& it) {
            return key == QLatin1StringView(it.key);
        });
    return found == Measures.cend() ? std::nullopt : std::optional(found->measure);
}

bool isAmount(MapMeasure measure)
{
    const MeasureUnit unit = describe(measure).unit;
    return unit == MeasureUnit::Yi || unit == MeasureUnit::Wan;
}

bool isSum(MapMeasure measure)
{
    const MeasureUnit unit = describe(measure).unit;
    return unit != MeasureUnit::Percent && unit != MeasureUnit::Points;
}

bool isCount(MapMeasure measure)
{
    return isSum(measure) && !isAmount(measure);
}

bool isOfProjects(MapMeasure measure)
{
    return describe(measure).source == MeasureSource::Projects;
}

QString MapFigureWords::title(MapMeasure measure) const
{
    const MapMeasureDescription& shown = describe(measure);
    return m_isPaper ? QString::fromUtf16(shown.word) : shown.translatedTitle();
}

QString MapFigureWords::unit(MapMeasure measure) const
{
    switch (describe(measure).unit) {
    case MeasureUnit::Yi:
        return m_isPaper ? u"亿元"_s
                         : QCoreApplication::translate("MapFigures", "100 million yuan");
    case MeasureUnit::Wan:
        return m_isPaper ? u"万元"_s : QCoreApplication::translate("MapFigures", "10,000 yuan");
    case MeasureUnit::Percent:
        return u"%"_s;
    case MeasureUnit::Points:
        return m_isPaper ? u"分"_s : QCoreApplication::translate("MapFigures", "points");
    case MeasureUnit::Projects:
    case MeasureUnit::Platforms:
    case MeasureUnit::Teams:
    case MeasureUnit::Enterprises:
        return {};
    }
    return {};
}

QString MapFigureWords::amountText(MeasureUnit unit, double value) const
{
    QString words;
    if (unit == MeasureUnit::Yi)
        //: An amount in 100 million yuan, as short as can be: 亿元
        words = m_isPaper ? u"%1 亿元"_s : QCoreApplication::translate("MapFigures", "¥%1 × 100M");
    else
        //: An amount in 10,000 yuan, as short as can be: 万元
        words = m_isPaper ? u"%1 万元"_s : QCoreApplication::translate("MapFigures", "¥%1 × 10K");
    return words.arg(value, 0, 'f', 2);
}

QString MapFigureWords::countText(MeasureUnit unit, int count) const
{
    const auto counted = [count](const char* words) {
        return QCoreApplication::translate("MapFigures", words, nullptr, count);
    };
    switch (unit) {
    case MeasureUnit::Platforms:
        return m_isPaper ? QString(QString::number(count) % u" 个"_s)
                         : counted(QT_TRANSLATE_N_NOOP("MapFigures", "%n platform(s)"));
    case MeasureUnit::Teams:
        return m_isPaper ? QString(QString::number(count) % u" 支"_s)
                         : counted(QT_TRANSLATE_N_NOOP("MapFigures", "%n team(s)"));
    case MeasureUnit::Enterprises:
        return m_isPaper ? QString(QString::number(count) % u" 家"_s)
                         : counted(QT_TRANSLATE_N_NOOP("MapFigures", "%n enterprise(s)"));
    case MeasureUnit::Projects:
    case MeasureUnit::Yi:
    case MeasureUnit::Wan:
    case MeasureUnit::Percent:
    case MeasureUnit::Points:
        break;
    }
    return m_isPaper ? QString(QString::number(count) % u" 项"_s)
                     : counted(QT_TRANSLATE_N_NOOP("MapFigures", "%n project(s)"));
}

QString MapFigureWords::text(MapMeasure measure, double value) const
{
    const MeasureUnit unit = describe(measure).unit;
    if (unit == MeasureUnit::Percent)
        return percentText(value);
    if (unit == MeasureUnit::Points) {
        //: Points of a performance review
        const QString points =
            m_isPaper ? u"%1 分"_s : QCoreApplication::translate("MapFigures", "%1 points");
        return points.arg(value, 0, 'f', 1);
    }
    return isAmount(measure) ? amountText(unit, value) : countText(unit, static_cast<int>(value));
}

QString MapFigureWords::heading(MapMeasure measure, int year, QDate day) const
{
    const QString words = isOfProjects(measure)
        //: 1: a year, 2: what districts are coloured by, 3: a day
        ? QCoreApplication::translate("MapFigures",
                                      "Key projects of %1 by district – %2 (as of %3)")
        //: 1: a year, 2: what districts are coloured by, which is not counted of projects, 3: a day
        : QCoreApplication::translate("MapFigures", "Districts in %1 – %2 (as of %3)");
    return words.arg(QString::number(year), title(measure), day.toString(Qt::ISODate));
}

QString MapFigureWords::apart(const QStringList& zones) const
{
    if (m_isPaper)
        return u"功能区单列，不计入所在区县：%1。"_s.arg(zones.join(u'、'));
    //: %1 is a list of functional zones, each with what is counted in it
    return QCoreApplication::translate("MapFigures",
                                       "Functional zones stand apart from their districts: %1.")
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
        what += (m_isPaper ? u"（%1）"_s : QCoreApplication::translate("MapFigures", " (%1)"))
                    .arg(amount);
    return what;
}

QString MapFigureWords::lacking(const QStringList& names, MapMeasure measure, int projects,
                                double value) const
{
    if (!isOfProjects(measure) && !isSum(measure)) // the means of the lost cannot be added up
        return m_isPaper ? u"本图缺%1。"_s.arg(names.join(u'、'))
                         : QCoreApplication::translate("MapFigures", "The map lacks %1.")
                               .arg(QLocale().createSeparatedList(names));
    const QString what = counted(measure, projects, value);
    if (m_isPaper)
        return u"本图缺%1，其%2未计入图中。"_s.arg(names.join(u'、'), what);
    //: %1 is a list of districts and zones, %2 a number of projects, or what they are worth
    return QCoreApplication::translate("MapFigures", "The map lacks %1; not counted on it: %2.")
        .arg(QLocale().createSeparatedList(names), what);
}

QString MapFigureWords::elsewhere(MapMeasure measure, int projects, double value) const
{
    const QString what = counted(measure, projects, value);
    if (m_isPaper)
        return u"另有%1未填区域，未计入图中。"_s.arg(what);
    //: %1 is a number of projects, or what they are worth
    return QCoreApplication::translate("MapFigures", "Not on the map, having no district: %1.")
        .arg(what);
}

QString MapFigureWords::unnarrowed() const
{
    return m_isPaper
        ? u"筛选只影响按项目统计的数，本图数字不经筛选。"_s
        : QCoreApplication::translate(
            "MapFigures", "Whole city: filters narrow only what is counted of projects.");
}

QString MapFigureWords::projects() const
{
    return title(MapMeasure::ProjectCount);
}

QString MapFigureWords::lights() const
{
    return m_isPaper ? u"亮灯"_s : QCoreApplication::translate("MapFigures", "Lights");
}

QString MapFigureWords::invested() const
{
    return m_isPaper ? u"年度完成/计划"_s
                     : QCoreApplication::translate("MapFigures", "Invested of planned");
}

QString MapFigureWords::investedOf(Money done, Money planned) const
{
    //: 1: invested in the year, 2: planned for it, both in 100 million yuan
    const QString both =
        m_isPaper ? u"%1 / %2 亿元"_s : QCoreApplication::translate("MapFigures", "%1 of %2");
    return both.arg(moneyText(done, MoneyUnit::Yi), moneyText(planned, MoneyUnit::Yi));
}

QString MapFigureWords::platforms() const
{
    return m_isPaper ? u"建成平台"_s : QCoreApplication::translate("MapFigures", "Platforms built");
}

QString MapFigureWords::teams() const
{
    return title(MapMeasure::TeamCount);
}

QString MapFigureWords::enterprises() const
{
    return title(MapMeasure::EnterpriseCount);
}

} // namespace touyan
