#include "pages/review/drawcard.h"

#include "base/sentences.h"
#include "domain/choice.h"
#include "models/workspace.h"
#include "pages/review/fieldpills.h"
#include "pages/review/seatmodel.h"
#include "selection/drawnfields.h"
#include "selection/drawrecord.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/emptystate.h"
#include "widgets/faultline.h"
#include "widgets/linkbutton.h"
#include "widgets/noteline.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int LargestPanel = 99;
constexpr int LeastRows = 9; ///< of the panel that are seen

/// Takes what room there is, and asks for no more than it must have.
class RoomyStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override
    {
        return {QStackedWidget::sizeHint().width(), minimumHeight()};
    }
};

/// A label that belongs to @p buddy.
QLabel* labelFor(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new TextLabel(TextKind::Text, text, parent);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

} // namespace

DrawCard::DrawCard(ReviewState& state, QWidget* parent)
    : Card(tr("Panel"), parent)
    , m_state(state)
    , m_size(new QSpinBox(this))
    , m_related(new QComboBox(this))
    , m_byField(new QPushButton(tr("By field"), this))
    , m_fields(new FieldPills(this))
    , m_seed(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_drawButton(new QPushButton(tr("Draw the panel"), this))
    , m_verifyButton(new QPushButton(themedIcon(Icon::Refresh), tr("Replay the draw"), this))
    , m_early(new NoteLine(this))
    , m_note(new NoteLine(this))
    , m_newRound(new LinkButton(tr("New round"), this))
    , m_message(new FaultLine(this))
    , m_seats(new SeatModel(state, this))
    , m_table(new TableView(this))
{
    auto* line = new WrappingRow;
    line->setSpacing(metrics::CardGap);
    line->addLayout(makeRules());
    line->addLayout(makeSeedLine());
    body()->addLayout(line);
    body()->addWidget(m_fields);
    body()->addWidget(m_early);
    auto* notes = new QHBoxLayout;
    notes->addWidget(m_note, 1);
    notes->addWidget(m_newRound, 0, Qt::AlignTop);
    body()->addLayout(notes);
    body()->addWidget(m_message);
    body()->addWidget(makePanel(), 1);
    connect(m_newRound, &QPushButton::clicked, &state, &ReviewState::addRound);
    connect(&state, &ReviewState::changed, this, &DrawCard::show);
    show();
}

QLayout* DrawCard::makeRules()
{
    m_size->setRange(1, LargestPanel);
    m_size->setKeyboardTracking(false);
    for (const Choice& choice : choices<RelatedExperts>())
        m_related->addItem(choice.translatedTitle());
    m_byField->setCheckable(true);
    m_byField->setToolTip(tr("Each field is represented on the panel, as far as there are seats."));
    connect(m_size, &QSpinBox::valueChanged, this, [this](int size) {
        DrawRules rules = drawRules(m_state.round());
        rules.panelSize = size;
        setRules(rules, tr("panel size"));
    });
    connect(m_related, &QComboBox::activated, this, [this](int index) {
        DrawRules rules = drawRules(m_state.round());
        rules.related = static_cast<RelatedExperts>(index);
        setRules(rules, tr("related experts"));
    });
    connect(m_byField, &QPushButton::clicked, this, [this](bool isOn) {
        DrawRules rules = drawRules(m_state.round());
        rules.isByField = isOn;
        setRules(rules, tr("drawn by field"));
    });
    connect(m_fields, &FieldPills::chosen, this, [this](const QStringList& fields) {
        DrawRules rules = drawRules(m_state.round());
        rules.fields = fields;
        setRules(rules, tr("fields to represent"));
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(labelFor(tr("Panel size"), m_size, this));
    line->addWidget(m_size);
    line->addWidget(labelFor(tr("Related experts"), m_related, this));
    line->addWidget(m_related);
    line->addWidget(m_byField);
    return line;
}

QLayout* DrawCard::makeSeedLine()
{
    m_seed->setPlaceholderText(tr("made at random when left empty"));
    m_drawButton->setProperty("primary", true);
    connect(m_drawButton, &QPushButton::clicked, this, &DrawCard::draw);
    connect(m_verifyButton, &QPushButton::clicked, this, &DrawCard::verify);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(labelFor(tr("Seed"), m_seed, this));
    line->addWidget(m_seed, 1);
    m_reason->setPlaceholderText(tr("why it is drawn anew"));
    m_reason->setAccessibleName(tr("Reason to draw anew"));
    line->addWidget(m_reason, 1);
    line->addWidget(m_verifyButton);
    line->addWidget(m_drawButton);
    return line;
}

QWidget* DrawCard::makePanel()
{
    m_table->setModel(m_seats);
    m_table->setLookReader([this](const QModelIndex& index) { return m_seats->lookAt(index); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Panel"));
    const std::array Widths = {48, 100, 170, 150, 80, 84};
    for (int column = 0; column < SeatModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths.at(static_cast<size_t>(column)));
    m_table->horizontalHeader()->setSectionResizeMode(SeatModel::OrganisationColumn,
                                                      QHeaderView::Stretch);
    m_empty = new EmptyState(
        Icon::User,
        tr("Nobody is drawn yet. Experts who are related to a project are recused or kept out by "
           "the draw itself."),
        this);
    m_stack = new RoomyStack(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void DrawCard::setRules(const DrawRules& rules, const QString& what)
{
    const auto written = m_state.changeRound(withRules(m_state.round(), rules),
                                             tr("Edit “%1”: %2").arg(m_state.round().name, what));
    say(written ? QString() : written.error().message, true);
}

void DrawCard::draw()
{
    const auto drawn = m_state.draw(m_seed->text(), m_reason->text());
    if (drawn)
        verify();
    else
        say(drawn.error().message, true);
}

void DrawCard::verify()
{
    const QStringList differences = verifyDraw(m_state.workspace().records(), m_state.round());
    if (differences.isEmpty())
        say(tr("Drawn again with the seed %1: seats and recusals are exactly the same.")
                .arg(m_state.round().seed),
            false);
    else
        say(differences.join(u'\n'), true);
}

void DrawCard::say(const QString& text, bool isFault)
{
    if (isFault)
        m_message->refuse(text);
    else
        m_message->tell(text);
    m_message->setVisible(!m_message->text().isEmpty()); // the panel below wants the room
}

QString DrawCard::message() const
{
    return m_message->text();
}

QString DrawCard::warning() const
{
    return m_early->text();
}

QString DrawCard::note() const
{
    return m_note->text();
}

void DrawCard::show()
{
    const ReviewRound& round = m_state.round();
    if (m_shown != round.id || m_shownSeed != round.seed) {
        m_seed->clear(); // a panel that is drawn anew needs another one
        m_reason->clear();
        say({}, false);
    }
    m_shown = round.id;
    m_shownSeed = round.seed;
    m_seats->follow();
    const int seats = m_seats->rowCount();
    m_stack->setCurrentIndex(seats > 0 ? 0 : 1);
    m_stack->setMinimumHeight((seats > 0 ? std::min(seats, LeastRows) + 1 : 2)
                              * metrics::RowHeight);
    setSubtitle(isDrawn(round) ? tr("Drawn on %1 with the seed %2")
                                     .arg(round.drawnAt.toString(u"yyyy-MM-dd HH:mm"), round.seed)
                               : tr("%n project(s) under review", nullptr,
                                    static_cast<int>(m_state.rows().projects.size())));
    showRules();
    showNote();
}

/// What is greyed says why, and what is early that it is.
void DrawCard::showNote()
{
    const ReviewRound& round = m_state.round();
    const bool isOpen = m_state.hasRound() && !m_state.isReadOnly();
    const QString fault = isOpen ? drawFault(m_state.workspace().records(), round) : QString();
    QStringList sentences{fault};
    if (isOpen && isDrawn(round)) {
        sentences.append(
            fault.isEmpty()
                ? tr("The rules stay with the panel that was drawn by them. To draw by others, "
                     "undo the draw with Ctrl+Z, or set up a new round.")
                : tr("Other rules take a new round."));
    }
    if (const auto draw = drawFromJson(round.drawRecord))
        sentences.append(unrepresentedText(*draw));
    m_note->setNote(joinedSentences(sentences),
                    fault.isEmpty() || isDrawn(round) ? Tone::Neutral : Tone::Warning);
    m_newRound->setVisible(isOpen && isDrawn(round));
    // What stops the draw comes before what would only make it early.
    const bool isStopped = m_note->tone() == Tone::Warning && !fault.isEmpty();
    m_early->setNote(isStopped ? QString()
                               : earlyReviewWarning(m_state.workspace().records(), round),
                     Tone::Warning);
}

void DrawCard::showRules()
{
    const ReviewRound& round = m_state.round();
    const DrawRules rules = drawRules(round);
    const bool mayDraw = m_state.hasRound() && !m_state.isReadOnly()
        && drawFault(m_state.workspace().records(), round).isEmpty();
    const bool isOpen = m_state.hasRound() && !m_state.isReadOnly() && !isDrawn(round);
    const QSignalBlocker blocker(m_size);
    m_size->setValue(rules.panelSize);
    m_related->setCurrentIndex(static_cast<int>(rules.related));
    m_byField->setChecked(rules.isByField);
    // All fields of a panel that is drawn would only take its room.
    m_fields->setVisible(rules.isByField && (isOpen || !rules.fields.isEmpty()));
    m_fields->setFields(m_state.workspace().records(), rules.fields);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_size, m_related, m_byField, m_fields})
        widget->setEnabled(isOpen);
    m_seed->setReadOnly(!mayDraw);
    m_reason->setVisible(mayDraw && isDrawn(round));
    m_drawButton->setText(isDrawn(round) ? tr("Draw anew") : tr("Draw the panel"));
    m_drawButton->setEnabled(mayDraw);
    m_verifyButton->setVisible(isDrawn(round));
    m_drawButton->setToolTip(m_state.hasRound() ? drawFault(m_state.workspace().records(), round)
                                                : QString());
}

} // namespace touyan
