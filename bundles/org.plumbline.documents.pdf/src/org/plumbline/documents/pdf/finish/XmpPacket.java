package org.plumbline.documents.pdf.finish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.plumbline.documents.model.Metadata;
import org.plumbline.drawing.svg.XmlText;

/** The properties of a document as XMP (ISO 16684-1), with the mark of PDF/UA-1. */
record XmpPacket(Metadata metadata, String title, LocalDate day, String producer) {

    byte[] bytes() {
        StringBuilder out = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ")
                .append("xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" ")
                .append("xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
                .append("<pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>\n");
        out.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(XmlText.escape(title)).append("</rdf:li></rdf:Alt></dc:title>\n");
        out.append("<dc:language><rdf:Bag><rdf:li>").append(XmlText.escape(metadata.language())).append("</rdf:li></rdf:Bag></dc:language>\n");
        if (!metadata.organization().isBlank()) {
            out.append("<dc:creator><rdf:Seq><rdf:li>").append(XmlText.escape(metadata.organization())).append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!metadata.subtitle().isBlank()) {
            out.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(XmlText.escape(metadata.subtitle()))
                    .append("</rdf:li></rdf:Alt></dc:description>\n");
        }
        String date = day + "T00:00:00Z";
        out.append("<xmp:CreateDate>").append(date).append("</xmp:CreateDate>\n<xmp:ModifyDate>").append(date)
                .append("</xmp:ModifyDate>\n<xmp:CreatorTool>").append(producer).append("</xmp:CreatorTool>\n<pdf:Producer>")
                .append(producer).append("</pdf:Producer>\n");
        if (!metadata.keywords().isEmpty()) {
            out.append("<pdf:Keywords>").append(XmlText.escape(String.join(", ", metadata.keywords()))).append("</pdf:Keywords>\n");
        }
        return out.append("</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
