#pragma once

#include <QDateEdit>

namespace touyan {

/// A day as year-month-day, typed as in a plain line: over the whole text, or before it, it begins
/// with the year, where Qt would take the part that the cursor stood in before, and a dash after a
/// part that is full moves on no second time.
class DateEdit : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    DateEdit(QDate day, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_hasMovedOn = false; ///< by the digit typed last, which filled its part
};

} // namespace touyan
