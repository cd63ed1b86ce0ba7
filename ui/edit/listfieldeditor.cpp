#include "edit/listfieldeditor.h"

#include "domain/fieldtext.h"
#include "domain/records.h"
#include "edit/chip.h"
#include "edit/flowlayout.h"
#include "edit/namecompleter.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace touyan {
namespace {

constexpr int NarrowestInput = 24; ///< grows with what is typed
constexpr int AroundTyped = 16;

/// How a list is typed: see parseFieldText().
QString joined(const QStringList& names)
{
    return names.join(u'、');
}

} // namespace

ListFieldEditor::ListFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent)
    : FieldEditor(spec, records, parent)
    , m_line(new QLineEdit(this))
    , m_flow(new FlowLayout(this))
    , m_completer(new NameCompleter(this))
{
    m_flow->setContentsMargins(metrics::HalfGrid, metrics::HalfGrid, metrics::HalfGrid,
                               metrics::HalfGrid);
    m_flow->insertWidget(0, m_line);
    m_line->setFrame(false);
    m_line->setTextMargins(-2, 0, 0, 0);
    m_line->setFixedHeight(metrics::ControlHeight - 2 * metrics::HalfGrid);
    m_line->setMinimumWidth(NarrowestInput);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_line->setMinimumWidth(
            std::max(NarrowestInput, m_line->fontMetrics().horizontalAdvance(text) + AroundTyped));
    });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setInput(m_line);
    m_line->setCompleter(m_completer);
    connect(m_line, &QLineEdit::returnPressed, this, &ListFieldEditor::takeTyped);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &ListFieldEditor::takeTyped, Qt::QueuedConnection); // after the line shows it
}

QStringList ListFieldEditor::names(const Value& value) const
{
    const QString text = fieldText(spec(), value, records());
    return text.isEmpty() ? QStringList() : text.split(u'、');
}

void ListFieldEditor::show(const Value& value)
{
    m_names = names(value);
    m_line->clear();
    rebuildChips();
    if (isReference())
        m_completer->offer(*spec().target, records());
}

/// The chips in the order of the names, the input behind them.
void ListFieldEditor::rebuildChips()
{
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that asked to be removed
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString& name = m_names.at(i);
        auto* chip = new Chip(isReference() ? shownNameOf(*spec().target, name) : name, this);
        chip->setRemovable(m_access == Access::Editable);
        m_flow->insertWidget(static_cast<int>(i), chip);
        chip->show();
        connect(chip, &Chip::removed, this, [this, i] { remove(i); });
        connect(chip, &Chip::moved, this, [this, i](int by) { move(i, by); });
    }
    m_line->setPlaceholderText(m_names.isEmpty() ? notStatedText() : QString());
    m_flow->invalidate();
    updateGeometry();
}

/// What the boxes and the typed text say together. A name that is not known is an error, and then
/// the boxes stay as they are.
Result<Value> ListFieldEditor::typedValue() const
{
    QStringList all = m_names;
    if (!m_line->text().trimmed().isEmpty())
        all.append(m_completer->completed(m_line->text()));
    if (all == names(storedValue()))
        return storedValue();
    return parseFieldText(spec(), joined(all), records());
}

void ListFieldEditor::takeTyped()
{
    Q_EMIT committed();
}

void ListFieldEditor::remove(qsizetype at)
{
    m_names.removeAt(at);
    rebuildChips();
    m_line->setFocus();
    Q_EMIT committed();
}

void ListFieldEditor::move(qsizetype at, int by)
{
    if (at + by < 0 || at + by >= m_names.size())
        return;
    m_names.move(at, at + by);
    rebuildChips();
    m_flow->itemAt(static_cast<int>(at + by))->widget()->setFocus();
    Q_EMIT committed();
}

void ListFieldEditor::setAccess(Access access)
{
    m_access = access;
    m_line->setReadOnly(access == Access::ReadOnly);
    rebuildChips();
}

bool ListFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event); // NOLINT: told by the type of the event
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_names.isEmpty()
            && m_access == Access::Editable) {
            remove(m_names.size() - 1);
            return true;
        }
    }
    if (watched == m_line
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return FieldEditor::eventFilter(watched, event);
}

void ListFieldEditor::mousePressEvent(QMouseEvent* event)
{
    m_line->setFocus(Qt::MouseFocusReason);
    FieldEditor::mousePressEvent(event);
}

void ListFieldEditor::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensFor(palette());
    const bool isInvalid = m_line->property("invalid").toBool();
    const bool isReadOnly = m_access == Access::ReadOnly;
    paintBox(painter, rect(), metrics::ControlRadius, isReadOnly ? tokens.sunken : tokens.surface,
             isInvalid ? tokens.red : tokens.border);
    if (m_line->hasFocus())
        paintFocusRing(painter, rect(), metrics::ControlRadius, tokens);
}

} // namespace touyan
