#include "io/xlsxbook.h"

#include "io/refusal.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

struct Relation
{
    QString id;
    QString type; ///< the last word of its address
    QString target;
};

class RelationsHandler : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Relationship" && attributes.value("TargetMode") != "External")
            relations.push_back({attributes.text("Id"), attributes.text("Type").section(u'/', -1),
                                 attributes.text("Target")});
    }
    void end(std::string_view /*name*/) override { }

    std::vector<Relation> relations;
};

class BookHandler : public XmlHandler
{
public:
    struct Sheet
    {
        QString name;
        QString relation;
        SheetVisibility visibility;
    };

    explicit BookHandler(const ReadLimits& limits)
        : m_limits(limits)
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr" && attributes.isTrue("date1904"))
            epoch = Epoch::Year1904;
        if (name != "sheet")
            return;
        sheets.push_back({unescaped(attributes.text("name")), attributes.text("id"),
                          visibilityOf(attributes.value("state"))});
        if (sheets.size() > static_cast<size_t>(m_limits.sheets))
            fail(hostileWorkbook(u"over %1 sheets"_s.arg(m_limits.sheets)));
    }
    void end(std::string_view /*name*/) override { }

    std::vector<Sheet> sheets;
    Epoch epoch = Epoch::Year1900;

private:
    static SheetVisibility visibilityOf(std::optional<std::string_view> state)
    {
        if (state == "veryHidden")
            return SheetVisibility::VeryHidden;
        return state == "hidden" ? SheetVisibility::Hidden : SheetVisibility::Visible;
    }

    const ReadLimits& m_limits;
};

class StylesHandler : public XmlHandler
{
public:
    StylesHandler(const ReadLimits& limits, std::vector<NumberSense>& styles)
        : m_limits(limits)
        , m_styles(styles)
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt") {
            if (const auto id = attributes.integer("numFmtId"))
                m_patterns.insert(*id, senseOfPattern(attributes.value("formatCode").value_or("")));
        } else if (name == "cellXfs") {
            m_isCells = true;
        } else if (name == "xf" && m_isCells) {
            const int id = attributes.integer("numFmtId").value_or(0);
            m_styles.push_back(m_patterns.value(id, senseOfFormat(id)));
        }
        const auto count = static_cast<size_t>(m_patterns.size()) + m_styles.size();
        if (count > static_cast<size_t>(m_limits.styles))
            fail(hostileWorkbook(u"over %1 styles"_s.arg(m_limits.styles)));
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isCells = false;
    }

private:
    const ReadLimits& m_limits;
    std::vector<NumberSense>& m_styles;
    QHash<int, NumberSense> m_patterns;
    bool m_isCells = false;
};

/// @p target as the part @p from refers to it, from the top of the package.
QString resolved(const QString& target, const QString& from)
{
    QString path = target;
    path.replace(u'\\', u'/');
    if (!path.startsWith(u'/'))
        path = from.section(u'/', 0, -2) % u'/' % path;
    QStringList steps;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part != u"..")
            steps.append(part);
        else if (!steps.isEmpty())
            steps.removeLast();
    }
    steps.removeAll(u"."_s);
    return steps.join(u'/');
}

/// Where the relations of the part @p name are.
QString relationsOf(const QString& name)
{
    const QString folder = name.contains(u'/') ? QString(name.section(u'/', 0, -2) % u'/') : u""_s;
    return folder % u"_rels/" % name.section(u'/', -1) % u".rels";
}

/// What else the archive is, when it has no workbook.
Error notAWorkbook(const ZipPackage& package)
{
    struct Known
    {
        QLatin1StringView part;
        const char* message;
    };
    static const std::array Others = {
        Known{"xl/workbook.bin"_L1,
              QT_TRANSLATE_NOOP("Workbook",
                                "This is a binary workbook (xlsb). Open it in a "
                                "spreadsheet program, save it as xlsx and try again.")},
        Known{"content.xml"_L1,
              QT_TRANSLATE_NOOP("Workbook",
                                "This is an OpenDocument file. Open it in a "
                                "spreadsheet program, save it as xlsx and try again.")},
        Known{"word/document.xml"_L1,
              QT_TRANSLATE_NOOP("Workbook",
                                "This is a text document, not a workbook. Copy its "
                                "table into a workbook, save it as xlsx and try "
                                "again.")},
    };
    for (const Known& other : Others) {
        if (package.contains(other.part))
            return refusal(Refusal::Unsupported,
                           QCoreApplication::translate("Workbook", other.message), other.part);
    }
    return corruptWorkbook(QCoreApplication::translate("Workbook", "it has no workbook part"));
}

/// Reads the parts one after the other, each from what the one before says.
class BookReading
{
public:
    BookReading(const ZipPackage& package, const ReadLimits& limits, qint64 budget)
        : m_package(package)
        , m_limits(limits)
        , m_budget(budget)
    {
    }

    Result<XlsxBook> run()
    {
        const auto path = bookPath();
        if (!path)
            return path.error();
        BookHandler book(m_limits);
        if (const auto read = parse(*path, book); !read)
            return read.error();
        RelationsHandler relations;
        if (const auto read = parse(relationsOf(*path), relations); !read)
            return read.error();
        m_book.epoch = book.epoch;
        for (const BookHandler::Sheet& sheet : book.sheets)
            addSheet(sheet, relations, *path);
        if (m_book.sheets.empty())
            return corruptWorkbook(
                QCoreApplication::translate("Workbook", "it has no sheet with cells"));
        if (const auto read = readShared(relations, *path); !read)
            return read.error();
        return std::move(m_book);
    }

private:
    Result<void> parse(const QString& name, XmlHandler& handler)
    {
        auto part = m_package.part(name, m_budget);
        if (!part)
            return part.error();
        return parseXml(std::move(part).value(), m_limits, handler);
    }

    Result<QString> bookPath()
    {
        const QString usual = u"xl/workbook.xml"_s;
        if (m_package.contains(u"_rels/.rels"_s)) {
            RelationsHandler relations;
            if (const auto read = parse(u"_rels/.rels"_s, relations); !read)
                return read.error();
            for (const Relation& relation : relations.relations) {
                const QString path = resolved(relation.target, {});
                if (relation.type == u"officeDocument" && m_package.contains(path)
                    && path.endsWith(u".xml"))
                    return path == u"word/document.xml" ? notAWorkbook(m_package)
                                                        : Result<QString>(path);
            }
        }
        if (m_package.contains(usual))
            return usual;
        return notAWorkbook(m_package);
    }

    void addSheet(const BookHandler::Sheet& sheet, const RelationsHandler& relations,
                  const QString& bookPath)
    {
        for (const Relation& relation : relations.relations) {
            if (relation.id == sheet.relation && relation.type == u"worksheet")
                m_book.sheets.push_back(
                    {sheet.name, sheet.visibility, resolved(relation.target, bookPath)});
        }
    }

    /// Both parts may be missing: then no cell needs them.
    Result<void> readShared(const RelationsHandler& relations, const QString& bookPath)
    {
        StylesHandler styles(m_limits, m_book.styles);
        SharedStringsHandler strings(m_limits, m_book.strings);
        for (const Relation& relation : relations.relations) {
            const bool isStyles = relation.type == u"styles" && m_book.styles.empty();
            const bool isStrings = relation.type == u"sharedStrings" && m_book.strings.size() == 0;
            const QString path = resolved(relation.target, bookPath);
            if ((!isStyles && !isStrings) || !m_package.contains(path))
                continue;
            XmlHandler& handler = isStyles ? static_cast<XmlHandler&>(styles) : strings;
            if (const auto read = parse(path, handler); !read)
                return read;
        }
        return {};
    }

    const ZipPackage& m_package;
    const ReadLimits& m_limits;
    qint64 m_budget;
    XlsxBook m_book;
};

} // namespace

Result<XlsxBook> readBook(const ZipPackage& package, const ReadLimits& limits, qint64 budget)
{
    return BookReading(package, limits, budget).run();
}

} // namespace touyan
