#include "reports/letterhead.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double TextPitch = 225.0 / 22; // millimetres
constexpr double MarkBelowTop = 35; // top of the issuer's mark below the top of the text
constexpr double NumberBelowMark = 2 * TextPitch;
constexpr double RuleBelowNumber = 4;
constexpr double RuleThickness = 0.7;

} // namespace

QList<Block> letterHeadBlocks(const LetterHead& head)
{
    QList<Block> blocks;
    for (const QString& mark : {head.copyNumber, head.secrecy, head.urgency}) {
        if (!mark.isEmpty())
            blocks.append(Paragraph::of(ParagraphRole::LetterMark, mark));
    }
    const double marks = static_cast<double>(blocks.size()) * TextPitch;
    if (marks < MarkBelowTop)
        blocks.append(BlockGap{.height = MarkBelowTop - marks, .staysAtTop = true});
    blocks.append(Paragraph::of(ParagraphRole::IssuerMark, head.issuer));
    blocks.append(BlockGap{NumberBelowMark});
    if (head.signatories.isEmpty()) {
        if (!head.documentNumber.isEmpty())
            blocks.append(Paragraph::of(ParagraphRole::DocumentNumber, head.documentNumber));
    } else {
        // Number at the left, signatories at the right, one character from the edges each.
        blocks.append(Paragraph{ParagraphRole::Addressee,
                                {{u'　' % head.documentNumber % u"\t签发人："_s},
                                 {head.signatories, PaperFont::KaiTi},
                                 {u"　"_s}}});
    }
    blocks.append(BlockGap{RuleBelowNumber});
    blocks.append(RuleLine{.thickness = RuleThickness, .colour = PaperColour::Red});
    blocks.append(BlockGap{2 * TextPitch});
    return blocks;
}

} // namespace touyan
