#include "pages/selection/reservepopup.h"

#include "pages/selection/boardtexts.h"
#include "search/pinyin.h"
#include "style/metrics.h"
#include "widgets/noteline.h"
#include "widgets/searchbox.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int ProjectRole = Qt::UserRole + 1;
constexpr int TermsRole = Qt::UserRole + 2;
constexpr QSize ListSize(360, 10 * metrics::RowHeight);

} // namespace

ReservePopup::ReservePopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new SearchBox(tr("Find in the reserve"), this))
    , m_list(new QListWidget(this))
    , m_note(new NoteLine(this))
    , m_choose(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_list->setMinimumSize(ListSize);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Projects in reserve"));
    m_choose->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::CardGap, metrics::CardGap, metrics::CardGap,
                               metrics::CardGap);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(new TextLabel(TextKind::CardTitle, tr("Add from the reserve"), this));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_choose, 0, Qt::AlignRight);
    connect(m_search, &SearchBox::searchChanged, this, &ReservePopup::filter);
    connect(m_search, &SearchBox::resultsWanted, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::itemChanged, this, &ReservePopup::updateButton);
    connect(m_choose, &QPushButton::clicked, this, &ReservePopup::choose);
}

void ReservePopup::setProjects(const QList<ProjectId>& projects, const Records& records)
{
    m_list->clear();
    for (const ProjectId id : projects) {
        const Project* project = records.find(id);
        const District* district = records.find(project->district);
        QStringList words = {project->name};
        if (district)
            words.append(district->shortName.isEmpty() ? district->name : district->shortName);
        if (project->totalInvestment)
            words.append(amountText(*project->totalInvestment));
        auto* item = new QListWidgetItem(words.join(u"  "_s), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(ProjectRole, id.value);
        item->setData(TermsRole,
                      QString(pinyinInitials(project->name) % u' ' % pinyin(project->name)));
    }
    m_search->clear();
    m_search->setFocus();
    updateButton();
}

void ReservePopup::setNote(const QString& note)
{
    m_note->setNote(note);
}

void ReservePopup::filter(const QString& text)
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive)
                        && !item->data(TermsRole).toString().contains(wanted, Qt::CaseInsensitive));
    }
}

QList<ProjectId> ReservePopup::checked() const
{
    QList<ProjectId> projects;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            projects.append(ProjectId{item->data(ProjectRole).toLongLong()});
    }
    return projects;
}

void ReservePopup::updateButton()
{
    const auto count = static_cast<int>(checked().size());
    m_choose->setText(tr("Make %n candidate(s)", nullptr, count));
    m_choose->setEnabled(count > 0);
}

void ReservePopup::choose()
{
    const QList<ProjectId> projects = checked();
    close();
    Q_EMIT chosen(projects);
}

void ReservePopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace touyan
