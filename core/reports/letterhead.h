#pragma once

#include "reports/document.h"

namespace touyan {

/// 版头 of an official paper, after GB/T 9704-2012, 7.2. What is empty is left out.
struct LetterHead
{
    QString copyNumber; ///< 份号, six digits
    QString secrecy; ///< 密级和保密期限
    QString urgency; ///< 紧急程度
    QString issuer; ///< 发文机关标志, in red
    QString documentNumber; ///< 发文字号
    QString signatories; ///< 签发人, of papers to higher authorities
};

/// The head down to the red rule and the two blank lines above the title, for the top of a section.
QList<Block> letterHeadBlocks(const LetterHead& head);

} // namespace touyan
