#include "pages/selection/handdecision.h"

#include <QCoreApplication>

namespace touyan {

QString reasonByHand(const QString& present, const ProposedChoice& proposed, bool isAsProposed)
{
    //: 1: what was proposed, 2: what was said for it
    const QString byHand =
        QCoreApplication::translate("HandDecision", "Decided by hand; proposed was “%1”: %2")
            .arg(proposed.title, proposed.reason);
    const bool isOwnWord = present != proposed.reason && present != byHand;
    if (isOwnWord)
        return present;
    return isAsProposed ? proposed.reason : byHand;
}

} // namespace touyan
