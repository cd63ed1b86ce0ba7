#include "io/wordpicture.h"

#include "io/wordxml.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString Drawing = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;

void writeSize(QXmlStreamWriter& xml, const WordPicture& picture, const QString& element)
{
    const auto emu = [](double millimetres) {
        return QString::number(qRound(millimetres * EmuPerMillimetre));
    };
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"cx"_s, emu(picture.millimetres.width()));
    xml.writeAttribute(u"cy"_s, emu(picture.millimetres.height()));
}

void writeProperties(QXmlStreamWriter& xml, const WordPicture& picture, const QString& element)
{
    const QString number = QString::number(picture.number);
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"id"_s, number);
    xml.writeAttribute(u"name"_s, u"图片 "_s % number);
    xml.writeAttribute(u"descr"_s, xmlText(picture.description));
}

/// Programs that do not know the extension show the PNG that the element itself names.
void writeBlip(QXmlStreamWriter& xml, const WordPicture& picture)
{
    const XmlElement blip(xml, u"a:blip"_s);
    xml.writeAttribute(u"r:embed"_s, picture.part);
    if (picture.drawing.isEmpty())
        return;
    const XmlElement extensions(xml, u"a:extLst"_s);
    const XmlElement extension(xml, u"a:ext"_s);
    xml.writeAttribute(u"uri"_s, u"{96DAC541-7B7A-43D3-8B79-37D633B846F1}"_s);
    xml.writeEmptyElement(u"asvg:svgBlip"_s);
    xml.writeAttribute(u"xmlns:asvg"_s,
                       u"http://schemas.microsoft.com/office/drawing/2016/SVG/main"_s);
    xml.writeAttribute(u"r:embed"_s, picture.drawing);
}

void writeContent(QXmlStreamWriter& xml, const WordPicture& picture)
{
    const XmlElement element(xml, u"pic:pic"_s);
    xml.writeAttribute(u"xmlns:pic"_s, Drawing % u"picture"_s);
    {
        const XmlElement facts(xml, u"pic:nvPicPr"_s);
        writeProperties(xml, picture, u"pic:cNvPr"_s);
        xml.writeEmptyElement(u"pic:cNvPicPr"_s);
    }
    {
        const XmlElement fill(xml, u"pic:blipFill"_s);
        writeBlip(xml, picture);
        const XmlElement stretch(xml, u"a:stretch"_s);
        xml.writeEmptyElement(u"a:fillRect"_s);
    }
    const XmlElement shape(xml, u"pic:spPr"_s);
    {
        const XmlElement place(xml, u"a:xfrm"_s);
        xml.writeEmptyElement(u"a:off"_s);
        xml.writeAttribute(u"x"_s, u"0"_s);
        xml.writeAttribute(u"y"_s, u"0"_s);
        writeSize(xml, picture, u"a:ext"_s);
    }
    const XmlElement geometry(xml, u"a:prstGeom"_s);
    xml.writeAttribute(u"prst"_s, u"rect"_s);
    xml.writeEmptyElement(u"a:avLst"_s);
}

} // namespace

void writeWordPicture(QXmlStreamWriter& xml, const WordPicture& picture)
{
    const XmlElement run(xml, u"w:r"_s);
    const XmlElement frame(xml, u"w:drawing"_s);
    const XmlElement inLine(xml, u"wp:inline"_s);
    xml.writeAttribute(u"xmlns:wp"_s, Drawing % u"wordprocessingDrawing"_s);
    for (const QString& side : {u"distT"_s, u"distB"_s, u"distL"_s, u"distR"_s})
        xml.writeAttribute(side, u"0"_s);
    writeSize(xml, picture, u"wp:extent"_s);
    writeProperties(xml, picture, u"wp:docPr"_s);
    const XmlElement graphic(xml, u"a:graphic"_s);
    xml.writeAttribute(u"xmlns:a"_s, Drawing % u"main"_s);
    const XmlElement data(xml, u"a:graphicData"_s);
    xml.writeAttribute(u"uri"_s, Drawing % u"picture"_s);
    writeContent(xml, picture);
}

} // namespace touyan
