#include "edit/celldelegate.h"

#include "domain/fieldtext.h"
#include "edit/namecompleter.h"
#include "models/cellrole.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int WidestEditor = 320; ///< beyond a cell that is narrower
constexpr int AroundText = 28; ///< frame, margins and the cursor

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
