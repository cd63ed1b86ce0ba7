#include "views/scenepreview.h"

#include "style/icons.h"
#include "style/tokens.h"
#include "views/scenepainter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace touyan {

namespace {

constexpr int Margin = 16;
constexpr int TurningHeight = 32;

} // namespace

ScenePreview::ScenePreview(QWidget* parent)
    : QWidget(parent)
    , m_turning(new QWidget(this))
    , m_back(new QToolButton(m_turning))
    , m_forward(new QToolButton(m_turning))
    , m_number(new QLabel(m_turning))
{
    setAccessibleName(tr("Preview"));
    auto* row = new QHBoxLayout(m_turning);
    row->setContentsMargins({});
    row->addStretch(1);
    const auto add = [&](QToolButton* button, Icon icon, const QString& name, int by) {
        button->setIcon(themedIcon(icon));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, by] { showPage(m_page + by); });
    };
    add(m_back, Icon::ChevronLeft, tr("Previous page"), -1);
    add(m_forward, Icon::ChevronRight, tr("Next page"), 1);
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_forward);
    row->addStretch(1);
    updateTurning();
}

void ScenePreview::setPages(std::vector<Scene> pages, size_t count)
{
    m_pages = std::move(pages);
    m_count = std::max(count, m_pages.size());
    showPage(m_page);
}

void ScenePreview::showPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    updateTurning();
    update();
}

void ScenePreview::updateTurning()
{
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < pageCount());
    //: Pages of a preview; %1 is the page, %2 how many there are
    m_number->setText(tr("%1 of %2").arg(m_page + 1).arg(m_count));
    m_turning->setVisible(m_count > 1);
}

void ScenePreview::resizeEvent(QResizeEvent*)
{
    m_turning->setGeometry(0, height() - TurningHeight, width(), TurningHeight);
}

/// Where the page is drawn: in the middle, as large as it fits.
QRectF ScenePreview::sheetRect() const
{
    const QRectF room = QRectF(rect()).adjusted(Margin, Margin, -Margin,
                                                -Margin - (m_count > 1 ? TurningHeight : 0));
    const QSizeF size =
        m_pages[static_cast<size_t>(m_page)].size().scaled(room.size(), Qt::KeepAspectRatio);
    QRectF sheet({0, 0}, size);
    sheet.moveCenter(room.center());
    return sheet;
}

void ScenePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.sunken);
    if (m_pages.empty())
        return;
    const Scene& scene = m_pages[static_cast<size_t>(m_page)];
    const QRectF sheet = sheetRect();
    painter.setPen(tokens.border);
    painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / scene.size().width(), sheet.height() / scene.size().height());
    painter.setClipRect(QRectF({0, 0}, scene.size()));
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintScene(painter, scene, m_palette);
}

} // namespace touyan
