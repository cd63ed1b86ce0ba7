#include "pages/reports/proofwindow.h"

#include "models/workspace.h"
#include "pages/reports/markedtext.h"
#include "pages/reports/prooffigures.h"
#include "portfolio/portfoliosnapshot.h"
#include "reports/proofreading.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "widgets/card.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace touyan {
namespace {

constexpr auto ProofPause = 400ms;
constexpr QSize DefaultSize(1080, 640);

QColor groundOf(ProofVerdict verdict, const Tokens& tokens)
{
    switch (verdict) {
    case ProofVerdict::Right:
        return tokens.greenSoft;
    case ProofVerdict::Wrong:
        return tokens.redSoft;
    case ProofVerdict::Unknown:
        return tokens.sunken;
    }
    return {};
}

} // namespace

ProofWindow::ProofWindow(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new ProofModel(this))
    , m_text(new QPlainTextEdit(this))
    , m_marks(new MarkedText(m_text->document()))
    , m_table(new TableView(this))
    , m_summary(new TextLabel(TextKind::Strong, {}, this))
    , m_asOf(new TextLabel(TextKind::Small, {}, this))
    , m_moment(new QComboBox(this))
    , m_next(new QPushButton(themedIcon(Icon::ChevronDown), tr("Next wrong figure"), this))
    , m_correct(new QPushButton(tr("Put the right figure in"), this))
    , m_correctAll(new QPushButton(tr("Put all in"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {m_next, m_correct, m_correctAll})
        button->setAutoDefault(false);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Check the figures of a text"));
    resize(DefaultSize);
    auto* parts = new QSplitter(this);
    parts->setHandleWidth(metrics::CardGap);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTextCard());
    parts->addWidget(makeTableCard());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin,
                               metrics::PageMargin);
    layout->addWidget(parts);
    m_pause.setSingleShot(true);
    m_pause.setInterval(ProofPause);
    connect(&m_pause, &QTimer::timeout, this, &ProofWindow::check);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &ProofWindow::followCursor);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProofWindow::jump);
    connect(m_moment, &QComboBox::currentIndexChanged, this, &ProofWindow::recheck);
    connect(m_next, &QPushButton::clicked, this, &ProofWindow::goToWrong);
    connect(m_correct, &QPushButton::clicked, this, &ProofWindow::correctCurrent);
    connect(m_correctAll, &QPushButton::clicked, this, &ProofWindow::correctAll);
    connect(&workspace, &Workspace::changed, this, &ProofWindow::recheck);
    connect(&workspace, &Workspace::filterChanged, this, &ProofWindow::recheck);
    check();
}

ProofWindow::~ProofWindow() = default;

const ProofGrounds& ProofWindow::grounds()
{
    if (!m_grounds || m_groundsDay != m_workspace.today()) {
        const Moment moment = chosenMoment();
        m_grounds = std::make_unique<ProofGrounds>(moment.snapshot, moment.choices);
        m_groundsDay = m_workspace.today();
    }
    return *m_grounds;
}

bool ProofWindow::isOfPack() const
{
    return m_pack && m_moment->currentIndex() == 0;
}

ProofWindow::Moment ProofWindow::chosenMoment() const
{
    return isOfPack() ? *m_pack
                      : Moment{snapshotOf(m_workspace.portfolio(), m_workspace.year()), {}};
}

void ProofWindow::setPack(const Snapshot& snapshot, const PaperChoices& choices)
{
    const PaperChoices months = choices.knownTo({monthOption(), periodOption()});
    const bool isAnother = !m_pack || m_pack->snapshot.moment() != snapshot.moment();
    const bool isChanged = isAnother || m_pack->snapshot.year() != snapshot.year()
        || m_pack->choices.values() != months.values();
    if (!isChanged)
        return;
    m_pack = Moment{snapshot, months};
    const QSignalBlocker quiet(m_moment);
    const int chosen = isAnother ? 0 : m_moment->currentIndex();
    m_moment->clear();
    m_moment->addItem(tr("As in the pack of %1")
                          .arg(snapshot.moment().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
    m_moment->addItem(tr("As the file is now"));
    m_moment->setCurrentIndex(chosen);
    m_moment->show();
    recheck();
}

void ProofWindow::recheck()
{
    m_grounds.reset();
    check();
}

QWidget* ProofWindow::makeTextCard()
{
    auto* card = new Card(tr("Text"), this);
    card->setSubtitle(tr("paste it here; figures are checked as you type"));
    m_text->setPlaceholderText(
        tr("For example: in the year 12 key projects were arranged with a total investment of "
           "3.4 hundred million yuan."));
    m_text->setAccessibleName(tr("Text to be checked"));
    m_text->setTabChangesFocus(true);
    card->body()->addWidget(m_text, 1);
    return card;
}

QWidget* ProofWindow::makeTableCard()
{
    auto* card = new Card(tr("Figures"), this);
    m_moment->setAccessibleName(tr("Moment of the figures"));
    m_moment->setToolTip(tr("What was changed after a pack was made is not in its papers"));
    m_moment->hide();
    card->header()->addWidget(m_asOf);
    card->header()->addWidget(m_moment);
    m_table->setModel(m_model);
    m_table->setLookReader([this](const QModelIndex& index) { return m_model->lookAt(index); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Figures of the text"));
    m_table->setColumnWidth(ProofModel::VerdictColumn,
                            ProofModel::verdictWidth() + 3 * metrics::Grid);
    m_table->setColumnWidth(ProofModel::StatedColumn, 110);
    m_table->setColumnWidth(ProofModel::RightColumn, 110);
    m_table->setStretchColumn(ProofModel::AboutColumn);
    m_summary->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addWidget(m_next);
    buttons->addStretch();
    buttons->addWidget(m_correct);
    buttons->addWidget(m_correctAll);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_table, 1);
    card->body()->addLayout(buttons);
    return card;
}

void ProofWindow::setText(const QString& text)
{
    m_text->setPlainText(text);
    check();
}

QString ProofWindow::text() const
{
    return m_text->toPlainText();
}

void ProofWindow::check()
{
    m_pause.stop();
    const int row = m_table->currentIndex().row();
    m_model->setRows(text().trimmed().isEmpty() ? std::vector<ProofRow>()
                                                : proofRows(text(), grounds()));
    m_isJumping = true;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_isJumping = false;
    showMarks();
    showSummary();
}

void ProofWindow::showMarks()
{
    const Tokens& tokens = tokensFor(palette());
    QList<MarkedText::Mark> marks;
    for (const ProofRow& row : m_model->rows())
        marks.append({row.stretch, groundOf(row.verdict, tokens)});
    m_marks->setMarks(marks);
}

/// The days whose figures the text is compared with.
QString ProofWindow::asOfWords()
{
    const QDate today = grounds().today();
    const QDate end = grounds().period().last;
    if (end < today && end.year() == today.year())
        return tr("As of %1; without a day in the text also %2")
            .arg(end.toString(Qt::ISODate), today.toString(Qt::ISODate));
    return tr("As of %1").arg(std::min(end, today).toString(Qt::ISODate));
}

void ProofWindow::showSummary()
{
    const int wrong = m_model->countOf(ProofVerdict::Wrong);
    m_asOf->setText(asOfWords());
    if (m_model->rowCount() == 0)
        m_summary->setText(text().trimmed().isEmpty() ? tr("No text yet.")
                                                      : tr("The text has no figures."));
    else
        //: numbers of figures in a text
        m_summary->setText(tr("%1 wrong, %2 right, %3 unknown")
                               .arg(wrong)
                               .arg(m_model->countOf(ProofVerdict::Right))
                               .arg(m_model->countOf(ProofVerdict::Unknown)));
    m_next->setEnabled(wrong > 0);
    m_correctAll->setEnabled(wrong > 0);
    const int row = m_table->currentIndex().row();
    const ProofRow* current = row >= 0 && row < m_model->rowCount()
        ? &m_model->rows().at(static_cast<size_t>(row))
        : nullptr;
    m_correct->setEnabled(current && current->verdict == ProofVerdict::Wrong
                          && current->isReplaceable);
}

/// Shows the figure of the current row in the text.
void ProofWindow::jump()
{
    showSummary();
    const int row = m_table->currentIndex().row();
    if (m_isJumping || row < 0)
        return;
    const TextStretch& stretch = m_model->rows().at(static_cast<size_t>(row)).stretch;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(stretch.start));
    cursor.setPosition(static_cast<int>(stretch.start + stretch.length), QTextCursor::KeepAnchor);
    m_isJumping = true;
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    m_isJumping = false;
}

void ProofWindow::goToWrong()
{
    const int row = m_model->nextWrong(m_table->currentIndex().row());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

/// The figure under the text cursor becomes the current row.
void ProofWindow::followCursor()
{
    if (m_isJumping || m_pause.isActive())
        return;
    const int position = m_text->textCursor().position();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TextStretch& stretch = m_model->rows().at(static_cast<size_t>(row)).stretch;
        if (position < stretch.start || position > stretch.start + stretch.length)
            continue;
        m_isJumping = true;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_isJumping = false;
        return;
    }
}

/// As an edit of the text that Ctrl+Z takes back.
void ProofWindow::correct(int row)
{
    const ProofRow& wrong = m_model->rows().at(static_cast<size_t>(row));
    if (wrong.verdict != ProofVerdict::Wrong || wrong.right.isEmpty() || !wrong.isReplaceable)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(wrong.stretch.start));
    cursor.setPosition(static_cast<int>(wrong.stretch.start + wrong.stretch.length),
                       QTextCursor::KeepAnchor);
    cursor.insertText(wrong.right);
}

void ProofWindow::correctCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    correct(row);
    check();
}

void ProofWindow::correctAll()
{
    QTextCursor step(m_text->document());
    step.beginEditBlock();
    for (int row = m_model->rowCount() - 1; row >= 0;
         --row) // from the end: places before stay true
        correct(row);
    step.endEditBlock();
    check();
}

} // namespace touyan
