#include "views/charts/chartcard.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "views/charts/charttablewindow.h"
#include "views/charts/chartview.h"
#include "views/charts/sentence.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {

ChartCard::ChartCard(ChartForm form, QWidget* parent)
    : Card({}, parent)
    , m_view(new ChartView(form, this))
    , m_reason(new Sentence({}, this))
    , m_stack(new QStackedLayout)
    , m_menu(new QMenu(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_reason);
    body()->addLayout(m_stack, 1);
    addMenu();
    connect(m_view, &ChartView::activated, this, &ChartCard::activated);
}

void ChartCard::addMenu()
{
    m_menu->addAction(themedIcon(Icon::Image), tr("Copy as &picture"), this,
                      &ChartCard::copyPicture);
    m_menu->addAction(themedIcon(Icon::Copy), tr("Copy &data"), this, &ChartCard::copyData);
    m_menu->addAction(themedIcon(Icon::Spreadsheet), tr("Open as &table"), this,
                      &ChartCard::openAsTable);
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(Icon::More, IconTint::Muted));
    button->setAutoRaise(true);
    button->setToolTip(tr("Copy or open the numbers of this chart"));
    button->setAccessibleName(tr("Chart menu"));
    header()->addWidget(button);
    connect(button, &QToolButton::clicked, this,
            [this, button] { m_menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
}

const ChartTable& ChartCard::table() const
{
    return m_view->table();
}

void ChartCard::setTable(const ChartTable& table)
{
    setTitle(table.title);
    setSubtitle(table.isEmpty() ? QString() : table.unit);
    m_view->setTable(table);
    m_view->updateGeometry();
    m_reason->setText(table.emptyReason);
    m_stack->setCurrentIndex(table.isEmpty() ? 1 : 0);
    m_menu->setEnabled(!table.isEmpty());
}

QPixmap ChartCard::picture()
{
    const QPixmap chart = m_view->picture();
    const Tokens& tokens = tokensFor(palette());
    constexpr int Margin = metrics::PageMargin;
    constexpr int TitleHeight = 32;
    const QSize chartSize = chart.deviceIndependentSize().toSize();
    QPixmap whole(QSize(chartSize.width() + 2 * Margin, chartSize.height() + TitleHeight + Margin)
                  * devicePixelRatioF());
    whole.setDevicePixelRatio(devicePixelRatioF());
    whole.fill(tokens.surface);
    QPainter painter(&whole);
    painter.setFont(cardTitleFont());
    painter.setPen(tokens.text);
    painter.drawText(QRect(Margin, 0, chartSize.width(), TitleHeight), Qt::AlignVCenter,
                     u"%1（%2）"_s.arg(table().title, table().unit));
    painter.drawPixmap(Margin, TitleHeight, chart);
    return whole;
}

void ChartCard::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(picture());
}

void ChartCard::copyData()
{
    QGuiApplication::clipboard()->setText(table().toTsv());
}

void ChartCard::openAsTable()
{
    auto* window = new ChartTableWindow(table(), this);
    window->show();
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (!table().isEmpty())
        m_menu->popup(event->globalPos());
}

} // namespace touyan
