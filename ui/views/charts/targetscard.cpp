#include "views/charts/targetscard.h"

#include "charts/targetchart.h"
#include "reports/filterwords.h"
#include "style/tokens.h"
#include "views/charts/chartexport.h"
#include "views/charts/titledpicture.h"
#include "widgets/bulletlist.h"

#include <QLocale>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int PictureWidth = 688;

Tone toneOf(TargetState state)
{
    switch (state) {
    case TargetState::NotEntered:
        return Tone::Neutral;
    case TargetState::OnTheWay:
        return Tone::Accent;
    case TargetState::Behind:
        return Tone::Warning;
    case TargetState::Reached:
        return Tone::Good;
    }
    return Tone::Neutral;
}

/// One without an actual value says so.
std::vector<Bullet> bulletsOf(const std::vector<TargetProgress>& targets)
{
    const QLocale locale(QLocale::English);
    const bool isOneYear = sharedYear(targets).has_value();
    std::vector<Bullet> bullets;
    for (const TargetProgress& target : targets) {
        Bullet bullet;
        bullet.key = QString::number(bullets.size());
        bullet.label = target.name;
        bullet.actual = target.actual.value_or(0);
        bullet.least = *target.low;
        if (target.high && *target.high > *target.low)
            bullet.most = target.high;
        const QString actual = target.actual
            ? locale.toString(*target.actual, 'g', QLocale::FloatingPointShortest)
            : TargetsCard::tr("not entered");
        bullet.text = u"%1 / %2 %3"_s.arg(actual, targetText(target), target.measure);
        if (!isOneYear && target.targetYear)
            bullet.text += u" (%1)"_s.arg(*target.targetYear);
        bullet.tone = toneOf(target.state);
        bullets.push_back(bullet);
    }
    return bullets;
}

QString subtitleFor(std::optional<int> year)
{
    //: 1: the year the targets are for
    return year ? TargetsCard::tr("actual / target of %1; line: least, band: range").arg(*year)
                : TargetsCard::tr("actual / target (of which year); line: least, band: range");
}

Picture targetsPicture(const std::vector<TargetProgress>& targets, const QString& title)
{
    auto list = std::make_shared<BulletList>();
    list->setPalette(paletteFrom(lightTokens()));
    list->setBullets(bulletsOf(targets));
    list->resize(PictureWidth, list->sizeHint().height());
    return titledPicture(title, list->size(), [list](QPainter& painter) {
        list->render(&painter, {}, {}, QWidget::DrawChildren);
    });
}

} // namespace

TargetsCard::TargetsCard(QWidget* parent)
    : PictureCard(parent)
    , m_bullets(new BulletList)
{
    setTitle(tr("Targets of the plan"));
    m_bullets->setAccessibleName(tr("Targets of the plan"));
    auto* drawing = new QWidget(this);
    auto* layout = new QVBoxLayout(drawing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bullets);
    layout->addStretch(1);
    setDrawing(drawing);
    connect(m_bullets, &BulletList::activated, this,
            [this](const QString& key) { Q_EMIT activated(m_targets.at(key.toULongLong())); });
}

void TargetsCard::setTargets(const std::vector<TargetProgress>& targets, const QString& note)
{
    m_targets = targets;
    // One that is not due in any year is a matter for the page of targets.
    std::erase_if(m_targets, [](const TargetProgress& target) { return !target.targetYear; });
    m_table = targetTable(m_targets);
    m_bullets->setBullets(bulletsOf(m_targets));
    setNarrowing(note);
    QString subtitle;
    if (!m_targets.empty())
        subtitle = subtitleFor(sharedYear(m_targets));
    if (!m_targets.empty() && !note.isEmpty())
        subtitle = titleNarrowed(note, subtitle);
    setSubtitle(subtitle);
    showDrawing(m_table.emptyReason);
}

Picture TargetsCard::picture() const
{
    return targetsPicture(m_targets, titledTable().title);
}

std::function<Result<void>(const QString& path)> TargetsCard::writer() const
{
    return [targets = m_targets, shown = titledTable()](const QString& path) {
        return exportDrawing(
            shown, ChartForm::Bars, [&] { return targetsPicture(targets, shown.title); }, path);
    };
}

} // namespace touyan
