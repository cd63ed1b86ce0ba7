#include "widgets/dateedit.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touyan {

DateEdit::DateEdit(QWidget* parent)
    : QDateEdit(parent)
{
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setCalendarPopup(true);
}

DateEdit::DateEdit(QDate day, QWidget* parent)
    : DateEdit(parent)
{
    setDate(day);
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const QLineEdit* line = lineEdit();
    const bool isDigit = !event->text().isEmpty() && event->text().front().isDigit();
    const bool isBeforeAll = !line->hasSelectedText() && line->cursorPosition() == 0;
    if (isDigit && (isBeforeAll || line->selectedText() == line->text()))
        setSelectedSection(YearSection);
    QDateEdit::keyPressEvent(event);
}

} // namespace touyan
