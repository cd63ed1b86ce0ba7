#include "shell/aboutdialog.h"

#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

struct Component
{
    const char* name;
    const char* version; ///< it was built with
    const char* licence;
};

constexpr std::array Components = {
    Component{"Qt 6 (Core, Gui, Widgets, Svg, PrintSupport)", QT_VERSION_STR, "LGPL 3"},
    Component{"Qt Charts", QT_VERSION_STR, "GPL 3"},
    Component{"SQLite", SQLITE_BUILT, "public domain"},
    Component{"libxlsxwriter", XLSXWRITER_BUILT, "BSD 2-Clause"},
    Component{"qpdf", QPDF_BUILT, "Apache 2.0"},
    Component{"libzip", ZIP_BUILT, "BSD 3-Clause"},
    Component{"Expat", EXPAT_BUILT, "MIT"},
    Component{"GLPK", GLPK_BUILT, "GPL 3"},
    Component{"ICU", ICU_BUILT, "Unicode License"},
};

QString componentsHtml()
{
    QString rows;
    for (const Component& component : Components)
        rows += u"<tr><td style='padding-right:24px'>%1</td><td style='padding-right:24px'>%2</td>"
                "<td>%3</td></tr>"_s.arg(QLatin1StringView(component.name),
                                         QLatin1StringView(component.version),
                                         QLatin1StringView(component.licence));
    return u"<table>"_s % rows % u"</table>"_s;
}

QLabel* paragraph(const QString& html, QWidget* parent)
{
    auto* label = new QLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Touyan"));
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(paragraph(
        u"<h2 style='margin:0'>%1</h2><p>%2</p>"_s.arg(
            tr("Touyan 头雁"),
            tr("Project portfolio manager for the office of Dalian's leading group for AI.")),
        this));
    layout->addWidget(
        paragraph(tr("Version %1 · database schema %2 · Qt %3 · %4")
                      .arg(QCoreApplication::applicationVersion(),
                           QString::number(latestSchemaVersion()), QString::fromLatin1(qVersion()),
                           QLibraryInfo::isDebugBuild() ? tr("debug build of Qt")
                                                        : tr("release build of Qt")),
                  this));
    layout->addWidget(paragraph(
        tr("Touyan is free software under the GNU General Public License, version 3 or later, "
           "without any warranty. It is built from:"),
        this));
    layout->addWidget(paragraph(componentsHtml(), this));
    layout->addWidget(paragraph(
        tr("<b>Map.</b> Schematic districts: © OpenStreetMap contributors (ODbL 1.0), by way of "
           "geoBoundaries, geo-maps and mapchina, simplified. A sketch; not evidence of "
           "administrative boundaries."),
        this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace touyan
