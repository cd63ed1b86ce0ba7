#pragma once

#include <QDateEdit>

namespace touyan {

/// A day as year-month-day. What is typed over the whole text, or before it, begins with the year
/// as in a plain line; Qt would put it into the part where the cursor stood before.
class DateEdit : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    DateEdit(QDate day, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace touyan
