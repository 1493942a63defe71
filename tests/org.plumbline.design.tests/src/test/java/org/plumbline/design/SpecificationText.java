package org.plumbline.design;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.plumbline.drawing.Color;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The specification as plain XML: what it names, without knowing what any of it means. */
record SpecificationText(Document document) {

    static final Path BUNDLE = Path.of("../../bundles/org.plumbline.design");

    private static final Pattern CALL = Pattern.compile("(?:service:(?!.*\\.)|aql:\\w+\\.(?=\\w+\\())(\\w+)(?:\\((.*)\\))?");
    private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\])?");

    /** A service that an expression calls. */
    record Call(String name, int arguments) {
    }

    static SpecificationText read() {
        try {
            return new SpecificationText(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(BUNDLE.resolve("description/plumbline.odesign").toFile()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    Set<Call> calls() {
        return attributes().map(Attr::getValue).flatMap(SpecificationText::expressions).flatMap(value -> call(value).stream())
                .collect(Collectors.toSet());
    }

    Set<String> classes() {
        return attributes().filter(attribute -> Set.of("domainClass", "typeName").contains(attribute.getName())).map(Attr::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> features() {
        Stream<String> named = attributes().filter(attribute -> Set.of("featureName", "referenceName").contains(attribute.getName()))
                .map(Attr::getValue).filter(name -> !name.equals("*"));
        Stream<String> read = attributes().map(Attr::getValue).filter(value -> value.startsWith("feature:")).map(value -> value.substring(8));
        return Stream.concat(named, read).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> references() {
        return attributes().map(Attr::getValue).filter(value -> value.startsWith("//@")).flatMap(value -> Arrays.stream(value.split("\\s+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> pictures() {
        return attributes().map(Attr::getValue).filter(value -> value.startsWith("/org.plumbline.")).collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> serviceClasses() {
        return elements("ownedJavaExtensions").map(extension -> extension.getAttribute("qualifiedClassName")).toList();
    }

    List<List<String>> metamodels() {
        return elements("ownedRepresentations").map(representation -> children(representation, "metamodel")
                .map(metamodel -> metamodel.getAttribute("href")).toList()).toList();
    }

    Map<String, Color> colours() {
        return elements("entries").collect(Collectors.toMap(entry -> entry.getAttribute("name"), entry -> Color.of("#%02x%02x%02x"
                .formatted(number(entry, "red"), number(entry, "green"), number(entry, "blue")))));
    }

    /** The part that a path of names leads to. */
    Optional<Element> find(String path) {
        Optional<Element> at = Optional.of(document.getDocumentElement());
        for (Matcher step = STEP.matcher(path); step.find();) {
            String feature = step.group(1);
            String name = step.group(2);
            at = at.flatMap(element -> children(element, feature).filter(child -> name == null || child.getAttribute("name").equals(name))
                    .findFirst());
        }
        return at;
    }

    private static int number(Element entry, String name) {
        return Integer.parseInt(entry.getAttribute(name));
    }

    /** What legends say stands as expressions within a documentation. */
    private static Stream<String> expressions(String value) {
        return value.startsWith("Legend:") ? Arrays.stream(value.substring("Legend:".length()).split("\\|")).map(String::strip)
                : Stream.of(value);
    }

    private static Optional<Call> call(String expression) {
        Matcher call = CALL.matcher(expression);
        if (!call.matches() || "eContainer".equals(call.group(1))) { // AQL's own
            return Optional.empty();
        }
        String arguments = call.group(2) == null ? "" : call.group(2);
        return Optional.of(new Call(call.group(1), arguments.isEmpty() ? 0 : arguments.split(",").length));
    }

    private Stream<Element> elements(String tag) {
        return stream(document.getElementsByTagName(tag));
    }

    private static Stream<Element> children(Element parent, String tag) {
        return stream(parent.getChildNodes()).filter(child -> child.getTagName().equals(tag));
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private Stream<Attr> attributes() {
        return elements("*").flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i)));
    }
}
