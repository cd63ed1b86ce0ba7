#include "pages/timeline/baselinedaydialog.h"

#include "widgets/dateedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace touyan {

BaselineDayDialog::BaselineDayDialog(const std::vector<JournalEntry>& journal, QDate today,
                                     QWidget* parent)
    : QDialog(parent)
    , m_day(new DateEdit(today, this))
    , m_days(new QListWidget(this))
{
    setWindowTitle(tr("Baseline of an earlier day"));
    if (!journal.empty()) {
        const QDate last = std::max(today, journal.back().at.date());
        m_day->setDateRange(journal.front().at.date(), last);
    }
    fillDays(journal);
    auto* form = new QFormLayout;
    form->addRow(tr("&Day, at its end"), m_day);
    auto* label = new QLabel(tr("Days on which the &file changed"), this);
    label->setBuddy(m_days);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(label);
    layout->addWidget(m_days, 1);
    layout->addWidget(buttons);
    resize(460, 420);
}

/// Newest first, each day with what was done on it.
void BaselineDayDialog::fillDays(const std::vector<JournalEntry>& journal)
{
    std::map<QDate, QStringList> days;
    for (const JournalEntry& entry : journal) {
        QStringList& labels = days[entry.at.date()];
        if (!labels.contains(entry.label))
            labels.append(entry.label);
    }
    for (auto it = days.crbegin(); it != days.crend(); ++it) {
        auto* item = new QListWidgetItem(
            it->first.toString(Qt::ISODate) % u"  "_s % it->second.join(u" · "_s), m_days);
        item->setData(Qt::UserRole, it->first);
        item->setToolTip(it->second.join(u'\n'));
    }
    connect(m_days, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            m_day->setDate(item->data(Qt::UserRole).toDate());
    });
    connect(m_days, &QListWidget::itemActivated, this, &QDialog::accept);
}

QDate BaselineDayDialog::day() const
{
    return m_day->date();
}

} // namespace touyan
