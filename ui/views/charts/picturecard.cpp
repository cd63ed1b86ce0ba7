#include "views/charts/picturecard.h"

#include "style/icons.h"
#include "views/charts/charttablewindow.h"
#include "views/charts/sentence.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr double CopiedScale = 2; // sharp on paper and on screens of high resolution

} // namespace

PictureCard::PictureCard(QWidget* parent)
    : Card({}, parent)
    , m_stack(new QStackedLayout)
    , m_reason(new Sentence({}, this))
    , m_menu(new QMenu(this))
{
    body()->addLayout(m_stack, 1);
    addMenu();
}

void PictureCard::addMenu()
{
    m_menu->addAction(themedIcon(Icon::Image), tr("Copy as &picture"), this,
                      &PictureCard::copyPicture);
    m_menu->addAction(themedIcon(Icon::Copy), tr("Copy &data"), this, &PictureCard::copyData);
    m_menu->addAction(themedIcon(Icon::Spreadsheet), tr("Open as &table"), this,
                      &PictureCard::openAsTable);
    m_menu->addSeparator();
    const auto addSaving = [this](const QString& text, const QString& suffix) {
        m_menu->addAction(text, this, [this, suffix] { saveAs(suffix); });
    };
    addSaving(tr("Save as &SVG picture…"), u"svg"_s);
    addSaving(tr("Save as P&DF…"), u"pdf"_s);
    addSaving(tr("Save as P&NG picture…"), u"png"_s);
    addSaving(tr("Save as &workbook…"), u"xlsx"_s);
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(Icon::More, IconTint::Muted));
    button->setAutoRaise(true);
    button->setFixedSize(28, 20); // no higher than the title beside it
    button->setToolTip(tr("Copy, open or save this chart"));
    button->setAccessibleName(tr("Chart menu"));
    header()->addWidget(button);
    connect(button, &QToolButton::clicked, this,
            [this, button] { m_menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
}

void PictureCard::setDrawing(QWidget* drawing)
{
    m_stack->addWidget(drawing);
    m_stack->addWidget(m_reason);
}

void PictureCard::showDrawing(const QString& emptyReason)
{
    m_reason->setText(emptyReason);
    m_stack->setCurrentIndex(emptyReason.isEmpty() ? 0 : 1);
    m_menu->setEnabled(emptyReason.isEmpty());
}

void PictureCard::copyPicture()
{
    const Picture drawing = picture();
    QImage image((drawing.size * CopiedScale).toSize(), QImage::Format_RGB32);
    image.fill(drawing.ground);
    QPainter painter(&image);
    painter.scale(CopiedScale, CopiedScale);
    drawing.paint(painter);
    painter.end();
    QGuiApplication::clipboard()->setImage(image);
    Q_EMIT done(tr("The picture of “%1” was copied.").arg(table().title));
}

void PictureCard::copyData()
{
    QGuiApplication::clipboard()->setText(table().toTsv());
    Q_EMIT done(tr("The numbers of “%1” were copied, %n row(s).", nullptr,
                   static_cast<int>(table().rows.size()))
                    .arg(table().title));
}

void PictureCard::openAsTable()
{
    auto* window = new ChartTableWindow(table(), this);
    window->show();
}

void PictureCard::saveAs(const QString& suffix)
{
    Q_EMIT fileRequested({.title = tr("Save the chart"),
                          .name = table().titleOfYear(),
                          .suffix = suffix,
                          .write = writer()});
}

void PictureCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_menu->isEnabled())
        m_menu->popup(event->globalPos());
}

} // namespace touyan
