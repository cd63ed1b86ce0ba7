#include "pages/reports/wordingpane.h"

#include "models/workspace.h"
#include "pages/reports/columnsgrid.h"
#include "pages/reports/templatebar.h"
#include "reports/wording.h"
#include "style/metrics.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

WordingPane::WordingPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_templates(new TemplateBar(
          workspace, [this](PaperTemplate row) { return filled(std::move(row)); }, this))
    , m_form(new OptionsForm(this))
    , m_gridTitle(new TextLabel(TextKind::Muted, tr("Titles and widths of the columns"), this))
    , m_grid(new ColumnsGrid(this))
{
    auto* lasting = new TextLabel(
        TextKind::Muted,
        tr("What is typed here is for this year and month. To use it again, save it as a "
           "template."),
        this);
    lasting->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(m_templates);
    layout->addWidget(lasting);
    layout->addWidget(m_form);
    layout->addWidget(m_gridTitle);
    layout->addWidget(m_grid);
    layout->addStretch();
    connect(m_form, &OptionsForm::changed, this, &WordingPane::changed);
    connect(m_grid, &ColumnsGrid::changed, this, &WordingPane::changed);
    connect(this, &WordingPane::changed, m_templates, &TemplateBar::refresh);
    connect(m_templates, &TemplateBar::templateChosen, this, &WordingPane::take);
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
}

void WordingPane::take(const PaperTemplate& row)
{
    if (!m_paper)
        return;
    m_form->setChoices(choicesFrom(row, *m_paper));
    m_grid->setValues(templateColumns(row.columns).value_or(QList<TemplateColumn>()));
    Q_EMIT templateChosen(row);
    Q_EMIT changed();
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
