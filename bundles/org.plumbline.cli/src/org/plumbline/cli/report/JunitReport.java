package org.plumbline.cli.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.core.source.Position;
import org.plumbline.validation.Severity;

/**
 * A report in the XML of JUnit, which every build server shows: a suite for each file, in it a case for each finding. Errors are
 * failures unless they were known before; warnings and infos pass and are told in the output of their case; what is justified is skipped.
 */
public final class JunitReport implements ReportForm {

    private static final String SUITE = "plumb check";

    @Override
    public String text(Report report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            writeSuites(report, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail.", e);
        }
        return text + "\n";
    }

    private static void writeSuites(Report report, XMLStreamWriter xml) throws XMLStreamException {
        Map<String, List<ReportEntry>> files = new TreeMap<>(report.entries().stream().collect(Collectors.groupingBy(JunitReport::file)));
        Map<String, List<ReportEntry>> justified = report.justified().stream().collect(Collectors.groupingBy(JunitReport::file));
        justified.keySet().forEach(file -> files.putIfAbsent(file, List.of()));
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", SUITE);
        if (files.isEmpty() && report.outcome().unusable().isEmpty()) {
            startSuite(SUITE, 1, 0, 0, 0, xml);
            line(xml, 2);
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("classname", SUITE);
            xml.writeAttribute("name", "no findings");
            end(xml, 1);
        }
        for (var file : files.entrySet()) {
            writeSuite(file.getKey(), file.getValue(), justified.getOrDefault(file.getKey(), List.of()), xml);
        }
        writeUnreadable(report, xml);
        end(xml, 0);
    }

    private static void writeSuite(String file, List<ReportEntry> entries, List<ReportEntry> justified, XMLStreamWriter xml)
            throws XMLStreamException {
        long failures = entries.stream().filter(JunitReport::fails).count();
        startSuite(file, entries.size() + justified.size(), failures, 0, justified.size(), xml);
        for (ReportEntry entry : entries) {
            writeCase(file, entry, xml);
        }
        for (ReportEntry entry : justified) {
            startCase(file, entry, xml);
            line(xml, 3);
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", XmlText.of(entry.reason().orElse("")));
            end(xml, 2);
        }
        end(xml, 1);
    }

    private static void writeCase(String file, ReportEntry entry, XMLStreamWriter xml) throws XMLStreamException {
        startCase(file, entry, xml);
        line(xml, 3);
        xml.writeStartElement(fails(entry) ? "failure" : "system-out");
        if (fails(entry)) {
            xml.writeAttribute("type", entry.problem().code());
            xml.writeAttribute("message", XmlText.of(entry.problem().message()));
        }
        Position at = entry.problem().position();
        xml.writeCharacters(XmlText.of(at.file() + ":" + at.line() + ":" + at.column() + ": " + entry.problem().severity().word() + " "
                + entry.problem().code() + " " + entry.problem().message() + entry.problem().remedy().map(text -> "\n" + text).orElse("")));
        xml.writeEndElement();
        end(xml, 2);
    }

    private static void writeUnreadable(Report report, XMLStreamWriter xml) throws XMLStreamException {
        for (var file : report.outcome().unusable()) {
            startSuite(file.path(), 1, 0, 1, 0, xml);
            line(xml, 2);
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", XmlText.of(file.path()));
            xml.writeAttribute("name", "can be read");
            line(xml, 3);
            xml.writeEmptyElement("error");
            xml.writeAttribute("message", XmlText.of(file.reason()));
            end(xml, 2);
            end(xml, 1);
        }
    }

    private static void startSuite(String name, long tests, long failures, long errors, long skipped, XMLStreamWriter xml)
            throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", XmlText.of(name));
        xml.writeAttribute("tests", Long.toString(tests));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", Long.toString(errors));
        xml.writeAttribute("skipped", Long.toString(skipped));
    }

    private static void startCase(String file, ReportEntry entry, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", XmlText.of(file));
        xml.writeAttribute("name", XmlText.of(entry.problem().code() + " in line " + entry.problem().position().line() + ": "
                + entry.problem().message()));
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        line(xml, depth);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static boolean fails(ReportEntry entry) {
        return entry.problem().severity() == Severity.ERROR && !entry.known();
    }

    private static String file(ReportEntry entry) {
        String file = entry.problem().position().file().replace('\\', '/');
        return file.isEmpty() ? SUITE : file;
    }
}
