#include "reports/wording.h"

#include "base/sentences.h"
#include "reports/columnselection.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a paper's table are an option like others; a template keeps them on their own.
constexpr auto ColumnsKey = "columns";

/// Whether a template keeps what is chosen for @p option: how the office prints a paper, but not
/// about what.
bool isKept(const PaperOption& option)
{
    static constexpr std::array NotKept = {"columns", "scope",  "light",
                                           "nature",  "period", "parts"};
    const bool isManner = option.type == OptionType::Flag || option.type == OptionType::Choice;
    const bool isExcepted = std::any_of(NotKept.begin(), NotKept.end(), [&option](const char* key) {
        return qstrcmp(key, option.key) == 0;
    });
    return option.isWording || (isManner && !isExcepted);
}

TemplateColumn columnOf(const QList<TemplateColumn>& columns, const QString& key)
{
    const auto at =
        std::find_if(columns.cbegin(), columns.cend(),
                     [&key](const TemplateColumn& column) { return column.key == key; });
    return at == columns.cend() ? TemplateColumn{key} : *at;
}

QStringList keysOf(const PaperOption& option)
{
    QStringList keys;
    for (const OptionChoice& choice : option.choices)
        keys.append(QString::fromLatin1(choice.key));
    return keys;
}

/// @p choices with the widths that @p columns state behind their columns, or behind all.
PaperChoices withWidths(PaperChoices choices, const PaperEntry& paper,
                        const QList<TemplateColumn>& columns)
{
    const PaperOption* option = paper.option(QString::fromLatin1(ColumnsKey));
    if (!option || columns.isEmpty())
        return choices;
    const QStringList chosen = choices.texts(ColumnsKey);
    QStringList values;
    for (const QString& value : chosen.isEmpty() ? keysOf(*option) : chosen) {
        const double width = columnOf(columns, value).width;
        const bool takes = option->takesWidths && width > 0 && !value.contains(u'=');
        values.append(takes ? QString(value % u'=' % QString::number(width)) : value);
    }
    choices.set(QString::fromLatin1(ColumnsKey), values);
    return choices;
}

const std::vector<PaperOption>& generalOptions()
{
    const auto line = [](const char* key, const char* title, OptionType type) {
        return PaperOption{
            .key = key, .title = title, .type = type, .valueName = "TEXT", .isWording = true};
    };
    static const std::vector<PaperOption> Options = {
        line("title", QT_TRANSLATE_NOOP("PaperOption", "Title"), OptionType::Text),
        line("issuer", QT_TRANSLATE_NOOP("PaperOption", "Issuing office"), OptionType::Text),
        line("number", QT_TRANSLATE_NOOP("PaperOption", "Document number"), OptionType::Text),
        line("opening", QT_TRANSLATE_NOOP("PaperOption", "Opening text"), OptionType::LongText),
        line("closing", QT_TRANSLATE_NOOP("PaperOption", "Closing text"), OptionType::LongText),
        line("signatory", QT_TRANSLATE_NOOP("PaperOption", "Signed by"), OptionType::LongText)};
    return Options;
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void setIfStated(PaperChoices& choices, const char* key, const QString& text)
{
    if (!text.trimmed().isEmpty())
        choices.set(QString::fromLatin1(key), text);
}

QList<Block> paragraphsOf(ParagraphRole role, const QStringList& lines)
{
    QList<Block> blocks;
    for (const QString& line : lines)
        blocks.append(Paragraph::of(role, line));
    return blocks;
}

bool hasRole(const Block& block, ParagraphRole role)
{
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->role == role;
}

/// Puts the wording into the sections of a document: of those that are made when they are asked
/// for, into the first and the last only.
class WordingEdit
{
public:
    explicit WordingEdit(QList<Section>& sections)
        : m_sections(sections)
    {
        if (m_sections.isEmpty())
            return;
        m_sections.first() = m_sections.first().made();
        m_sections.last() = m_sections.last().made();
    }

    /// The first paragraph of @p role says @p text; false when there is none.
    bool replace(ParagraphRole role, const QString& text);
    /// The paragraphs of @p role give way to @p lines, where the first of them stood.
    bool replaceAll(ParagraphRole role, const QStringList& lines);
    void insertBelowTitle(const QList<Block>& blocks);
    void insertAtEnd(const QList<Block>& blocks);

private:
    QList<Section>& m_sections;
};

bool WordingEdit::replace(ParagraphRole role, const QString& text)
{
    for (Section& section : m_sections) {
        for (Block& block : section.blocks) {
            if (hasRole(block, role)) {
                std::get<Paragraph>(block).runs = {TextRun{text}};
                return true;
            }
        }
    }
    return false;
}

bool WordingEdit::replaceAll(ParagraphRole role, const QStringList& lines)
{
    for (Section& section : m_sections) {
        const auto first =
            std::find_if(section.blocks.cbegin(), section.blocks.cend(),
                         [role](const Block& block) { return hasRole(block, role); });
        if (first == section.blocks.cend())
            continue;
        // A date below the names is no signatory.
        qsizetype at = first - section.blocks.cbegin();
        while (at < section.blocks.size() && hasRole(section.blocks.at(at), role)
               && !std::get<Paragraph>(section.blocks.at(at)).text().endsWith(u'日'))
            section.blocks.removeAt(at);
        for (const Block& block : paragraphsOf(role, lines))
            section.blocks.insert(at++, block);
        return true;
    }
    return false;
}

void WordingEdit::insertBelowTitle(const QList<Block>& blocks)
{
    for (Section& section : m_sections) {
        qsizetype at = 0;
        for (qsizetype i = 0; i < section.blocks.size(); ++i) {
            if (hasRole(section.blocks.at(i), ParagraphRole::Title)
                || hasRole(section.blocks.at(i), ParagraphRole::SubTitle))
                at = i + 1;
            else if (at > 0)
                break;
        }
        if (at == 0)
            continue;
        for (const Block& block : blocks)
            section.blocks.insert(at++, block);
        return;
    }
    if (!m_sections.isEmpty())
        m_sections.first().blocks = blocks + m_sections.first().blocks;
}

void WordingEdit::insertAtEnd(const QList<Block>& blocks)
{
    if (m_sections.isEmpty())
        return;
    QList<Block>& all = m_sections.last().blocks;
    qsizetype at = all.size();
    while (at > 0 && hasRole(all.at(at - 1), ParagraphRole::Signature))
        --at;
    for (const Block& block : blocks)
        all.insert(at++, block);
}

Result<Document> worded(Result<Document> document, const PaperEntry& paper,
                        const PaperChoices& choices, const QList<TemplateColumn>& columns)
{
    if (!document)
        return document;
    applyWording(*document, paper, choices);
    setColumnTitles(*document, columns);
    return document;
}

} // namespace

std::vector<PaperOption> wordingOptions(const PaperEntry& paper)
{
    std::vector<PaperOption> options;
    for (const PaperOption& general : generalOptions()) {
        const PaperOption* own = paper.option(QString::fromLatin1(general.key));
        options.push_back(own ? *own : general);
    }
    for (const PaperOption& own : paper.options) {
        const bool isGeneral =
            std::any_of(options.cbegin(), options.cend(), [&own](const PaperOption& option) {
                return qstrcmp(option.key, own.key) == 0;
            });
        if (own.isWording && !isGeneral)
            options.push_back(own);
    }
    return options;
}

PaperChoices choicesFrom(const PaperTemplate& row, const PaperEntry& paper)
{
    PaperChoices choices(templateChoices(row.choices).value_or(QMap<QString, QStringList>()));
    setIfStated(choices, "title", row.title);
    setIfStated(choices, "issuer", row.issuer);
    setIfStated(choices, "number", row.documentNumber);
    setIfStated(choices, "opening", row.intro);
    setIfStated(choices, "closing", row.closing);
    const PaperOption* signatory = paper.option(u"signatory"_s);
    if (signatory && signatory->takesSeveral)
        choices.set(u"signatory"_s, row.signatories);
    else
        setIfStated(choices, "signatory", row.signatories.join(u'\n'));
    const PaperOption* option = paper.option(QString::fromLatin1(ColumnsKey));
    const auto columns = templateColumns(row.columns).value_or(QList<TemplateColumn>());
    QStringList shown = option ? keysOf(*option) : QStringList();
    shown.removeIf([&columns](const QString& key) { return !columnOf(columns, key).isShown; });
    if (option && !shown.isEmpty() && shown != keysOf(*option))
        choices.set(QString::fromLatin1(ColumnsKey), shown);
    return choices;
}

PaperTemplate templateWith(PaperTemplate row, const PaperEntry& paper, const PaperChoices& choices,
                           const QList<TemplateColumn>& columns)
{
    row.paper = QString::fromLatin1(paper.name);
    row.title = choices.text("title");
    row.issuer = choices.text("issuer");
    row.documentNumber = choices.text("number");
    row.intro = choices.text("opening");
    row.closing = choices.text("closing");
    row.signatories.clear();
    for (const QString& text : choices.texts("signatory"))
        row.signatories += linesOf(text);
    row.columns = toText(columns);
    QMap<QString, QStringList> others;
    for (const PaperOption& option : paper.options) {
        const bool hasField = std::any_of(generalOptions().cbegin(), generalOptions().cend(),
                                          [&option](const PaperOption& general) {
                                              return qstrcmp(general.key, option.key) == 0;
                                          });
        if (!hasField && isKept(option) && choices.has(option.key))
            others.insert(QString::fromLatin1(option.key), choices.texts(option.key));
    }
    row.choices = toText(others);
    return row;
}

PaperChoices mannerIn(const PaperChoices& choices, const PaperEntry& paper)
{
    PaperChoices manner;
    for (const PaperOption& option : paper.options) {
        const bool isColumns = qstrcmp(option.key, ColumnsKey) == 0;
        const QStringList values = choices.texts(option.key);
        if (!option.isWording && (isKept(option) || isColumns) && !values.isEmpty())
            manner.set(QString::fromLatin1(option.key), values);
    }
    return manner;
}

void applyWording(Document& document, const PaperEntry& paper, const PaperChoices& choices)
{
    const auto words = [&](const char* key) {
        return paper.option(QString::fromLatin1(key)) ? QString() : choices.text(key).trimmed();
    };
    WordingEdit edit(document.sections);
    const QString title = words("title");
    if (!title.isEmpty()) {
        if (!edit.replace(ParagraphRole::Title, title))
            edit.insertBelowTitle(paragraphsOf(ParagraphRole::Title, {title}));
        document.title = title;
    }
    QStringList below;
    const QString issuer = words("issuer");
    if (!issuer.isEmpty() && !edit.replace(ParagraphRole::IssuerMark, issuer))
        below.append(issuer);
    const QString number = words("number");
    if (!number.isEmpty() && !edit.replace(ParagraphRole::DocumentNumber, number))
        below.append(number);
    edit.insertBelowTitle(paragraphsOf(ParagraphRole::SubTitle, below)
                          + paragraphsOf(ParagraphRole::Body, linesOf(words("opening"))));
    edit.insertAtEnd(paragraphsOf(ParagraphRole::Body, linesOf(words("closing"))));
    const QStringList signatories = linesOf(words("signatory"));
    if (!signatories.isEmpty() && !edit.replaceAll(ParagraphRole::Signature, signatories))
        edit.insertAtEnd(paragraphsOf(ParagraphRole::Signature, signatories));
}

Result<Document> composeWorded(const PaperEntry& paper, const Snapshot& snapshot,
                               const PaperChoices& choices, const QList<TemplateColumn>& columns)
{
    return worded(composePaper(paper, snapshot, withWidths(choices, paper, columns)), paper,
                  choices, columns);
}

Result<Document> composeWordedPart(const PaperEntry& paper, const Snapshot& snapshot,
                                   const PaperChoices& choices,
                                   const QList<TemplateColumn>& columns)
{
    return worded(composeComplete(paper, snapshot, withWidths(choices, paper, columns)), paper,
                  choices, columns);
}

const PaperTemplate* findTemplate(const Records& records, const PaperEntry& paper,
                                  const QString& name)
{
    for (const PaperTemplate& row : records.all<PaperTemplate>()) {
        if (row.name == name && row.paper == QLatin1StringView(paper.name))
            return &row;
    }
    return nullptr;
}

QStringList templateNames(const Records& records, const PaperEntry& paper)
{
    QStringList names;
    for (const PaperTemplate& row : records.all<PaperTemplate>()) {
        if (row.paper == QLatin1StringView(paper.name))
            names.append(row.name);
    }
    names.sort();
    return names;
}

Error noTemplate(const Records& records, const PaperEntry& paper, const QString& name)
{
    const QStringList names = templateNames(records, paper);
    if (names.isEmpty())
        return {ErrorCode::NotFound,
                QCoreApplication::translate(
                    "Paper", "There is no template “%1” for this paper: it has none.")
                    .arg(name),
                {}};
    //: 1: what was asked for, 2: names
    return {ErrorCode::NotFound,
            QCoreApplication::translate(
                "Paper", "There is no template “%1” for this paper; it has these: %2.")
                .arg(name, joinedNames(names)),
            {}};
}

Result<Document> composeAfterTemplate(const PaperEntry& paper, const Snapshot& snapshot,
                                      const PaperChoices& choices, const QString& name)
{
    const PaperTemplate* row = findTemplate(snapshot.records(), paper, name);
    if (!row)
        return noTemplate(snapshot.records(), paper, name);
    PaperChoices all = choicesFrom(*row, paper);
    all.add(choices);
    return composeWorded(paper, snapshot, all,
                         templateColumns(row->columns).value_or(QList<TemplateColumn>()));
}

QString inBrackets(const QString& name)
{
    return name.contains(u'（') ? name : QString(u'（' % name % u'）');
}

} // namespace touyan
