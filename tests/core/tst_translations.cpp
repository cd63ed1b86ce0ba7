#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const auto SourceDir = QStringLiteral(TOUYAN_SOURCE_DIR);

QStringList sourceFolders()
{
    return {SourceDir + u"/core"_s, SourceDir + u"/ui"_s, SourceDir + u"/app"_s};
}

struct Message
{
    QString context;
    QString source;
    QString type;
    QStringList translations;
};

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({context, {}, {}, {}});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().translations.append(xml.readElementText());
        else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.last().translations.append(text);
        }
    }
    return messages;
}

/// A copy of @p name brought up to date with the texts in the sources.
QString updated(const QString& name, const QTemporaryDir& dir)
{
    const QString copy = dir.filePath(name);
    QFile::copy(SourceDir + u"/translations/"_s + name, copy);
    QProcess lupdate;
    lupdate.start(QStringLiteral(TOUYAN_LUPDATE),
                  QStringList{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s}
                      + sourceFolders() + QStringList{u"-ts"_s, copy});
    return lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0 ? copy : QString();
}

/// The texts in @p source that are translated where they stand, put together as the compiler does.
QStringList textsIn(const QString& source)
{
    static const QRegularExpression Call(
        uR"(\b(?:tr\(|translate\(\s*"\w+",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))"_s);
    static const QRegularExpression Literal(uR"lit("((?:[^"\\]|\\.)*)")lit"_s);
    QStringList texts;
    for (auto call = Call.globalMatch(source); call.hasNext();) {
        QString text;
        for (auto part = Literal.globalMatch(call.next().captured(1)); part.hasNext();)
            text += part.next().captured(1);
        texts.append(text.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s));
    }
    return texts;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chineseIsComplete()
    {
        const QTemporaryDir dir;
        const QString path = updated(u"touyan_zh_CN.ts"_s, dir);
        QVERIFY(!path.isEmpty());
        const QList<Message> messages = readMessages(path);
        QVERIFY(messages.size() > 300);
        QStringList missing;
        for (const Message& message : messages) {
            if (message.type == u"unfinished" || message.translations.join(QString()).isEmpty())
                missing.append(message.context + u": "_s + message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    /// The collector overlooks, without a word, a call whose count it cannot read.
    void noTextIsOverlooked()
    {
        const QTemporaryDir dir;
        QSet<QString> known;
        for (const Message& message : readMessages(updated(u"touyan_zh_CN.ts"_s, dir)))
            known.insert(message.source);
        QStringList overlooked;
        for (const QString& folder : sourceFolders()) {
            for (QDirIterator files(folder, {u"*.cpp"_s}, QDir::Files,
                                    QDirIterator::Subdirectories);
                 files.hasNext();) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const QString& text : textsIn(QString::fromUtf8(file.readAll()))) {
                    if (!known.contains(text))
                        overlooked.append(file.fileName() % u": "_s % text);
                }
            }
        }
        QVERIFY2(overlooked.isEmpty(), qPrintable(overlooked.join(u'\n')));
    }

    void placesInTextsAreKept()
    {
        const QList<Message> messages =
            readMessages(SourceDir + u"/translations/touyan_zh_CN.ts"_s);
        for (const Message& message : messages) {
            for (const QString& place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%n"_s}) {
                if (!message.source.contains(place) && place != u"%n")
                    QVERIFY2(!message.translations.join(QString()).contains(place),
                             qPrintable(message.source));
                else if (message.source.contains(place))
                    QVERIFY2(message.translations.last().contains(place)
                                 || message.translations.first().contains(place),
                             qPrintable(message.source));
            }
        }
    }
};

TOUYAN_TEST(TestTranslations, QCoreApplication)
#include "tst_translations.moc"
