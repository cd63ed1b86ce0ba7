#include "support/composedpaper.h"

#include "layout/scene.h"
#include "reports/papercatalogue.h"

namespace touyan {

Result<Document> composed(const char* name, const Snapshot& snapshot, const PaperWishes& wishes)
{
    return composePaper(*findPaper(QString::fromLatin1(name)), snapshot, PaperChoices(wishes));
}

QString textOf(const char* name, const Snapshot& snapshot, const PaperWishes& wishes)
{
    const auto document = composed(name, snapshot, wishes);
    return document ? document->toText() : document.error().message;
}

QString sceneTexts(const Document& document)
{
    QString texts;
    for (const Section& section : document.sections) {
        const QList<Block> blocks = section.made().blocks;
        for (const Block& block : blocks) {
            const auto* figure = std::get_if<Figure>(&block);
            texts += figure && figure->scene ? figure->scene->toText() : QString();
        }
    }
    return texts;
}

} // namespace touyan
