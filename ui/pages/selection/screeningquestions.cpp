#include "pages/selection/screeningquestions.h"

#include "models/workspace.h"
#include "selection/screeningchanges.h"
#include "style/metrics.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const Field<ScreeningQuestion>& fieldAt(int column)
{
    return *findField<ScreeningQuestion>(
        column == ScreeningQuestionModel::QuestionColumn ? "name"_L1 : "supplement"_L1);
}

} // namespace

ScreeningQuestionModel::ScreeningQuestionModel(Workspace& workspace, AnnualListId list,
                                               QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_list(list)
{
    follow();
}

void ScreeningQuestionModel::follow()
{
    std::vector<ScreeningQuestion> questions;
    for (const ScreeningQuestion* question : questionsOf(m_workspace.records(), m_list))
        questions.push_back(*question);
    const auto known = m_questions.end() - (m_hasDraft ? 1 : 0);
    const bool areSame = std::equal(m_questions.begin(), known, questions.begin(), questions.end(),
                                    [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!areSame) {
        beginResetModel();
        m_hasDraft = false;
        m_questions = std::move(questions);
        endResetModel();
        return;
    }
    for (int row = 0; row < static_cast<int>(questions.size()); ++row) {
        ScreeningQuestion& question = m_questions[static_cast<size_t>(row)];
        if (question == questions[static_cast<size_t>(row)])
            continue;
        question = questions[static_cast<size_t>(row)];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

ScreeningQuestionId ScreeningQuestionModel::questionAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_questions[static_cast<size_t>(row)].id
                                        : ScreeningQuestionId();
}

int ScreeningQuestionModel::rowOf(ScreeningQuestionId question) const
{
    const auto at = std::find_if(m_questions.begin(), m_questions.end(),
                                 [question](const auto& row) { return row.id == question; });
    return at == m_questions.end() ? -1 : static_cast<int>(std::distance(m_questions.begin(), at));
}

int ScreeningQuestionModel::addDraft()
{
    dropDraft();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_questions.emplace_back();
    m_hasDraft = true;
    endInsertRows();
    return row;
}

void ScreeningQuestionModel::dropDraft()
{
    if (!m_hasDraft)
        return;
    const int row = rowCount() - 1;
    beginRemoveRows({}, row, row);
    m_questions.pop_back();
    m_hasDraft = false;
    endRemoveRows();
}

/// The row becomes that of the question before the file has it, so that its editor stays where it
/// is.
bool ScreeningQuestionModel::writeDraft(const QString& text)
{
    if (text.isEmpty())
        return false;
    const ChangeSet changes =
        addQuestion(m_workspace.records(), m_workspace.portfolio().ids(), m_list, text);
    m_questions.back() = *changes.deltas<ScreeningQuestion>().front().after;
    m_hasDraft = false;
    if (m_workspace.session().submit(changes))
        return true;
    m_hasDraft = true;
    dropDraft();
    return false;
}

int ScreeningQuestionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int ScreeningQuestionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScreeningQuestionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const ScreeningQuestion& question = m_questions[static_cast<size_t>(index.row())];
    return std::get<QString>(fieldAt(index.column()).value(question));
}

bool ScreeningQuestionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    if (isDraft(index.row()))
        return index.column() == QuestionColumn && writeDraft(text);
    const ScreeningQuestion question = m_questions[static_cast<size_t>(index.row())];
    return m_workspace.assign(question, fieldAt(index.column()), Value(text)).has_value();
}

QVariant ScreeningQuestionModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return fieldAt(section).translatedTitle();
}

Qt::ItemFlags ScreeningQuestionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isOpen = index.isValid() && m_isEditable
        && (!isDraft(index.row()) || index.column() == QuestionColumn);
    return isOpen ? flags | Qt::ItemIsEditable : flags;
}

ScreeningQuestions::ScreeningQuestions(Workspace& workspace, AnnualListId list, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(list)
    , m_model(new ScreeningQuestionModel(workspace, list, this))
    , m_table(new TableView(this))
    , m_add(new QPushButton(tr("Add a &question"), this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Questions of the office"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    for (QPushButton* button : {m_add, m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    auto* hint = new TextLabel(
        TextKind::Muted,
        tr("Asked of every candidate beside the computed checks; “yes” is the answer that passes. "
           "What is to be handed in goes into the letter when the answer is no."),
        this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ScreeningQuestions::add);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QPushButton::clicked, this, &ScreeningQuestions::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ScreeningQuestions::enableButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScreeningQuestions::enableButtons);
    // Nothing was worded, or the wording was given up: the question never was.
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, m_model,
            &ScreeningQuestionModel::dropDraft);
    enableButtons();
}

void ScreeningQuestions::follow()
{
    const ScreeningQuestionId current = m_model->questionAt(m_table->currentIndex().row());
    m_model->follow();
    select(current);
}

void ScreeningQuestions::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_model->setEditable(isEditable);
    enableButtons();
}

void ScreeningQuestions::enableButtons()
{
    const int row = m_table->currentIndex().row();
    m_add->setEnabled(m_isEditable);
    m_up->setEnabled(m_isEditable && row > 0);
    m_down->setEnabled(m_isEditable && row >= 0 && row + 1 < m_model->rowCount());
    m_remove->setEnabled(m_isEditable && row >= 0);
}

void ScreeningQuestions::select(ScreeningQuestionId question)
{
    const int row = m_model->rowOf(question);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, ScreeningQuestionModel::QuestionColumn));
}

void ScreeningQuestions::add()
{
    const QModelIndex added =
        m_model->index(m_model->addDraft(), ScreeningQuestionModel::QuestionColumn);
    m_table->setCurrentIndex(added);
    m_table->edit(added);
}

void ScreeningQuestions::removeCurrent()
{
    const ScreeningQuestionId question = m_model->questionAt(m_table->currentIndex().row());
    m_model->dropDraft();
    if (const int answers = answerCount(m_workspace.records(), question); answers > 0)
        askToRemove(question, answers);
    else
        remove(question);
}

/// Answers are work that nobody sees beside the question.
void ScreeningQuestions::askToRemove(ScreeningQuestionId question, int answers)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove a question"),
                                tr("%n answer(s) to “%1” go with the question.", nullptr, answers)
                                    .arg(m_workspace.records().find(question)->name),
                                QMessageBox::Cancel, this);
    const QPushButton* agree = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [this, box, agree, question] {
        if (box->clickedButton() == agree)
            remove(question);
    });
    box->open();
}

void ScreeningQuestions::remove(ScreeningQuestionId question)
{
    if (m_workspace.session().submit(removeQuestion(m_workspace.records(), question)))
        m_model->follow();
}

void ScreeningQuestions::moveCurrent(int by)
{
    const ScreeningQuestionId question = m_model->questionAt(m_table->currentIndex().row());
    if (!m_workspace.session().submit(moveQuestion(m_workspace.records(), question, by)))
        return;
    m_model->follow();
    select(question);
}

} // namespace touyan
