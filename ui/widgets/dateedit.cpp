#include "widgets/dateedit.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

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
    if (std::exchange(m_hasMovedOn, false) && event->text() == u"-"_s)
        return;
    const Section before = currentSection();
    QDateEdit::keyPressEvent(event);
    m_hasMovedOn = isDigit && currentSection() != before;
}

} // namespace touyan
