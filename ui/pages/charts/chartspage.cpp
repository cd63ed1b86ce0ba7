#include "pages/charts/chartspage.h"

#include "analysis/filtertoggle.h"
#include "domain/field.h"
#include "models/workspace.h"
#include "style/metrics.h"
#include "views/charts/chartcard.h"
#include "views/charts/chartfigures.h"
#include "views/charts/chartview.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>

namespace touyan {
namespace {

constexpr int ThreeColumnsFrom = 1500; // width of the page in pixels
constexpr int TwoColumnsFrom = 760;

} // namespace

ChartsPage::ChartsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_title(new TextLabel(TextKind::PageTitle, {}, this))
    , m_subtitle(new TextLabel(TextKind::Small, {}, this))
    , m_grid(new QGridLayout)
{
    auto* header = new QHBoxLayout;
    header->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin, 0);
    header->setSpacing(metrics::CardGap);
    header->addWidget(m_title);
    header->addWidget(m_subtitle, 1, Qt::AlignBottom);

    auto* content = new QWidget;
    m_grid->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    m_grid->setSpacing(metrics::CardGap);
    content->setLayout(m_grid);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(scroll, 1);

    m_investmentByMonth = addCard(ChartForm::Months);
    m_milestones = addCard(ChartForm::Months);
    m_byProgramme = addCardBy(Dimension::Programme, ChartForm::Bars);
    m_lights = addCardBy(Dimension::Programme, ChartForm::StackedBars);
    m_byDistrict = addCardBy(Dimension::District, ChartForm::Bars);
    m_byUnit = addCardBy(Dimension::ResponsibleUnit, ChartForm::Bars);
    m_byNature = addCardBy(Dimension::Category, ChartForm::Bars);
    m_funding = addCard(ChartForm::Ring);
    arrange();
}

ChartCard* ChartsPage::addCard(ChartForm form)
{
    auto* card = new ChartCard(form);
    m_cards.append(card);
    return card;
}

ChartCard* ChartsPage::addCardBy(Dimension dimension, ChartForm form)
{
    ChartCard* card = addCard(form);
    connect(card, &ChartCard::activated, this, [this, dimension](qint64 key) {
        workspace().setFilter(toggled(workspace().filter(), dimension, key));
    });
    return card;
}

QList<ChartCard*> ChartsPage::cards() const
{
    return m_cards;
}

void ChartsPage::arrange()
{
    int columns = width() >= TwoColumnsFrom ? 2 : 1;
    if (width() >= ThreeColumnsFrom)
        columns = 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (ChartCard* card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int at = 0; at < static_cast<int>(m_cards.size()); ++at)
        m_grid->addWidget(m_cards.at(at), at / columns, at % columns);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChartsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ChartsPage::refresh()
{
    const ChartSource source{workspace().records(), workspace().view(), workspace().projects()};
    m_title->setText(tr("Charts of %1").arg(workspace().year()));
    m_subtitle->setText(tr("%n project(s)", nullptr, static_cast<int>(source.projects.size())));
    m_investmentByMonth->setTable(investmentByMonth(source));
    m_milestones->setTable(milestonesByMonth(source));
    m_byProgramme->setTable(investmentBy(Dimension::Programme, source));
    m_lights->setTable(lightsBy(Dimension::Programme, source));
    m_byDistrict->setTable(investmentBy(Dimension::District, source));
    m_byUnit->setTable(investmentBy(Dimension::ResponsibleUnit, source));
    m_byNature->setTable(investmentBy(Dimension::Category, source));
    m_funding->setTable(fundingByKind(source));
}

} // namespace touyan
