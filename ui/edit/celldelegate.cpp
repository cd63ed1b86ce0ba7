#include "edit/celldelegate.h"

#include "domain/fieldtext.h"
#include "edit/namecompleter.h"
#include "models/cellrole.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int WidestEditor = 320; ///< beyond a cell that is narrower
constexpr int AroundText = 28; ///< frame, margins and the cursor

/// Enter takes the name that is chosen in the list of names, or the only one there, and is done
/// with the cell: the list would keep the key for itself.
class EnterTakesName : public QObject
{
public:
    EnterTakesName(NameCompleter& names, QLineEdit& line)
        : QObject(&names)
        , m_names(names)
        , m_line(line)
    {
        names.popup()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent*>(event)->key(); // NOLINT: told by the type
        const QModelIndex chosen = m_names.popup()->currentIndex();
        const bool isTaken = (key == Qt::Key_Return || key == Qt::Key_Enter)
            && (chosen.isValid() || m_names.completionCount() == 1);
        if (!isTaken)
            return QObject::eventFilter(watched, event);
        const QString name =
            chosen.isValid() ? m_names.pathFromIndex(chosen) : m_names.completed(m_line.text());
        m_names.popup()->hide();
        m_line.setText(name);
        QCoreApplication::postEvent(
            &m_line, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        return true;
    }

private:
    NameCompleter& m_names;
    QLineEdit& m_line;
};

} // namespace

CellDelegate::CellDelegate(const Records& records, SpecOfColumn spec, QObject* parent)
    : TableDelegate(parent)
    , m_records(records)
    , m_spec(std::move(spec))
{
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const
{
    const FieldSpec& spec = m_spec(index.column());
    if (spec.type == FieldType::Choice) {
        auto* combo = new QComboBox(parent);
        if (spec.nullable)
            combo->addItem(notStatedText());
        for (size_t i = 0; i < spec.choices.size(); ++i)
            combo->addItem(spec.choices[i].translatedTitle(), static_cast<qint64>(i));
        combo->setAccessibleName(spec.translatedTitle());
        return combo;
    }
    if (spec.type == FieldType::Flag) {
        auto* combo = new QComboBox(parent);
        if (spec.nullable)
            combo->addItem(notStatedText());
        for (const qint64 answer : {1, 0})
            combo->addItem(fieldText(spec, Value(answer), m_records), answer);
        combo->setAccessibleName(spec.translatedTitle());
        return combo;
    }
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(spec.translatedTitle());
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    if (spec.type == FieldType::Reference) {
        auto* completer = new NameCompleter(line);
        completer->offer(*spec.target, m_records);
        line->setCompleter(completer);
        new EnterTakesName(*completer, *line);
    }
    return line;
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    TableDelegate::updateEditorGeometry(editor, option, index);
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const QWidget* room = editor->parentWidget();
    if (!line || !room)
        return;
    const QString text = m_spec(index.column()).type == FieldType::Date
        ? u"0000-00-00"_s
        : index.data(PreciseRole).toString();
    const int wanted =
        std::min(line->fontMetrics().horizontalAdvance(text) + AroundText, WidestEditor);
    QRect place = editor->geometry();
    if (wanted <= place.width())
        return;
    if (line->alignment().testFlag(Qt::AlignRight))
        place.setLeft(place.right() + 1 - wanted);
    else
        place.setWidth(wanted);
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, room->width() - wanted)));
    editor->setGeometry(place);
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(index.data(PreciseRole).toString());
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, combo->currentData(), Qt::EditRole);
        return;
    }
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || line->text() == index.data(PreciseRole).toString())
        return;
    auto* completer = qobject_cast<NameCompleter*>(line->completer());
    model->setData(index, completer ? completer->completed(line->text()) : line->text(), TypedRole);
}

} // namespace touyan
