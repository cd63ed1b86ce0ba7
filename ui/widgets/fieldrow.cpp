#include "widgets/fieldrow.h"

#include "style/metrics.h"
#include "widgets/faultline.h"
#include "widgets/noteline.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QTimer>
#include <QVariant>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr auto PauseWhileHeld = 50ms;

} // namespace

FieldRow::FieldRow(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextKind::Muted, label, this))
    , m_editor(editor)
    , m_note(new TextLabel(TextKind::Small, {}, this))
    , m_error(new FaultLine(this))
    , m_warning(new NoteLine(this))
    , m_text(label)
{
    m_label->setBuddy(editor);
    m_label->setFixedWidth(LabelWidth);
    m_label->setMinimumHeight(metrics::ControlHeight);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_label->setWordWrap(true);
    m_note->setWordWrap(true);
    for (QWidget* note : std::initializer_list<QWidget*>{m_note, m_error})
        note->hide();
    editor->setAccessibleName(label);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(metrics::HalfGrid);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_label, 0, 0, Qt::AlignTop);
    layout->addWidget(editor, 0, 1);
    layout->addWidget(m_error, 1, 1);
    layout->addWidget(m_warning, 2, 1);
    layout->addWidget(m_note, 3, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FieldRow::setError(const QString& message)
{
    m_error->setFault(message);
    fitError();
    m_editor->setProperty("invalid", !message.isEmpty());
    m_editor->update();
    updateNote();
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    fitError();
    QWidget::resizeEvent(event);
}

/// What is wrong stands in a line where there is room, or in two.
void FieldRow::fitError()
{
    const int line = m_error->fontMetrics().horizontalAdvance(m_error->text()) + metrics::Grid;
    m_error->setLines(line <= width() - LabelWidth - metrics::HalfGrid ? 1 : 2);
}

bool FieldRow::hasError() const
{
    return !m_error->text().isEmpty();
}

QString FieldRow::error() const
{
    return m_error->text();
}

void FieldRow::setWarning(const QString& warning)
{
    if (warning == m_warning->text())
        return;
    m_warning->setNote(warning, Tone::Warning);
    updateNote();
}

QString FieldRow::warning() const
{
    return m_warning->text();
}

void FieldRow::setHelp(const QString& help)
{
    m_help = help;
    m_note->setText(help);
    updateNote();
}

void FieldRow::updateNote()
{
    if (hasError() != m_error->isVisibleTo(this)) {
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            m_error->setVisible(hasError());
        else
            QTimer::singleShot(PauseWhileHeld, this, &FieldRow::updateNote);
    }
    m_note->setVisible(!m_help.isEmpty());
    // What is said below takes as many lines as the width asks for, more than the hint knows of.
    setSizePolicy(QSizePolicy::Preferred,
                  m_help.isEmpty() && warning().isEmpty() ? QSizePolicy::Maximum
                                                          : QSizePolicy::Preferred);
    const QString below = warning().isEmpty() ? m_help : warning();
    m_editor->setAccessibleDescription(hasError() ? m_error->text() : below);
}

void FieldRow::setRequired(bool required)
{
    m_label->setText(required ? m_text + u" *"_s : m_text);
    m_label->setToolTip(required ? tr("Must not be empty") : QString());
}

} // namespace touyan
