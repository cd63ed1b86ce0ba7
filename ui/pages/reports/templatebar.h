#pragma once

#include "domain/papertemplate.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace touyan {

class TextLabel;
class Workspace;

/// Chooses, keeps, renames and deletes the templates of one paper. Each change is one undo step.
class TemplateBar : public QWidget
{
    Q_OBJECT
public:
    /// Puts what the user has worded into a template.
    using Fill = std::function<PaperTemplate(PaperTemplate)>;

    TemplateBar(Workspace& workspace, Fill fill, QWidget* parent = nullptr);

    /// Offers the templates of @p paper with @p current chosen, without a signal.
    void setPaper(const QString& paper, PaperTemplateId current);
    /// Follows the templates of the file and what the user has worded.
    void refresh();
    PaperTemplateId current() const;

Q_SIGNALS:
    /// The user chose @p row; one without an id for none.
    void templateChosen(const touyan::PaperTemplate& row);

private:
    enum class Naming
    {
        New,
        Rename
    };

    void makeNaming();
    void choose();
    void save();
    void startNaming(Naming naming);
    void finishNaming();
    void remove();
    const PaperTemplate* currentRow() const;
    void fillBox(PaperTemplateId current);
    QString freeName() const;

    Workspace& m_workspace;
    Fill m_fill;
    QString m_paper;
    QComboBox* m_box;
    QPushButton* m_save;
    QToolButton* m_more;
    QAction* m_saveAs = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QWidget* m_naming;
    QLineEdit* m_name;
    QPushButton* m_accept;
    TextLabel* m_fault;
    Naming m_purpose = Naming::New;
};

} // namespace touyan
