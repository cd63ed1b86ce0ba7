#include "pages/map/mapfiledialog.h"

#include "style/metrics.h"
#include "style/tokens.h"
#include "views/mapview.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr qsizetype MostRemarks = 8; // a broken file can have one for every border

QString summaryOf(const GeoMap& map)
{
    const auto known =
        std::count_if(map.districts.cbegin(), map.districts.cend(),
                      [](const GeoDistrict& district) { return !district.adcode.isEmpty(); });
    //: 1: number of areas in a map file, 2: of these the ones that the program knows
    return MapFileDialog::tr("%1 areas, %2 of them known districts")
        .arg(map.districts.size())
        .arg(known);
}

QString remarksOf(const GeoMap& map)
{
    QStringList remarks = map.remarks.mid(0, MostRemarks);
    const auto more = static_cast<int>(map.remarks.size() - remarks.size());
    if (more > 0)
        remarks.append(MapFileDialog::tr("and %n more", nullptr, more));
    return remarks.isEmpty() ? MapFileDialog::tr("Nothing is odd in the file.")
                             : u"• "_s % remarks.join(u"\n• "_s);
}

} // namespace

MapFileDialog::MapFileDialog(const QString& path, GeoMap map, QWidget* parent)
    : QDialog(parent)
    , m_number(new QLineEdit(this))
    , m_warning(new QLabel(this))
{
    setWindowTitle(tr("Use a map of your own"));
    auto* form = new QFormLayout;
    auto* file = new QLabel(QFileInfo(path).fileName(), this);
    file->setToolTip(path);
    form->addRow(tr("File"), file);
    form->addRow(tr("Content"), new QLabel(summaryOf(map), this));
    auto* remarks = new QLabel(remarksOf(map), this);
    remarks->setWordWrap(true);
    remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Remarks"), remarks);
    m_number->setPlaceholderText(tr("as printed on the map, e.g. 辽S(2020)000号"));
    form->addRow(tr("&Approval number (审图号)"), m_number);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::PlaceholderText);
    form->addRow({}, m_warning);
    auto* view = new MapView(this);
    view->setParts(MapPart::Labels);
    view->setScenePalette(ScenePalette(tokensFor(palette())));
    MapContent content;
    content.map = std::make_shared<const GeoMap>(std::move(map));
    content.isBundled = false;
    view->setContent(content);
    view->setMinimumHeight(260);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this map"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_number, &QLineEdit::textChanged, this, &MapFileDialog::updateWarning);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::Grid);
    layout->addLayout(form);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(640, 620);
    updateWarning();
}

QString MapFileDialog::approvalNumber() const
{
    return m_number->text().trimmed();
}

void MapFileDialog::updateWarning()
{
    m_warning->setText(approvalNumber().isEmpty()
                           ? tr("Without a number every picture of the map says that it is for "
                                "internal use only.")
                           : tr("The number is printed on every picture of the map."));
}

} // namespace touyan
