#include "reports/numbering.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateGoesByTheSignatory_data();
    void dateGoesByTheSignatory();
    void severalSignatoriesMoveTogether();
    void whatHasNoDateIsLeft();
    void signatoryThatFillsTheLineIsLeft();
};

namespace {

/// Characters from the right edge of each line of a signature; nothing: that of the style.
std::vector<std::optional<double>> rightsOf(const QStringList& lines)
{
    Document document;
    document.sections = {Section::on({})};
    QList<Block>& blocks = document.sections.first().blocks;
    blocks.append(Paragraph::of(ParagraphRole::Body, u"正文。"_s));
    blocks.append(Paragraph::of(ParagraphRole::Signature, QString()));
    for (const QString& line : lines)
        blocks.append(Paragraph::of(ParagraphRole::Signature, line));
    std::vector<std::optional<double>> rights;
    const Document printed = numbered(document);
    for (const Block& block : printed.sections.first().blocks) {
        const auto& paragraph = std::get<Paragraph>(block);
        if (paragraph.role == ParagraphRole::Signature && !paragraph.text().isEmpty())
            rights.push_back(paragraph.right);
    }
    return rights;
}

/// Where the first character of @p line stands from the right edge, in characters.
double startOf(const QString& line, std::optional<double> right)
{
    return right.value_or(0) + widthInCharacters(line);
}

} // namespace

void TestSignature::dateGoesByTheSignatory_data()
{
    QTest::addColumn<QString>("signatory");
    QTest::addColumn<QString>("date");
    QTest::addColumn<double>("signatoryRight");
    QTest::addColumn<double>("dateRight");
    QTest::newRow("long signatory") << u"示例领导小组办公室"_s << u"2020年3月2日"_s << 2.0 << 3.0;
    QTest::newRow("one character shorter") << u"示例办公室"_s << u"2020年3月2日"_s << 5.0 << 2.0;
    QTest::newRow("as long as the date") << u"示例办公室甲"_s << u"2020年3月2日"_s << 2.0 << 0.0;
    QTest::newRow("longer date") << u"示例办"_s << u"2020年11月24日"_s << 8.0 << 2.0;
    QTest::newRow("Chinese numerals") << u"示例办"_s << u"二〇二〇年三月二日"_s << 10.0 << 2.0;
}

void TestSignature::dateGoesByTheSignatory()
{
    QFETCH(const QString, signatory);
    QFETCH(const QString, date);
    QFETCH(const double, signatoryRight);
    QFETCH(const double, dateRight);
    const auto rights = rightsOf({signatory, date});
    QCOMPARE(rights.size(), size_t(2));
    QCOMPARE(rights[0], std::optional(signatoryRight));
    QCOMPARE(rights[1], std::optional(dateRight));
    QCOMPARE(startOf(signatory, rights[0]) - startOf(date, rights[1]), 2.0);
}

void TestSignature::severalSignatoriesMoveTogether()
{
    const QStringList lines{u"示例发展和改革委员会"_s, u"示例局"_s, u"2020年11月24日"_s};
    const auto rights = rightsOf(lines);
    QCOMPARE(rights[0], rights[1]);
    QCOMPARE(startOf(lines[1], rights[1]) - startOf(lines[2], rights[2]), 2.0);
}

void TestSignature::whatHasNoDateIsLeft()
{
    for (const auto& right : rightsOf({u"示例领导小组办公室"_s, u"示例委员会"_s}))
        QCOMPARE(right, std::nullopt);
    QCOMPARE(rightsOf({u"2020年3月2日"_s}).front(), std::nullopt);
}

void TestSignature::signatoryThatFillsTheLineIsLeft()
{
    for (const auto& right : rightsOf({QString(30, u'示'), u"2020年3月2日"_s}))
        QCOMPARE(right, std::nullopt);
}

TOUYAN_TEST(TestSignature, QCoreApplication)
#include "tst_signature.moc"
