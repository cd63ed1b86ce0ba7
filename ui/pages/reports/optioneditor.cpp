#include "pages/reports/optioneditor.h"

#include "domain/records.h"
#include "edit/namecompleter.h"
#include "pages/reports/momenteditors.h"
#include "search/pinyin.h"
#include "widgets/filterchip.h"
#include "widgets/orderedchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace touyan {

OptionEditor::OptionEditor(const PaperOption& option, QWidget* parent)
    : QWidget(parent)
    , m_option(option)
{
}

void OptionEditor::setInput(QWidget* input)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(input);
    setFocusProxy(input);
    input->setAccessibleName(m_option.translatedTitle());
}

namespace {

/// More records are found by typing than by looking through a list.
constexpr int MostListed = 300;
constexpr int LongTextLines = 4;

QStringList oneOrNone(const QString& value)
{
    return value.isEmpty() ? QStringList() : QStringList{value};
}

/// On or off. Off is not stated unless the paper is on by itself.
class FlagEditor : public OptionEditor
{
public:
    FlagEditor(const PaperOption& option, QWidget* parent)
        : OptionEditor(option, parent)
        , m_box(new QCheckBox(this))
    {
        setInput(m_box);
        connect(m_box, &QCheckBox::clicked, this, &OptionEditor::changed);
    }

    QStringList values() const override
    {
        return m_box->isChecked() == isStandard()
            ? QStringList()
            : QStringList{m_box->isChecked() ? u"yes"_s : u"no"_s};
    }
    void setValues(const QStringList& values) override
    {
        m_box->setChecked(values.isEmpty() ? isStandard() : values.front() == u"yes");
    }

private:
    bool isStandard() const { return option().standard == u"yes"; }

    QCheckBox* m_box;
};

/// One of a few values; "Automatic" where the paper chooses by itself.
class ListEditor : public OptionEditor
{
public:
    ListEditor(const PaperOption& option, QWidget* parent)
        : OptionEditor(option, parent)
        , m_box(new QComboBox(this))
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(6);
        if (option.standard.isEmpty())
            m_box->addItem(QCoreApplication::translate("OptionEditor", "Automatic"), QString());
        setInput(m_box);
        connect(m_box, &QComboBox::activated, this, &OptionEditor::changed);
    }

    void offer(const QString& title, const QString& value) { m_box->addItem(title, value); }

    QStringList values() const override
    {
        const QString value = m_box->currentData().toString();
        return value == option().standard ? QStringList() : oneOrNone(value);
    }
    void setValues(const QStringList& values) override
    {
        const int at = m_box->findData(values.value(0, option().standard));
        m_box->setCurrentIndex(std::max(at, 0));
    }

private:
    QComboBox* m_box;
};

/// A line; of several values: with commas between them.
class LineEditor : public OptionEditor
{
public:
    LineEditor(const PaperOption& option, QWidget* parent)
        : OptionEditor(option, parent)
        , m_line(new QLineEdit(this))
    {
        m_line->setPlaceholderText(placeholder());
        setInput(m_line);
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            if (m_line->isModified())
                Q_EMIT changed();
            m_line->setModified(false);
        });
    }

    QLineEdit& line() { return *m_line; }

    QStringList values() const override
    {
        if (!option().takesSeveral)
            return oneOrNone(m_line->text().trimmed());
        QString text = m_line->text();
        text.replace(u'，', u',').replace(u'、', u',');
        QStringList values;
        for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
            values += oneOrNone(part.trimmed());
        return values;
    }
    void setValues(const QStringList& values) override
    {
        m_line->setText(values.join(QCoreApplication::translate("OptionEditor", ", ")));
        m_line->setModified(false);
    }

private:
    QString placeholder() const
    {
        if (!option().standard.isEmpty())
            return option().standard;
        return QCoreApplication::translate("OptionEditor", "Automatic");
    }

    QLineEdit* m_line;
};

/// A line that completes the names of records.
class NameEditor : public LineEditor
{
public:
    NameEditor(const PaperOption& option, const Records& records, QWidget* parent)
        : LineEditor(option, parent)
    {
        auto* completer = new NameCompleter(&line());
        completer->offer(*option.target, records);
        line().setCompleter(completer);
        line().setPlaceholderText(QCoreApplication::translate("OptionEditor", "All"));
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
                &OptionEditor::changed);
    }
};

/// Records to be checked in a list.
class RecordsEditor : public OptionEditor
{
public:
    RecordsEditor(const PaperOption& option, const Records& records, QWidget* parent)
        : OptionEditor(option, parent)
        , m_chip(new FilterChip(QCoreApplication::translate("OptionEditor", "All"), this))
    {
        QList<ListedChoice> choices;
        for (const auto& [id, name] : namesOf(*option.target, records))
            choices.append({name, name, pinyinInitials(name), {}});
        m_chip->setChoices(choices);
        setInput(m_chip);
        static_cast<QHBoxLayout*>(layout())->addStretch();
        connect(m_chip, &FilterChip::selectionChanged, this, &OptionEditor::changed);
    }

    QStringList values() const override { return m_chip->selected(); }
    void setValues(const QStringList& values) override { m_chip->setSelected(values); }

private:
    FilterChip* m_chip;
};

/// Several lines.
class LongTextEditor : public OptionEditor
{
public:
    LongTextEditor(const PaperOption& option, QWidget* parent)
        : OptionEditor(option, parent)
        , m_text(new QPlainTextEdit(this))
    {
        m_text->setTabChangesFocus(true);
        m_text->setPlaceholderText(option.standard.isEmpty() ? QCoreApplication::translate(
                                       "OptionEditor", "One paragraph a line")
                                                             : option.standard);
        m_text->setFixedHeight(LongTextLines * m_text->fontMetrics().lineSpacing() + 12);
        setInput(m_text);
        // Another font, such as that of the style, "changes" the text as well.
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (m_text->toPlainText() != std::exchange(m_known, m_text->toPlainText()))
                Q_EMIT changed();
        });
    }

    QStringList values() const override
    {
        const QString text = m_text->toPlainText();
        return text.trimmed().isEmpty() ? QStringList() : QStringList{text};
    }
    void setValues(const QStringList& values) override
    {
        if (values == this->values())
            return;
        m_known = values.join(u'\n');
        m_text->setPlainText(m_known);
    }

private:
    QPlainTextEdit* m_text;
    QString m_known;
};

/// Several of a few values, in the order in which they are wanted.
class OrderEditor : public OptionEditor
{
public:
    OrderEditor(const PaperOption& option, QWidget* parent)
        : OptionEditor(option, parent)
        , m_choices(new OrderedChoices(this))
    {
        QList<ListedChoice> choices;
        for (const OptionChoice& choice : option.choices)
            choices.append({QString::fromLatin1(choice.key), choice.translatedTitle(), {}, {}});
        m_choices->setChoices(choices);
        // A table's columns stand under common headings: their order is the table's.
        m_choices->setMovable(qstrcmp(option.key, "columns") != 0);
        setInput(m_choices);
        connect(m_choices, &OrderedChoices::changed, this, &OptionEditor::changed);
    }

    QStringList values() const override
    {
        const QStringList chosen = m_choices->selected();
        return chosen == standard() ? QStringList() : chosen;
    }
    void setValues(const QStringList& values) override
    {
        QStringList keys; // without the widths that the command line may put behind them
        for (const QString& value : values)
            keys.append(value.section(u'=', 0, 0));
        m_choices->setSelected(keys.isEmpty() ? standard() : keys);
    }

private:
    /// A paper without a standard of its own takes all in the order in which they are listed.
    QStringList standard() const
    {
        if (!option().standard.isEmpty())
            return option().standard.split(u',');
        QStringList all;
        for (const OptionChoice& choice : option().choices)
            all.append(QString::fromLatin1(choice.key));
        return all;
    }

    OrderedChoices* m_choices;
};

OptionEditor* monthEditor(const PaperOption& option, const OptionContext& context, QWidget* parent)
{
    auto* editor = new ListEditor(option, parent);
    for (int month = 1; month <= 12; ++month) {
        const QDate first(context.year, month, 1);
        if (first <= context.today)
            editor->offer(first.toString(u"yyyy-MM"_s), first.toString(u"yyyy-MM"_s));
    }
    return editor;
}

OptionEditor* choiceEditor(const PaperOption& option, QWidget* parent)
{
    if (option.takesSeveral)
        return new OrderEditor(option, parent);
    auto* editor = new ListEditor(option, parent);
    for (const OptionChoice& choice : option.choices)
        editor->offer(choice.translatedTitle(), QString::fromLatin1(choice.key));
    return editor;
}

OptionEditor* recordEditor(const PaperOption& option, const OptionContext& context, QWidget* parent)
{
    const auto names = namesOf(*option.target, context.records);
    if (names.size() > MostListed)
        return new NameEditor(option, context.records, parent);
    if (option.takesSeveral)
        return new RecordsEditor(option, context.records, parent);
    auto* editor = new ListEditor(option, parent);
    for (const auto& [id, name] : names)
        editor->offer(name, name);
    return editor;
}

} // namespace

OptionEditor* makeOptionEditor(const PaperOption& option, const OptionContext& context,
                               QWidget* parent)
{
    switch (option.type) {
    case OptionType::Flag:
        return new FlagEditor(option, parent);
    case OptionType::Month:
        return monthEditor(option, context, parent);
    case OptionType::Choice:
        return choiceEditor(option, parent);
    case OptionType::Record:
        return recordEditor(option, context, parent);
    case OptionType::LongText:
        return new LongTextEditor(option, parent);
    case OptionType::ListMoment:
        return new ListMomentEditor(option, context, parent);
    case OptionType::Moment:
        return new MomentEditor(option, context, parent);
    case OptionType::PartSetting:
    case OptionType::Number:
    case OptionType::Year:
    case OptionType::Day:
    case OptionType::Text:
        return new LineEditor(option, parent);
    }
    return nullptr;
}

} // namespace touyan
