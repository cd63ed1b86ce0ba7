#pragma once

#include "storage/journal.h"

#include <QDialog>

class QDateEdit;
class QListWidget;

namespace touyan {

/// Asks for the day whose plan the bars are held against, with the days on which the file changed
/// to choose from.
class BaselineDayDialog : public QDialog
{
    Q_OBJECT
public:
    BaselineDayDialog(const std::vector<JournalEntry>& journal, QDate today,
                      QWidget* parent = nullptr);

    QDate day() const;

private:
    void fillDays(const std::vector<JournalEntry>& journal);

    QDateEdit* m_day;
    QListWidget* m_days;
};

} // namespace touyan
