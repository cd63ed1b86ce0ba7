#include "edit/longfieldeditor.h"

#include "domain/fieldtext.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace touyan {
namespace {

constexpr int FewestLines = 2;
constexpr int MostLines = 8;

} // namespace

LongFieldEditor::LongFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent)
    : FieldEditor(spec, records, parent)
    , m_text(new QPlainTextEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(notStatedText());
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongFieldEditor::fitHeight);
}

void LongFieldEditor::show(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    m_text->setPlainText(text ? *text : QString());
    fitHeight();
}

Result<Value> LongFieldEditor::typedValue() const
{
    return Value(m_text->toPlainText());
}

void LongFieldEditor::setAccess(Access access)
{
    m_text->setReadOnly(access == Access::ReadOnly);
}

void LongFieldEditor::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

/// A plain text document measures its height in lines.
void LongFieldEditor::fitHeight()
{
    const double lines =
        std::clamp(m_text->document()->size().height(), double(FewestLines), double(MostLines));
    const int frame = 2 * m_text->frameWidth();
    const int margin = qRound(2 * m_text->document()->documentMargin());
    const int height =
        static_cast<int>(std::ceil(lines * m_text->fontMetrics().lineSpacing())) + margin + frame;
    if (m_text->height() != height)
        m_text->setFixedHeight(height);
}

} // namespace touyan
