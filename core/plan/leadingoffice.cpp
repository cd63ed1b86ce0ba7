#include "plan/leadingoffice.h"

#include "plan/catalogue.h"

using namespace Qt::StringLiterals;

namespace touyan {

QString leadingOfficeName()
{
    static const QString Name = [] {
        const auto catalogue = loadCatalogue();
        return catalogue ? QString(catalogue->leadingGroup.name.zh % u"办公室") : QString();
    }();
    return Name;
}

} // namespace touyan
