#pragma once

#include "domain/papertemplate.h"
#include "reports/paperoption.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace touyan {

/// Titles and widths of the columns of a paper's table.
class ColumnsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsGrid(QWidget* parent = nullptr);

    /// One line for each of @p choices.
    void setColumns(const std::vector<OptionChoice>& choices);
    /// Shows @p columns without a signal; those it does not name are as the paper has them.
    void setValues(const QList<TemplateColumn>& columns);
    /// The columns that are not as the paper has them.
    QList<TemplateColumn> values() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QString key;
        QLineEdit* title;
        QSpinBox* width;
    };

    void add(const OptionChoice& choice, int row);

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    bool m_isShowing = false;
};

} // namespace touyan
