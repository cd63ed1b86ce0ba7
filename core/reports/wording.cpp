#include "reports/wording.h"

#include "base/sentences.h"
#include "reports/columnselection.h"
#include "reports/statedlines.h"
#include "reports/wordingplaces.h"

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

/// Whether the table of @p paper looks the same with either: what is not named is as the paper has
/// it. A template that says the same is not another one because it is written in another order.
bool sayTheSame(const QList<TemplateColumn>& columns, const QList<TemplateColumn>& others,
                const PaperEntry& paper)
{
    const PaperOption* option = paper.option(QString::fromLatin1(ColumnsKey));
    const QStringList keys = option ? keysOf(*option) : QStringList();
    return std::all_of(keys.cbegin(), keys.cend(), [&](const QString& key) {
        return columnOf(columns, key) == columnOf(others, key);
    });
}

void setIfStated(PaperChoices& choices, const char* key, const QString& text)
{
    if (!text.trimmed().isEmpty())
        choices.set(QString::fromLatin1(key), text);
}

bool isWorded(const PaperEntry& paper, const PaperChoices& choices,
              const QList<TemplateColumn>& columns)
{
    const std::vector<PaperOption> options = wordingOptions(paper);
    return std::any_of(options.cbegin(), options.cend(),
                       [&](const PaperOption& option) { return choices.has(option.key); })
        || std::any_of(columns.cbegin(), columns.cend(),
                       [](const TemplateColumn& column) { return !column.title.isEmpty(); });
}

/// A paper that @p compose makes of choices, in wording whose places are filled.
Result<Document> worded(const PaperEntry& paper, const Snapshot& snapshot,
                        const PaperChoices& choices, const QList<TemplateColumn>& columns,
                        Result<Document> (*compose)(const PaperEntry&, const Snapshot&,
                                                    const PaperChoices&))
{
    if (!isWorded(paper, choices, columns)) // then nobody needs to know the time
        return compose(paper, snapshot, withWidths(choices, paper, columns));
    const WordingTime time = wordingTime(paper, snapshot, choices);
    const PaperChoices filled = withPlacesFilled(choices, paper, time);
    auto document = compose(paper, snapshot, withWidths(filled, paper, columns));
    if (!document)
        return document;
    applyWording(*document, paper, filled);
    setColumnTitles(*document, withPlacesFilled(columns, time));
    document->remarks += placeRemarks(filled, paper, time);
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
    // One that a template had all along is left to whoever put it there.
    if (const QString number = choices.text("number"); number != row.documentNumber)
        row.documentNumber = lastingNumber(number);
    row.intro = choices.text("opening");
    row.closing = choices.text("closing");
    row.signatories.clear();
    for (const QString& text : choices.texts("signatory"))
        row.signatories += statedLines(text);
    if (!sayTheSame(templateColumns(row.columns).value_or(QList<TemplateColumn>()), columns, paper))
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
    const PaperChoices before(templateChoices(row.choices).value_or(QMap<QString, QStringList>()));
    if (before.completed(paper.options) != PaperChoices(others).completed(paper.options))
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

Result<Document> composeWorded(const PaperEntry& paper, const Snapshot& snapshot,
                               const PaperChoices& choices, const QList<TemplateColumn>& columns)
{
    return worded(paper, snapshot, choices, columns, composePaper);
}

Result<Document> composeWordedPart(const PaperEntry& paper, const Snapshot& snapshot,
                                   const PaperChoices& choices,
                                   const QList<TemplateColumn>& columns)
{
    return worded(paper, snapshot, choices, columns, composeComplete);
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
    auto document = composeWorded(paper, snapshot, all,
                                  templateColumns(row->columns).value_or(QList<TemplateColumn>()));
    if (document && !choices.has("number") && isOneTimeNumber(row->documentNumber))
        document->remarks.append(
            //: 1: 大人智办〔2020〕15号, 2: name of a template
            QCoreApplication::translate("Paper",
                                        "The document number “%1” is kept in the template “%2”: "
                                        "check that it is that of this paper.")
                .arg(row->documentNumber, name));
    return document;
}

QString inBrackets(const QString& name)
{
    return name.contains(u'（') ? name : QString(u'（' % name % u'）');
}

} // namespace touyan
