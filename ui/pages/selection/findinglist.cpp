#include "pages/selection/findinglist.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "widgets/lightlabel.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace touyan {

FindingList::FindingList(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
}

void FindingList::setFindings(const std::vector<RuleFinding>& findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RuleFinding& finding : findings)
        addLine(finding);
}

void FindingList::addLine(const RuleFinding& finding)
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(new LightLabel(finding.light, {}, line), 0, Qt::AlignTop);
    auto* sentence = new TextLabel(TextKind::Text, finding.sentence, line);
    sentence->setFont(smallFont());
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(sentence, 1);
    if (!finding.projects.isEmpty()) {
        auto* link = new LinkButton(tr("Show"), line);
        //: 1: what a rule found
        link->setAccessibleName(tr("Show: %1").arg(finding.sentence));
        layout->addWidget(link, 0, Qt::AlignTop);
        connect(link, &LinkButton::clicked, this,
                [this, projects = finding.projects] { Q_EMIT projectsRequested(projects); });
    }
    m_lines->addWidget(line);
}

} // namespace touyan
