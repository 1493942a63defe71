package org.plumbline.diagram.format;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A part of a description, such as a mapping, a style or a tool. Two parts are equal if they are the same part of the same file.
 *
 * @param object behind it, of a class of the {@link Format}
 */
public record Part(EObject object) {

    /** The name of its class, as in {@code NodeMapping}. */
    public String kind() {
        return object.eClass().getName();
    }

    /** Whether it is of a class, given by name, or of one that extends it. */
    public boolean is(String type) {
        return kind().equals(type) || object.eClass().getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(type));
    }

    /** Its name; empty if it has none. */
    public String name() {
        return text("name");
    }

    /** What people call it: its label, or its name where it has no label. */
    public String label() {
        return text("label").isEmpty() ? name() : text("label");
    }

    /** The text of an attribute or its default; empty where it has neither, or the class has no such attribute. */
    public String text(String attribute) {
        return value(attribute) instanceof String text ? text.strip() : "";
    }

    /** The texts of an attribute that may have several. */
    public List<String> texts(String attribute) {
        return value(attribute) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    /** Whether an attribute says {@code true}. */
    public boolean flag(String attribute) {
        return Boolean.parseBoolean(text(attribute));
    }

    /** The number of an attribute; zero for what is none. */
    public int number(String attribute) {
        try {
            return Integer.parseInt(text(attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The part that a feature owns or refers to; empty if there is none, or it cannot be found. */
    public Optional<Part> part(String feature) {
        return value(feature) instanceof EObject part && !part.eIsProxy() ? Optional.of(new Part(part)) : Optional.empty();
    }

    /** The parts that a feature owns or refers to, without those that cannot be found. */
    public List<Part> parts(String feature) {
        return value(feature) instanceof List<?> list
                ? list.stream().map(EObject.class::cast).filter(part -> !part.eIsProxy()).map(Part::new).toList() : List.of();
    }

    /** All parts that it owns, in the order of the file. */
    public List<Part> contents() {
        return object.eContents().stream().map(Part::new).toList();
    }

    /** The part that owns it; empty for the whole. */
    public Optional<Part> owner() {
        return Optional.ofNullable(object.eContainer()).map(Part::new);
    }

    /** The nearest part around it of a class, itself included. */
    public Optional<Part> around(String type) {
        return is(type) ? Optional.of(this) : owner().flatMap(owner -> owner.around(type));
    }

    /**
     * Where it stands in its file, in words: the names of what it lies in, and the feature of what has no name, with its place among
     * several, counted from 1; as in {@code Risks / Risk map / Area / conditionnalStyles 2 / style}.
     */
    public String path() {
        return owner().map(owner -> owner.owner().isEmpty() ? step() : owner.path() + " / " + step()).orElse("file");
    }

    /** The line of the file at which it begins, counted from 1; 0 if it is not known. */
    public int line() {
        return SourceLine.of(object);
    }

    private String step() {
        if (!name().isEmpty()) {
            return name();
        }
        EReference feature = object.eContainmentFeature();
        return feature.isMany() ? feature.getName() + " " + (((List<?>) object.eContainer().eGet(feature)).indexOf(object) + 1)
                : feature.getName();
    }

    private Object value(String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature == null ? null : object.eGet(feature);
    }

    /** Its address in the form that files of Sirius use for references. */
    public String fragment() {
        return EcoreUtil.getURI(object).fragment();
    }
}
