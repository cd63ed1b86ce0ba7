#include "commands/paperfiles.h"

#include "printing/pagelayout.h"
#include "printing/pdfexport.h"

using namespace Qt::StringLiterals;

namespace touyan {

Result<int> writePaper(Document document, const QString& path)
{
    const PageLayout layout(std::move(document), PaperFonts());
    Progress progress;
    if (auto written = exportPdf(layout, path, progress); !written)
        return written.error();
    return layout.pageCount();
}

QStringList paperForms()
{
    return {u"pdf"_s};
}

} // namespace touyan
