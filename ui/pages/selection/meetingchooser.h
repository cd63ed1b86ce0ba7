#pragma once

#include "domain/recordkind.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace touyan {

class Records;

/// Which meeting decided: one of the file's, or a new one with its name and day.
class MeetingChooser : public QWidget
{
    Q_OBJECT
public:
    /// Offers the meetings of @p records with @p current chosen, and @p today for a new one.
    MeetingChooser(const Records& records, MeetingId current, QDate today,
                   QWidget* parent = nullptr);

    /// The chosen meeting; invalid for none and for a new one.
    MeetingId meeting() const;
    /// What the new meeting is called; empty when one of the file's is chosen.
    QString newName() const;
    QDate newDay() const;
    QComboBox& box() const { return *m_box; }
    QLineEdit& name() const { return *m_name; }
    /// Chooses the entry for a new meeting.
    void chooseNew();
    /// Offers the meetings of @p records as they are now; what is chosen or typed stays.
    void follow(const Records& records);
    /// Takes the user to what is not yet stated.
    void askFor();

private:
    bool isNew() const;
    void offerNew();
    void showInputs();

    QComboBox* m_box;
    QLineEdit* m_name;
    QDateEdit* m_day;
};

} // namespace touyan
