#include "pages/timeline/projectstrip.h"

#include "analysis/knownrecords.h"
#include "domain/fieldtext.h"
#include "style/metrics.h"
#include "views/timelinewords.h"
#include "widgets/badge.h"
#include "widgets/elidedlabel.h"
#include "widgets/lightlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Tone toneOf(AnnualCategory nature)
{
    return nature == AnnualCategory::NewStart ? Tone::Good : Tone::Accent;
}

/// Where a milestone stands by what is known.
QDate dayOf(const Milestone& milestone)
{
    return milestone.forecastDate.isValid() ? milestone.forecastDate : milestone.plannedDate;
}

QString moneyLine(const JudgedProject& judged)
{
    const Money spent = judged.facts->done + judged.facts->doneBefore;
    const std::optional<Money>& total = judged.project->totalInvestment;
    if (!total)
        return ProjectStrip::tr("Invested ¥%1 × 100M, total not stated")
            .arg(moneyText(spent, MoneyUnit::Yi));
    //: 1: invested so far, 2: total investment, both in 100 million yuan
    return ProjectStrip::tr("Invested ¥%1 / %2 × 100M")
        .arg(moneyText(spent, MoneyUnit::Yi), moneyText(*total, MoneyUnit::Yi));
}

} // namespace

QString nextMilestoneText(ProjectId project, const Records& records, const ProjectParts& parts,
                          QDate day)
{
    const Milestone* next = nullptr;
    for (const Milestone* milestone : parts.rowsOf<Milestone>(project, records)) {
        const bool isReached =
            milestone->actualDate.isValid() && (!day.isValid() || milestone->actualDate <= day);
        if (!isReached && dayOf(*milestone).isValid()
            && (!next || dayOf(*milestone) < dayOf(*next)))
            next = milestone;
    }
    if (!next)
        return {};
    const QString planned = next->plannedDate.toString(Qt::ISODate);
    if (!next->forecastDate.isValid() || next->forecastDate == next->plannedDate)
        return ProjectStrip::tr("Next: %1 %2").arg(next->name, planned);
    return ProjectStrip::tr("Next: %1 %2 (expected %3)")
        .arg(next->name, planned, next->forecastDate.toString(Qt::ISODate));
}

ProjectStrip::ProjectStrip(QWidget* parent)
    : Card({}, parent)
    , m_name(new ElidedLabel(TextKind::CardTitle, {}, this))
    , m_nature(new Badge({}, Tone::Accent, this))
    , m_light(new LightLabel(Light::None, {}, this))
    , m_days(new TextLabel(TextKind::Text, {}, this))
    , m_place(new ElidedLabel(TextKind::Text, {}, this))
    , m_money(new TextLabel(TextKind::Text, {}, this))
    , m_next(new ElidedLabel(TextKind::Muted, {}, this))
    , m_open(new QPushButton(tr("Open &details"), this))
    , m_row(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    body()->setContentsMargins(
        {metrics::CardMargin, metrics::Grid, metrics::CardMargin, metrics::Grid});
    m_next->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_next->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (QWidget* part : std::initializer_list<QWidget*>{m_next, m_open}) {
        QSizePolicy policy = part->sizePolicy(); // what is selected must not change the height
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
    }
    for (QHBoxLayout* row : {m_row, m_second}) {
        row->setSpacing(2 * metrics::CardGap);
        body()->addLayout(row);
    }
    arrange();
    connect(m_open, &QPushButton::clicked, this, &ProjectStrip::openRequested);
    showNothing();
}

/// All in one row where there is room for it, else in two, so that nothing need be cut.
void ProjectStrip::arrange()
{
    constexpr int OneRowFrom = 1460; // pixels
    const bool isOneRow = width() >= OneRowFrom;
    if (m_row->count() > 0 && isOneRow == m_isOneRow)
        return;
    m_isOneRow = isOneRow;
    while (m_row->count() + m_second->count() > 0)
        delete (m_row->count() > 0 ? m_row : m_second)->takeAt(0);
    QHBoxLayout* rest = isOneRow ? m_row : m_second;
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_nature, m_light, m_days})
        m_row->addWidget(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_money, m_next})
        rest->addWidget(part);
    if (!isOneRow)
        m_row->addStretch(1);
    m_row->addWidget(m_open);
}

void ProjectStrip::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

void ProjectStrip::showNothing()
{
    showWords(tr("Select a project to see it here."));
}

void ProjectStrip::showFiltered(const QString& name)
{
    showWords(tr("“%1” is not among the projects shown.").arg(name));
}

void ProjectStrip::showWords(const QString& words)
{
    m_name->setText(words);
    m_name->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget* part : std::initializer_list<QWidget*>{m_nature, m_light, m_days, m_place,
                                                         m_money, m_next, m_open})
        part->hide();
}

void ProjectStrip::showProject(const JudgedProject& judged, const Records& records,
                               const ProjectParts& parts, QDate day)
{
    Project project = *judged.project;
    if (day.isValid())
        bringBack(project, day);
    const ProjectYear& facts = *judged.facts;
    m_name->setText(project.name);
    m_name->setForegroundRole(QPalette::WindowText);
    m_nature->setVisible(facts.category.has_value());
    if (facts.category)
        m_nature->setText(choice(*facts.category).translatedTitle(), toneOf(*facts.category));
    m_light->setLight(facts.light,
                      facts.reasons.isEmpty() ? lightTitle(facts.light)
                                              : facts.reasons.constFirst());
    m_light->setToolTip(facts.reasons.join(u'\n'));
    m_days->setText(rangeText(project.days()));
    QStringList place{records.nameOf(RecordKind::District, project.district.value)};
    if (!project.responsibleUnits.isEmpty())
        place.append(records.nameOf(RecordKind::Unit, project.responsibleUnits.constFirst().value));
    place.removeAll(QString());
    m_place->setText(place.join(u" · "_s));
    m_money->setText(moneyLine(judged));
    m_next->setText(nextMilestoneText(project.id, records, parts, day));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_light, m_days, m_place, m_money, m_next, m_open})
        part->show();
}

} // namespace touyan
