#include "edit/linefieldeditor.h"

#include "domain/fieldtext.h"
#include "domain/records.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int LeastWidth = 120;

} // namespace

LineFieldEditor::LineFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent)
    : FieldEditor(spec, records, parent)
    , m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setInput(m_line);
    // Qt wants room for the widest letter of the font beside unit and icon: too much for a panel.
    m_line->setMinimumWidth(LeastWidth);
    m_line->setPlaceholderText(notStatedText());
    connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::committed);
    if (spec.type == FieldType::Money)
        addUnit(tr("10,000 yuan"));
    else if (spec.type == FieldType::Date)
        addCalendar();
}

/// The unit stands inside the input, right of the amount.
void LineFieldEditor::addUnit(const QString& unit)
{
    auto* label = new QLabel(unit, m_line);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(m_line);
    layout->setContentsMargins(0, 0, metrics::Grid, 0);
    layout->addWidget(label, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_line->setTextMargins(0, 0, label->sizeHint().width() + metrics::Grid, 0);
    m_line->setAlignment(Qt::AlignRight);
}

void LineFieldEditor::addCalendar()
{
    QAction* action =
        m_line->addAction(themedIcon(Icon::Calendar, IconTint::Muted), QLineEdit::TrailingPosition);
    action->setText(tr("Choose a day"));
    action->setToolTip(tr("Choose a day"));
    connect(action, &QAction::triggered, this, &LineFieldEditor::openCalendar);
}

void LineFieldEditor::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    const auto typed = typedValue();
    const auto* day = typed ? std::get_if<QDate>(&*typed) : nullptr;
    if (day)
        calendar->setSelectedDate(*day);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate chosen) {
        m_line->setText(fieldText(spec(), chosen, records()));
        menu->close();
        Q_EMIT committed();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    calendar->setFocus();
}

void LineFieldEditor::show(const Value& value)
{
    m_shownText = fieldText(spec(), value, records());
    if (spec().type == FieldType::Percent && m_shownText.endsWith(u".0%"))
        m_shownText.remove(u".0"_s);
    m_line->setText(m_shownText);
    m_line->setCursorPosition(0);
    setToolTip(m_shownText);
}

void LineFieldEditor::showStored()
{
    if (m_line->text() != m_shownText)
        show(storedValue());
}

Result<Value> LineFieldEditor::typedValue() const
{
    if (m_line->text() == m_shownText)
        return storedValue(); // its text may be rounded
    return parseFieldText(spec(), m_line->text(), records());
}

void LineFieldEditor::setAccess(Access access)
{
    m_line->setReadOnly(access == Access::ReadOnly);
    const auto actions = m_line->actions();
    for (QAction* action : actions)
        action->setVisible(access == Access::Editable);
}

} // namespace touyan
