#include "pages/reports/wordingpane.h"

#include "models/workspace.h"
#include "pages/reports/columnsgrid.h"
#include "pages/reports/templatebar.h"
#include "reports/wording.h"
#include "reports/wordingplaces.h"
#include "style/metrics.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

WordingPane::WordingPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_templates(new TemplateBar(
          workspace, [this](PaperTemplate row) { return filled(std::move(row)); }, this))
    , m_replacedLine(makeReplacedLine())
    , m_lasting(new TextLabel(TextKind::Muted, {}, this))
    , m_form(new OptionsForm(this))
    , m_gridTitle(new TextLabel(TextKind::Muted, tr("Titles and widths of the columns"), this))
    , m_grid(new ColumnsGrid(this))
{
    m_lasting->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(m_templates);
    layout->addWidget(m_replacedLine);
    layout->addWidget(m_lasting);
    layout->addWidget(m_form);
    layout->addWidget(m_gridTitle);
    layout->addWidget(m_grid);
    layout->addStretch();
    connect(m_form, &OptionsForm::changed, this, &WordingPane::changed);
    connect(m_grid, &ColumnsGrid::changed, this, &WordingPane::changed);
    connect(this, &WordingPane::changed, m_templates, &TemplateBar::refresh);
    connect(m_templates, &TemplateBar::templateChosen, this, &WordingPane::take);
}

QWidget* WordingPane::makeReplacedLine()
{
    auto* line = new QWidget(this);
    auto* words =
        new TextLabel(TextKind::Small, tr("The wording typed before has given way."), line);
    words->setWordWrap(true);
    auto* back = new QPushButton(tr("Bring it back"), line);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(words, 1);
    layout->addWidget(back);
    line->hide();
    connect(back, &QPushButton::clicked, this, &WordingPane::bringBack);
    return line;
}

void WordingPane::setPaper(const PaperEntry& paper, const PaperChoices& choices, qint64 current,
                           const QList<TemplateColumn>& columns, const OptionContext& context)
{
    m_paper = &paper;
    std::vector<PaperOption> options = wordingOptions(paper);
    std::vector<const PaperOption*> shown;
    for (const PaperOption& option : options)
        shown.push_back(&option); // the vector is moved, its elements stay
    m_form->setOptions(shown, choices, context);
    m_options = std::move(options);
    const PaperOption* own = paper.option(u"columns"_s);
    m_grid->setColumns(own ? own->choices : std::vector<OptionChoice>());
    m_grid->setValues(columns);
    m_grid->setVisible(own);
    m_gridTitle->setVisible(own);
    m_templates->setPaper(QString::fromLatin1(paper.name), PaperTemplateId{current});
    m_base = m_templates->current();
    forgetReplaced();
    showLasting();
}

void WordingPane::setOtherChoices(const PaperChoices& choices)
{
    m_others = choices;
    m_templates->refresh();
}

PaperChoices WordingPane::choices() const
{
    return m_form->choices();
}

QList<TemplateColumn> WordingPane::columns() const
{
    return m_paper && m_paper->option(u"columns"_s) ? m_grid->values() : QList<TemplateColumn>();
}

void WordingPane::refresh()
{
    m_templates->refresh();
    showLasting();
}

void WordingPane::take(const PaperTemplate& row)
{
    if (!m_paper)
        return;
    const Typed before = typed();
    const bool wasKept = isKept(before);
    m_form->setChoices(choicesFrom(row, *m_paper));
    m_grid->setValues(templateColumns(row.columns).value_or(QList<TemplateColumn>()));
    m_base = row.id;
    const bool isOther = m_form->choices() != before.choices || columns() != before.columns;
    offer(!wasKept && isOther ? std::optional(before) : std::nullopt);
    Q_EMIT templateChosen(row);
    Q_EMIT changed();
    showLasting();
}

/// What was typed since goes aside in its turn.
void WordingPane::bringBack()
{
    if (!m_paper || !m_replaced)
        return;
    const Typed back = *m_replaced;
    const Typed before = typed();
    offer(isKept(before) ? std::nullopt : std::optional(before));
    m_templates->setPaper(QString::fromLatin1(m_paper->name), back.base);
    m_base = m_templates->current();
    m_form->setChoices(back.choices);
    m_grid->setValues(back.columns);
    const PaperTemplate* row = m_workspace.records().find(m_base);
    Q_EMIT templateChosen(row ? *row : PaperTemplate());
    Q_EMIT broughtBack(back.others);
    Q_EMIT changed();
    showLasting();
    m_form->setFocus();
}

WordingPane::Typed WordingPane::typed() const
{
    return {m_base, m_form->choices(), columns(), m_others};
}

/// Whether a template has @p typed, or there is nothing to have.
bool WordingPane::isKept(const Typed& typed) const
{
    const PaperTemplate* row = m_workspace.records().find(typed.base);
    return row ? filled(*row) == *row : typed.choices == PaperChoices() && typed.columns.isEmpty();
}

void WordingPane::offer(const std::optional<Typed>& replaced)
{
    m_replaced = replaced;
    m_replacedLine->setVisible(replaced.has_value());
}

void WordingPane::forgetReplaced()
{
    offer({});
}

void WordingPane::showLasting()
{
    const PaperTemplate* row = m_workspace.records().find(m_templates->current());
    const QString lasting = row
        ? tr("What is changed here is for this year and month, until it is saved in the template "
             "“%1”.")
              .arg(row->name)
        : tr("What is typed here is for this year and month. To use it again, save it as a "
             "template.");
    //: after a sentence; 1: {年份} {月份} {期间}
    m_lasting->setText(lasting
                       % tr(" %1 in it are filled with the time that the paper tells of.")
                             .arg(wordingPlaces().join(u' ')));
}

/// A template keeps which columns are shown, in which order, and how.
PaperTemplate WordingPane::filled(PaperTemplate row) const
{
    if (!m_paper)
        return row;
    QList<TemplateColumn> kept;
    const QStringList chosen = m_others.texts("columns");
    if (const PaperOption* option = m_paper->option(u"columns"_s)) {
        const QList<TemplateColumn> stated = m_grid->values();
        const auto add = [&](const QString& key, bool isShown) {
            const auto at =
                std::find_if(stated.cbegin(), stated.cend(),
                             [&key](const TemplateColumn& each) { return each.key == key; });
            kept.append(at == stated.cend() ? TemplateColumn{key} : *at);
            kept.last().isShown = isShown;
        };
        for (const OptionChoice& choice : option->choices) {
            const QString key = QString::fromLatin1(choice.key);
            add(key, chosen.isEmpty() || chosen.contains(key));
        }
        const bool isAsMade =
            std::all_of(kept.cbegin(), kept.cend(), [](const TemplateColumn& each) {
                return each == TemplateColumn{each.key};
            });
        if (isAsMade)
            kept.clear();
    }
    PaperChoices all = m_others;
    all.add(m_form->choices());
    return templateWith(std::move(row), *m_paper, all, kept);
}

} // namespace touyan
