#pragma once

#include "reports/paperoption.h"

#include <QDate>
#include <QStringList>
#include <QWidget>

namespace touyan {

class Portfolio;
class Records;

/// The input for one option of a paper, whatever its type.
class OptionEditor : public QWidget
{
    Q_OBJECT
public:
    const PaperOption& option() const { return m_option; }
    /// What is chosen; empty where the paper chooses by itself or has its standard.
    virtual QStringList values() const = 0;
    /// Shows @p values without a signal.
    virtual void setValues(const QStringList& values) = 0;

Q_SIGNALS:
    /// The user chose or typed.
    void changed();

protected:
    /// @p option must outlive the editor.
    OptionEditor(const PaperOption& option, QWidget* parent);
    /// @p input fills the editor and takes its keyboard.
    void setInput(QWidget* input);

private:
    const PaperOption& m_option;
};

/// What the inputs of a form choose from.
struct OptionContext
{
    const Records& records;
    int year = 0; ///< whose months are offered
    QDate today;
    /// Whose journal moments are chosen from; null where there is none.
    const Portfolio* portfolio = nullptr;
};

/// The editor that fits @p option; it belongs to @p parent.
OptionEditor* makeOptionEditor(const PaperOption& option, const OptionContext& context,
                               QWidget* parent);

} // namespace touyan
