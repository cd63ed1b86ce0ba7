#include "shell/filterstrip.h"

#include "models/workspace.h"
#include "reports/filterwords.h"
#include "style/metrics.h"
#include "widgets/pill.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace touyan {
namespace {

constexpr qsizetype LongestText = 48;

QString shortened(const QString& text)
{
    return text.size() > LongestText ? text.left(LongestText - 1) + u'…' : text;
}

} // namespace

FilterStrip::FilterStrip(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, metrics::Grid);
    m_row->setSpacing(metrics::Grid);
    m_row->addWidget(new TextLabel(TextKind::Small, tr("Shown"), this));
    m_row->addStretch(1);
    hide();
}

void FilterStrip::showFilterOf(Workspace& workspace)
{
    const auto old = findChildren<Pill*>();
    for (Pill* pill : old) {
        m_row->removeWidget(pill);
        pill->hide();
        pill->deleteLater(); // it may be the one that was clicked
    }
    int count = 0;
    for (const FilterPart& part : filterParts(workspace.filter(), workspace.records())) {
        const bool isScope = part.without.scope != workspace.filter().scope;
        if (part.hasControl || (isScope && !m_isScopeShown))
            continue;
        auto* pill = new Pill(shortened(part.words), this);
        pill->setMark(Pill::Mark::Cross);
        pill->setToolTip(tr("%1: click to show all again").arg(part.words));
        pill->setAccessibleName(part.words);
        pill->setAccessibleDescription(tr("Takes this part of the filter away"));
        connect(pill, &Pill::clicked, &workspace,
                [&workspace, without = part.without] { workspace.setFilter(without); });
        m_row->insertWidget(++count, pill);
    }
    setVisible(count > 0);
}

} // namespace touyan
