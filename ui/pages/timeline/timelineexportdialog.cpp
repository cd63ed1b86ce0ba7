#include "pages/timeline/timelineexportdialog.h"

#include "base/monthend.h"
#include "style/metrics.h"
#include "views/scenepainter.h"
#include "views/scenepreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr size_t PreviewedPages = 20;
constexpr int MostPagesWide = 6;

enum Days
{
    AllDays,
    ShownDays,
    YearDays
};

} // namespace

TimelineExportDialog::TimelineExportDialog(Source source, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_suffix(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_pagesWide(new QSpinBox(this))
    , m_days(new QComboBox(this))
    , m_isFitted(new QCheckBox(tr("Fi&t to the paper"), this))
    , m_isOpened(new QCheckBox(tr("&Open all groups"), this))
    , m_summary(new QLabel(this))
    , m_preview(new ScenePreview(this))
{
    setWindowTitle(tr("Print or save the timeline"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addFields(*form);
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    save->setProperty("primary", true);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(suffix()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addSpacing(metrics::Grid);
    left->addWidget(m_summary);
    left->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::CardMargin);
    row->addLayout(left);
    row->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(1000, 620);
    updatePreview();
}

void TimelineExportDialog::addFields(QFormLayout& form)
{
    for (const QString& suffix : {u"pdf"_s, u"svg"_s, u"png"_s})
        m_suffix->addItem(suffix.toUpper(), suffix);
    for (const QPageSize::PageSizeId paper : picturePapers())
        m_paper->addItem(QPageSize::name(paper), paper);
    m_paper->setCurrentIndex(m_paper->findData(QPageSize::A3));
    m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    m_pagesWide->setRange(1, MostPagesWide);
    m_days->addItem(tr("All days"), AllDays);
    m_days->addItem(tr("As on the screen"), ShownDays);
    m_days->addItem(tr("The year %1").arg(m_source.year), YearDays);
    m_isFitted->setChecked(true);
    m_isOpened->setChecked(true);
    form.addRow(tr("&Form"), m_suffix);
    form.addRow(tr("&Paper"), m_paper);
    form.addRow(tr("O&rientation"), m_orientation);
    form.addRow(tr("Pages side by &side"), m_pagesWide);
    form.addRow(tr("&Days"), m_days);
    form.addRow({}, m_isFitted);
    form.addRow({}, m_isOpened);
    for (QComboBox* box : {m_suffix, m_paper, m_orientation, m_days})
        connect(box, &QComboBox::currentIndexChanged, this, &TimelineExportDialog::updatePreview);
    connect(m_pagesWide, &QSpinBox::valueChanged, this, &TimelineExportDialog::updatePreview);
    for (QCheckBox* box : {m_isFitted, m_isOpened})
        connect(box, &QCheckBox::toggled, this, &TimelineExportDialog::updatePreview);
}

void TimelineExportDialog::setSuffix(const QString& suffix)
{
    m_suffix->setCurrentIndex(m_suffix->findData(suffix));
}

QString TimelineExportDialog::suffix() const
{
    return m_suffix->currentData().toString();
}

TimelineTable TimelineExportDialog::table() const
{
    TimelineTable table = m_source.table;
    if (m_isOpened->isChecked())
        table.setCollapsed({});
    return table;
}

TimelinePicture TimelineExportDialog::picture() const
{
    TimelinePicture picture;
    picture.sheet = m_source.sheet;
    picture.sheet.pagesWide = m_pagesWide->value();
    const int days = m_days->currentData().toInt();
    if (days == AllDays)
        picture.sheet.days = {};
    else if (days == YearDays)
        picture.sheet.days = {QDate(m_source.year, 1, 1), endOfYear(m_source.year)};
    picture.paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    picture.orientation =
        static_cast<QPageLayout::Orientation>(m_orientation->currentData().toInt());
    picture.isFitted = m_isFitted->isChecked();
    return picture;
}

void TimelineExportDialog::updatePreview()
{
    const bool isPaper = suffix() == u"pdf";
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_paper, m_orientation, m_pagesWide, m_isFitted})
        field->setEnabled(isPaper);
    const TimelineTable shown = table();
    TimelineSheet sheet = sheetFor(shown, picture(), suffix());
    const FontMeasure measure(ScenePalette::print());
    const size_t count = timelinePageCount(shown, sheet, measure);
    sheet.firstPages = PreviewedPages;
    m_preview->setPages(timelinePages(shown, sheet, measure), count);
    m_summary->setText(isPaper ? tr("%n page(s)", nullptr, static_cast<int>(count))
                               : tr("One picture, as high as its rows need."));
}

} // namespace touyan
