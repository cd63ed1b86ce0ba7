#include "pages/reports/columnsgrid.h"

#include "style/metrics.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace touyan {
namespace {

constexpr int BoxWidth = 76;
constexpr int Narrowest = 5; ///< millimetres; what widthIn() takes

/// A width, or none: there are no columns between.
class WidthBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

    void stepBy(int steps) override
    {
        const int before = value();
        QSpinBox::stepBy(steps);
        if (value() > 0 && value() < Narrowest)
            setValue(before < Narrowest ? Narrowest : 0);
    }

protected:
    int valueFromText(const QString& text) const override
    {
        const int typed = QSpinBox::valueFromText(text);
        return typed > 0 ? std::max(typed, Narrowest) : typed;
    }
};

} // namespace

ColumnsGrid::ColumnsGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(metrics::HalfGrid);
    m_grid->setColumnStretch(0, 1);
}

void ColumnsGrid::setColumns(const std::vector<OptionChoice>& choices)
{
    for (const Line& line : m_lines) {
        delete line.title;
        delete line.width;
    }
    m_lines.clear();
    for (const OptionChoice& choice : choices)
        add(choice, static_cast<int>(m_lines.size()));
}

void ColumnsGrid::add(const OptionChoice& choice, int row)
{
    const QString title = choice.translatedTitle();
    Line line{QString::fromLatin1(choice.key), new QLineEdit(this), new WidthBox(this)};
    line.title->setPlaceholderText(title);
    line.title->setAccessibleName(tr("Title of the column “%1”").arg(title));
    line.width->setRange(0, TemplateColumn::Widest);
    line.width->setSpecialValueText(tr("Auto"));
    line.width->setSuffix(tr(" mm"));
    line.width->setKeyboardTracking(false);
    line.width->setFixedWidth(BoxWidth);
    line.width->setAccessibleName(tr("Width of the column “%1”").arg(title));
    const auto tell = [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    };
    connect(line.title, &QLineEdit::textChanged, this, tell);
    connect(line.width, &QSpinBox::valueChanged, this, tell);
    m_grid->addWidget(line.title, row, 0);
    m_grid->addWidget(line.width, row, 1);
    line.title->show();
    line.width->show();
    m_lines.push_back(line);
}

void ColumnsGrid::setValues(const QList<TemplateColumn>& columns)
{
    m_isShowing = true;
    for (const Line& line : m_lines) {
        const auto column =
            std::find_if(columns.cbegin(), columns.cend(),
                         [&line](const TemplateColumn& each) { return each.key == line.key; });
        line.title->setText(column == columns.cend() ? QString() : column->title);
        line.width->setValue(column == columns.cend() ? 0 : qRound(column->width));
    }
    m_isShowing = false;
}

QList<TemplateColumn> ColumnsGrid::values() const
{
    QList<TemplateColumn> columns;
    for (const Line& line : m_lines) {
        const TemplateColumn column{line.key, line.title->text().trimmed(), true,
                                    double(line.width->value())};
        if (!column.title.isEmpty() || column.width > 0)
            columns.append(column);
    }
    return columns;
}

} // namespace touyan
