#pragma once

#include "domain/papertemplate.h"
#include "pages/reports/optionsform.h"

namespace touyan {

class ColumnsGrid;
class TemplateBar;
class TextLabel;
class Workspace;
struct PaperEntry;

/// How the office words a paper and lays out its table, and the templates that keep it.
class WordingPane : public QWidget
{
    Q_OBJECT
public:
    explicit WordingPane(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows @p paper with what @p choices word, after the template @p current.
    void setPaper(const PaperEntry& paper, const PaperChoices& choices, qint64 current,
                  const QList<TemplateColumn>& columns, const OptionContext& context);
    /// What is chosen beside the wording: a template keeps the columns and the manner of it.
    void setOtherChoices(const PaperChoices& choices);
    PaperChoices choices() const;
    QList<TemplateColumn> columns() const;
    TemplateBar& templates() const { return *m_templates; }
    OptionsForm& form() const { return *m_form; }
    ColumnsGrid& grid() const { return *m_grid; }
    void refresh();

Q_SIGNALS:
    void changed();
    /// The user chose a template, or none: a row without an id. Its wording is on show already.
    void templateChosen(const touyan::PaperTemplate& row);

private:
    void take(const PaperTemplate& row);
    PaperTemplate filled(PaperTemplate row) const;

    const PaperEntry* m_paper = nullptr;
    std::vector<PaperOption> m_options;
    PaperChoices m_others;
    TemplateBar* m_templates;
    OptionsForm* m_form;
    TextLabel* m_gridTitle;
    ColumnsGrid* m_grid;
};

} // namespace touyan
