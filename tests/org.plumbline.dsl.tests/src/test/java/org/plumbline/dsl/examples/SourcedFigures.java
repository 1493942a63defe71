package org.plumbline.dsl.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.core.SourceRef;
import org.plumbline.model.core.When;
import org.plumbline.model.values.PartialDate;

/**
 * The figures and dates of a project beside the places that they are said to stand at. A figure counts for the sources of the
 * nearest element around it that has any.
 */
final class SourcedFigures {

    private final String document;
    private final List<SourcedFigure> figures = new ArrayList<>();

    private SourcedFigures(String document) {
        this.document = document;
    }

    /** The figures of some files that stand in one document, in the order of the files. */
    static List<SourcedFigure> of(List<PlumbFile> files, String document) {
        SourcedFigures found = new SourcedFigures(document);
        files.forEach(file -> found.collect(file, List.of()));
        return List.copyOf(found.figures);
    }

    private void collect(EObject element, List<String> around) {
        List<String> places = places(element);
        List<String> here = places.isEmpty() ? around : places;
        own(element).forEach(figure -> here.forEach(place -> figures.add(new SourcedFigure(place, figure))));
        if (!(element instanceof When)) {
            element.eContents().forEach(child -> collect(child, here));
        }
    }

    private List<String> places(EObject element) {
        return element.eContents().stream().filter(SourceRef.class::isInstance).map(SourceRef.class::cast)
                .filter(source -> source.getDocument() != null && source.getDocument().getId().equals(document))
                .map(SourceRef::getLocator).toList();
    }

    private static Stream<String> own(EObject element) {
        return switch (element) {
            case Quantity quantity -> Stream.of(text(quantity));
            case When when -> Stream.of(text(when));
            default -> element.eClass().getEAllAttributes().stream().filter(SourcedFigures::isDate).map(element::eGet)
                    .filter(PartialDate.class::isInstance).map(Object::toString);
        };
    }

    private static boolean isDate(EStructuralFeature feature) {
        return feature.getEType() == CorePackage.Literals.DATE;
    }

    private static String text(Quantity quantity) {
        String number = switch (quantity.getQualifier()) {
            case SEVERAL -> "several";
            case EXACT -> plain(quantity);
            case BETWEEN -> "between " + plain(quantity) + " and " + quantity.getUpper().toPlainString();
            default -> quantity.getQualifier().getLiteral() + " " + plain(quantity);
        };
        return number + " " + quantity.getUnit();
    }

    private static String plain(Quantity quantity) {
        String value = quantity.getValue().toPlainString();
        return quantity.getOutOf() == null ? value : value + " of " + quantity.getOutOf().toPlainString();
    }

    private static String text(When when) {
        String date = when.getFrom() == null ? when.getWords() : when.getFrom().toString();
        String first = when.getRelation().getLiteral() + " " + date;
        return when.getTo() == null ? first : first + " to " + when.getTo();
    }
}
