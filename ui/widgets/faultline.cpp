#include "widgets/faultline.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextLayout>

namespace touyan {

FaultLine::FaultLine(QWidget* form, int lines)
    : TextLabel(TextKind::Error, {}, form)
    , m_form(form)
    , m_lines(lines)
{
    // No word wrap: with it the label would ask for as many lines as the text has.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize FaultLine::sizeHint() const
{
    return {0, m_lines * fontMetrics().lineSpacing()};
}

void FaultLine::setFault(const QString& fault)
{
    m_standing = fault;
    refuse({});
}

void FaultLine::refuse(const QString& why)
{
    m_watch.reset();
    showText(why.isEmpty() ? m_standing : why, QPalette::BrightText);
    if (!why.isEmpty())
        watchInputs();
}

void FaultLine::tell(const QString& message)
{
    m_watch.reset();
    showText(message, QPalette::PlaceholderText);
}

void FaultLine::showText(const QString& text, QPalette::ColorRole role)
{
    setForegroundRole(role);
    setText(text);
    setToolTip(text);
}

/// Of whatever sort they are; those that come later tell when the next input is refused.
void FaultLine::watchInputs()
{
    m_watch = std::make_unique<QObject>();
    const auto watch = [this](const auto* input, auto signal) {
        connect(input, signal, m_watch.get(), [this] { refuse({}); });
    };
    for (const auto* line : m_form->findChildren<QLineEdit*>())
        watch(line, &QLineEdit::textEdited);
    for (const auto* text : m_form->findChildren<QPlainTextEdit*>())
        watch(text, &QPlainTextEdit::textChanged);
    for (const auto* box : m_form->findChildren<QComboBox*>())
        watch(box, &QComboBox::currentIndexChanged);
    for (const auto* box : m_form->findChildren<QSpinBox*>())
        watch(box, &QSpinBox::valueChanged);
    for (const auto* date : m_form->findChildren<QDateTimeEdit*>())
        watch(date, &QDateTimeEdit::dateTimeChanged);
    for (const auto* button : m_form->findChildren<QAbstractButton*>())
        watch(button, &QAbstractButton::toggled);
    for (const auto* view : m_form->findChildren<QAbstractItemView*>()) {
        if (view->model())
            watch(view->model(), &QAbstractItemModel::dataChanged);
    }
}

void FaultLine::paintEvent(QPaintEvent* /*event*/)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect();
    // Where there is a little less room than for all lines they move together.
    const int spacing = std::min(fontMetrics().lineSpacing(), room.height() / m_lines);
    const int fitting = m_lines;
    // A line of its own for each sentence that has one.
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, font());
    layout.beginLayout();
    std::vector<QTextLine> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        lines.push_back(line);
    }
    layout.endLayout();
    const auto count = std::min(fitting, static_cast<int>(lines.size()));
    int top = room.top() + (room.height() - count * spacing) / 2;
    for (int at = 0; at < count; ++at, top += spacing) {
        const QTextLine& line = lines[static_cast<size_t>(at)];
        QString part = shown.mid(line.textStart(), line.textLength());
        if (at + 1 == count && static_cast<int>(lines.size()) > count)
            part = fontMetrics().elidedText(
                shown.mid(line.textStart()).replace(QChar::LineSeparator, u' '), Qt::ElideRight,
                room.width());
        part.remove(QChar::LineSeparator);
        painter.drawText(QRect(room.left(), top, room.width(), spacing),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         part);
    }
}

} // namespace touyan
