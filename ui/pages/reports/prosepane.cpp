#include "pages/reports/prosepane.h"

#include "pages/reports/markedtext.h"
#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/emptystate.h"
#include "widgets/marks.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace touyan {
namespace {

using State = ProseModel::ProseState;

constexpr int FewestRows = 4;
constexpr int LeastText = 84;

QString stateWord(State state)
{
    switch (state) {
    case State::Generated:
        return {};
    case State::Edited:
        return ProsePane::tr("changed");
    case State::Outdated:
        return ProsePane::tr("check numbers");
    }
    return {};
}

/// The beginning of a paragraph, and a badge when its words are not those of the paper.
class ProseDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                   const QModelIndex& /*index*/) const override
    {
        return {0, metrics::RowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensFor(option.palette);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
            paintPlate(*painter, option.rect.adjusted(1, 1, -1, -1), metrics::ControlRadius,
                       isChosen ? tokens.accentSoft : tokens.hover);
        QRect room = option.rect.adjusted(metrics::Grid, 0, -metrics::Grid, 0);
        const auto state = static_cast<State>(index.data(ProseModel::StateRole).toInt());
        const QString word = stateWord(state);
        if (!word.isEmpty()) {
            const int width = badgeWidth(word, smallFont());
            painter->setFont(smallFont());
            paintBadge(*painter, QRect(room.right() - width, room.top(), width, room.height()),
                       word, state == State::Outdated ? Tone::Bad : Tone::Accent, tokens);
            room.setRight(room.right() - width - metrics::HalfGrid);
        }
        painter->setFont(textFont());
        painter->setPen(isChosen ? tokens.accentText : tokens.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(textFont())
                              .elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

ProsePane::ProsePane(QWidget* parent)
    : QWidget(parent)
    , m_model(new ProseModel(this))
    , m_view(new QListView(this))
    , m_state(new TextLabel(TextKind::Small, {}, this))
    , m_text(new QPlainTextEdit(this))
    , m_marks(new MarkedText(m_text->document()))
    , m_generated(new TextLabel(TextKind::Small, {}, this))
    , m_restore(new QPushButton(tr("Back to generated"), this))
    , m_restoreAll(new QPushButton(tr("All back"), this))
    , m_stack(new QStackedWidget(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProseDelegate(m_view));
    m_view->setMinimumHeight(FewestRows * metrics::RowHeight + 2);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    m_view->setAccessibleName(tr("Paragraphs"));
    m_text->setAccessibleName(tr("Words of the paragraph"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(LeastText);
    for (QLabel* label : {m_state, m_generated}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_restore->setToolTip(tr("Drops the change: the paragraph is generated again"));
    m_restoreAll->setToolTip(tr("Drops the changes of all paragraphs"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_restoreAll);
    buttons->addStretch();
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::Grid);
    column->addWidget(m_view, 4);
    column->addWidget(m_state);
    column->addWidget(m_text, 3);
    column->addLayout(buttons);
    column->addWidget(m_generated);
    m_stack->addWidget(page);
    m_stack->addWidget(new EmptyState(
        Icon::Edit, tr("This paper has no paragraphs to be changed: its tables say it all."),
        this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showParagraph();
        if (!m_isResetting && currentRow() >= 0) {
            m_chosen = currentId();
            Q_EMIT paragraphChosen(m_chosen);
        }
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_isResetting = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProsePane::onReset);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProsePane::showParagraph);
    connect(m_model, &ProseModel::edited, this, &ProsePane::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing && currentRow() >= 0)
            m_model->edit(currentRow(), m_text->toPlainText());
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            m_model->restore(currentRow());
    });
    connect(m_restoreAll, &QPushButton::clicked, m_model, &ProseModel::restoreAll);
    showParagraph();
}

/// What is said below of the chosen paragraph takes room from the list that it was chosen in.
bool ProsePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            m_view, [view = m_view] { view->scrollTo(view->currentIndex()); },
            Qt::QueuedConnection); // when its rows are laid out
    return QWidget::eventFilter(watched, event);
}

/// Stays with the paragraph that was chosen, if the paper still has it.
void ProsePane::onReset()
{
    m_isResetting = true;
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(m_chosen))));
    m_isResetting = false;
    showParagraph();
}

QString ProsePane::currentId() const
{
    return m_view->currentIndex().data(ProseModel::IdRole).toString();
}

int ProsePane::currentRow() const
{
    return m_view->currentIndex().row();
}

void ProsePane::choose(const QString& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
}

void ProsePane::showParagraph()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const int row = currentRow();
    const QString text = row < 0 ? QString() : m_model->text(row);
    m_isShowing = true;
    m_text->setEnabled(row >= 0);
    if (m_text->toPlainText() != text) // else the cursor would jump while someone types
        m_text->setPlainText(text);
    showState();
    m_isShowing = false;
}

void ProsePane::showState()
{
    const int row = currentRow();
    const bool isEdited = row >= 0 && m_model->isEdited(row);
    m_restore->setEnabled(isEdited);
    m_restoreAll->setEnabled(!m_model->edits().isEmpty());
    QList<MarkedText::Mark> marks;
    if (isEdited) {
        for (const Quantity& number : m_model->unmatched(row))
            marks.append({{number.start, number.length}, tokensFor(palette()).yellowSoft});
    }
    m_marks->setMarks(marks);
    const int outdated = m_model->outdatedCount();
    QString state = tr("%n of the paragraphs changed.", nullptr, m_model->editedCount());
    if (outdated > 0)
        //: after the sentence of how many paragraphs are changed
        state += tr(" In %n of them a number is not what the records say.", nullptr, outdated);
    m_state->setText(state);
    m_generated->setVisible(isEdited);
    if (isEdited)
        m_generated->setText(tr("Generated now: %1").arg(m_model->generated(row)));
}

} // namespace touyan
