#include "shell/welcome.h"

#include "style/icons.h"
#include "style/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace touyan {
namespace {

constexpr int ColumnWidth = 460;
constexpr int LogoSize = 72;

QLabel* centred(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

Welcome::Welcome(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QWidget(this);
    column->setFixedWidth(ColumnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(metrics::Grid);
    QLabel* logo = centred({}, column);
    logo->setPixmap(applicationIcon().pixmap(LogoSize, LogoSize));
    layout->addWidget(logo);
    QLabel* title = centred(tr("Welcome to Touyan"), column);
    QFont font = title->font();
    font.setPixelSize(metrics::PageTitleSize + 4);
    font.setBold(true);
    title->setFont(font);
    layout->addWidget(title);
    m_situation = centred({}, column);
    layout->addWidget(m_situation);
    layout->addSpacing(metrics::PageMargin);
    addChoice(*layout, tr("Open the example portfolio"),
              tr("About 120 invented projects to try everything with"), Weight::Primary,
              &Welcome::exampleRequested);
    m_firstProject = addChoice(*layout, tr("Enter the first project"),
                               tr("Begin the office's own database here"), Weight::Normal,
                               &Welcome::projectRequested);
    m_newDatabase = addChoice(*layout, tr("New database…"),
                              tr("With the plan's catalogue, ready for the first project"),
                              Weight::Normal, &Welcome::newRequested);
    addChoice(*layout, tr("Open a database…"), tr("A .touyan file of the office or a colleague"),
              Weight::Normal, &Welcome::openRequested);

    auto* centre = new QVBoxLayout(this);
    centre->addStretch(2);
    centre->addWidget(column, 0, Qt::AlignHCenter);
    centre->addStretch(3);
    setHasDatabase(true);
}

void Welcome::setHasDatabase(bool hasDatabase)
{
    m_situation->setText(hasDatabase
                             ? tr("This database holds the plan's catalogue and no project yet.")
                             : tr("No database is open."));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_firstProject.button, m_firstProject.explanation})
        part->setVisible(hasDatabase);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_newDatabase.button, m_newDatabase.explanation})
        part->setVisible(!hasDatabase);
}

Welcome::Choice Welcome::addChoice(QVBoxLayout& layout, const QString& title,
                                   const QString& explanation, Weight weight,
                                   void (Welcome::*signal)())
{
    auto* button = new QPushButton(title, this);
    button->setProperty("primary", weight == Weight::Primary);
    button->setMinimumHeight(metrics::ControlHeight + metrics::Grid);
    button->setAccessibleDescription(explanation);
    connect(button, &QPushButton::clicked, this, signal);
    layout.addWidget(button);
    QLabel* words = centred(explanation, this);
    layout.addWidget(words);
    layout.addSpacing(metrics::Grid);
    return {button, words};
}

} // namespace touyan
