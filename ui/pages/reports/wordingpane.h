#pragma once

#include "domain/papertemplate.h"
#include "pages/reports/optionsform.h"

#include <optional>

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
    /// What was put aside was of another month.
    void forgetReplaced();

Q_SIGNALS:
    void changed();
    /// The user wants the wording back that a template took the place of; @p others were chosen
    /// beside it.
    void broughtBack(const touyan::PaperChoices& others);
    /// The user chose a template, or none: a row without an id. Its wording is on show already.
    void templateChosen(const touyan::PaperTemplate& row);

private:
    /// What is typed and chosen, after which template.
    struct Typed
    {
        PaperTemplateId base;
        PaperChoices choices;
        QList<TemplateColumn> columns;
        PaperChoices others;
    };

    QWidget* makeReplacedLine();
    void take(const PaperTemplate& row);
    void bringBack();
    Typed typed() const;
    bool isKept(const Typed& typed) const;
    void offer(const std::optional<Typed>& replaced);
    void showLasting();
    PaperTemplate filled(PaperTemplate row) const;

    const PaperEntry* m_paper = nullptr;
    std::vector<PaperOption> m_options;
    PaperChoices m_others;
    Workspace& m_workspace;
    PaperTemplateId m_base; ///< the template whose wording was shown last
    std::optional<Typed> m_replaced;
    TemplateBar* m_templates;
    QWidget* m_replacedLine;
    TextLabel* m_lasting;
    OptionsForm* m_form;
    TextLabel* m_gridTitle;
    ColumnsGrid* m_grid;
};

} // namespace touyan
