#pragma once

#include "domain/papertemplate.h"
#include "pages/reports/packmemory.h"
#include "pages/reports/paperissues.h"
#include "pages/reports/papermemory.h"
#include "pages/reports/prosepane.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace touyan {

class ElidedLabel;
class OptionsForm;
class Pill;
class TextLabel;
class WordingPane;
class Workspace;
struct OptionContext;
struct PaperEntry;
struct PaperOption;

/// All that can be chosen for one paper: its options, the office's wording, and the words of its
/// paragraphs. Remembers everything per user and paper.
class PaperPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPanel(Workspace& workspace, QWidget* parent = nullptr);

    void setPaper(const PaperEntry& paper);
    const PaperEntry* paper() const { return m_paper; }
    /// Follows the year and filter of the window and the records.
    void refresh();
    /// The paragraphs as the paper generates them now.
    void setGenerated(const QList<EditableText>& texts);

    /// All that the paper is to be made from: what is chosen here, the year and the filter.
    PaperChoices choices() const;
    QList<TemplateColumn> columns() const;
    /// The first option without which the paper cannot be made; null when all are chosen.
    const PaperOption* missing() const;
    /// The user's words by the id of the paragraph.
    const QHash<QString, QString>& edits() const { return m_prose->model().edits(); }

    OptionsForm& options() const { return *m_options; }
    WordingPane& wording() const { return *m_wording; }
    ProsePane& prose() const { return *m_prose; }
    Pill& filterPill() const { return *m_follows; }
    QTabBar& tabs() const { return *m_tabs; }

Q_SIGNALS:
    /// Another paper will come of it.
    void changed();

private:
    QWidget* makeOptionsPage();
    void addPage(const QString& title, QWidget* content);
    void addScrolled(const QString& title, QWidget* content);
    OptionContext context() const;
    std::vector<const PaperOption*> shownOptions() const;
    void showOptions();
    void showFilter();
    void takeTemplate(const PaperTemplate& row);
    /// Whether the paper on show is made of others.
    bool hasParts() const;
    std::optional<PaperChoices> printedPack(const PaperChoices& choices) const;
    void showParts();
    void onChosen();
    void onEdited();
    void loadIssue();
    void showCounts();

    Workspace& m_workspace;
    PaperMemory m_memory;
    PaperIssues m_issues;
    PackMemory m_pack;
    const PaperEntry* m_paper = nullptr;
    int m_year = 0; ///< whose months are offered
    bool m_isStale = false; ///< the records that the inputs offer may be others now
    QString m_issue; ///< what the edits on show belong to
    TextLabel* m_title;
    TextLabel* m_summary;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QList<QScrollArea*> m_areas; ///< those of its pages that scroll as a whole
    TextLabel* m_yearNote = nullptr;
    Pill* m_follows = nullptr;
    TextLabel* m_filter = nullptr;
    TextLabel* m_partsNote = nullptr;
    OptionsForm* m_options;
    WordingPane* m_wording;
    ProsePane* m_prose;
};

} // namespace touyan
