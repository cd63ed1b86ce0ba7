#include "pages/reports/optionsform.h"

#include "style/metrics.h"
#include "widgets/fieldrow.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace touyan {
namespace {

/// Inputs that want the whole width have their label above them.
bool isWide(const PaperOption& option)
{
    return option.type == OptionType::LongText || option.type == OptionType::ListMoment
        || (option.type == OptionType::Choice && option.takesSeveral);
}

std::optional<QString> faultOf(const OptionEditor& editor)
{
    const QStringList values = editor.values();
    for (const QString& value : values) {
        if (const auto fault = touyan::faultOf(editor.option(), value))
            return fault;
    }
    return {};
}

} // namespace

OptionsForm::OptionsForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metrics::Grid);
}

void OptionsForm::setOptions(const std::vector<const PaperOption*>& options,
                             const PaperChoices& choices, const OptionContext& context)
{
    for (OptionEditor* editor : m_editors)
        editor->disconnect(this); // one that loses the keyboard now speaks of another paper
    m_editors.clear();
    while (const QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const PaperOption* option : options)
        add(*option, context);
    setChoices(choices);
}

void OptionsForm::add(const PaperOption& option, const OptionContext& context)
{
    OptionEditor* editor = makeOptionEditor(option, context, this);
    FieldRow* row = nullptr;
    if (isWide(option)) {
        auto* block = new QWidget(this);
        auto* lines = new QVBoxLayout(block);
        lines->setContentsMargins({});
        lines->setSpacing(2);
        block->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        auto* label = new TextLabel(TextKind::Muted, option.translatedTitle(), block);
        label->setBuddy(editor);
        lines->addWidget(label);
        lines->addWidget(editor);
        m_rows->addWidget(block);
    } else {
        row = new FieldRow(option.translatedTitle(), editor, this);
        row->setRequired(option.isRequired);
        m_rows->addWidget(row);
    }
    m_editors.push_back(editor);
    connect(editor, &OptionEditor::changed, this, [this, editor, row] {
        check(*editor, row);
        Q_EMIT changed();
    });
}

void OptionsForm::check(OptionEditor& editor, FieldRow* row)
{
    if (row)
        row->setError(faultOf(editor).value_or(QString()));
}

void OptionsForm::setChoices(const PaperChoices& choices)
{
    for (OptionEditor* editor : m_editors) {
        editor->setValues(choices.texts(editor->option().key));
        check(*editor, qobject_cast<FieldRow*>(editor->parentWidget()));
    }
}

PaperChoices OptionsForm::choices() const
{
    PaperChoices choices;
    for (const OptionEditor* editor : m_editors) {
        const QStringList values = editor->values();
        if (!values.isEmpty() && !faultOf(*editor))
            choices.set(QString::fromLatin1(editor->option().key), values);
    }
    return choices;
}

OptionEditor* OptionsForm::editor(const char* key) const
{
    for (OptionEditor* editor : m_editors) {
        if (qstrcmp(editor->option().key, key) == 0)
            return editor;
    }
    return nullptr;
}

} // namespace touyan
