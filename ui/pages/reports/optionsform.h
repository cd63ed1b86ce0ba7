#pragma once

#include "pages/reports/optioneditor.h"
#include "reports/paperchoices.h"

#include <vector>

class QVBoxLayout;

namespace touyan {

class FieldRow;

/// A form made from the descriptions of a paper's options. A value that cannot be understood is
/// marked at its field.
class OptionsForm : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsForm(QWidget* parent = nullptr);

    /// Shows @p options, which must outlive their being shown, with @p choices.
    void setOptions(const std::vector<const PaperOption*>& options, const PaperChoices& choices,
                    const OptionContext& context);
    /// Other values for the same options, without a signal.
    void setChoices(const PaperChoices& choices);
    /// What is chosen; a value with a fault is left out.
    PaperChoices choices() const;
    bool isEmpty() const { return m_editors.empty(); }
    OptionEditor* editor(const char* key) const;

Q_SIGNALS:
    /// The user chose or typed something else.
    void changed();

private:
    void add(const PaperOption& option, const OptionContext& context);
    void check(OptionEditor& editor, FieldRow* row);

    QVBoxLayout* m_rows;
    std::vector<OptionEditor*> m_editors;
};

} // namespace touyan
