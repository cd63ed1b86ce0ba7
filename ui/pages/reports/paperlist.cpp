#include "pages/reports/paperlist.h"

#include "pages/reports/paperlistmodel.h"
#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/card.h"
#include "widgets/searchbox.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int CaptionHeight = 26;
constexpr int PaperHeight = 30;

/// Captions small and muted, papers as the items of the navigation.
class PaperDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        return {0, isCaption(index) ? CaptionHeight : PaperHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensFor(option.palette);
        const QRect row = option.rect.adjusted(metrics::HalfGrid, 1, -metrics::HalfGrid, -1);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen)
            paintPlate(*painter, row, metrics::ControlRadius, tokens.accentSoft);
        else if (isHovered && !isCaption(index))
            paintPlate(*painter, row, metrics::ControlRadius, tokens.hover);
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocusRing(*painter, row, metrics::ControlRadius, tokens);
        paintTitle(*painter, row, index, tokens, isChosen);
        painter->restore();
    }

private:
    static bool isCaption(const QModelIndex& index)
    {
        return index.data(PaperListModel::NameRole).toString().isEmpty();
    }

    static void paintTitle(QPainter& painter, const QRect& row, const QModelIndex& index,
                           const Tokens& tokens, bool isChosen)
    {
        const QFont font = isCaption(index) ? smallFont() : isChosen ? boldTextFont() : textFont();
        painter.setFont(font);
        painter.setPen(isCaption(index) ? tokens.textMuted
                           : isChosen   ? tokens.accentText
                                        : tokens.text);
        const QRect room = row.adjusted(metrics::Grid, 0, -metrics::HalfGrid, 0);
        const Qt::Alignment flags =
            Qt::AlignLeft | (isCaption(index) ? Qt::AlignBottom : Qt::AlignVCenter);
        painter.drawText(
            QRectF(room),
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()),
            QTextOption(flags));
    }
};

} // namespace

PaperList::PaperList(QWidget* parent)
    : QWidget(parent)
    , m_filter(new PaperListFilter(this))
    , m_search(new SearchBox(tr("Find a paper"), this))
    , m_view(new QListView(this))
{
    m_filter->setSourceModel(new PaperListModel(this));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new PaperDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Papers"));
    auto* card = new Card({}, this);
    card->body()->setSpacing(metrics::HalfGrid);
    card->body()->setContentsMargins(metrics::Grid, metrics::Grid, metrics::Grid, metrics::Grid);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_view, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(m_search, &SearchBox::searchChanged, this, &PaperList::search);
    connect(m_search, &SearchBox::resultsWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_filter->indexOf(m_current).isValid())
            show(m_filter->firstPaper());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PaperList::take);
}

void PaperList::setCurrent(const QString& name)
{
    m_current = name;
    show(m_filter->indexOf(name));
}

void PaperList::show(const QModelIndex& index)
{
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

/// What is chosen stays chosen while it is filtered out.
void PaperList::search(const QString& text)
{
    m_isSearching = true;
    m_filter->search(text);
    m_view->setCurrentIndex(m_filter->indexOf(m_current));
    m_isSearching = false;
}

void PaperList::take(const QModelIndex& index)
{
    const QString name = index.data(PaperListModel::NameRole).toString();
    if (m_isSearching || name.isEmpty() || name == m_current)
        return;
    m_current = name;
    Q_EMIT paperChosen(name);
}

} // namespace touyan
