package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.model.core.Element;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.PlumbFile;

/** One edit of any kind at any place of a project. */
final class RandomEdit implements ModelChange {

    private static final List<String> IDS = List.of("NEW", "N-1", "R1", "MD", "OPS", "ac-2.1", "mit Abstand");
    private static final List<String> TEXTS = List.of("", "plain", "with \"quotes\" and \\", "two\nlines", "a // no comment", "\"\"\"");

    private final Random random;
    private final Kind kind;
    private List<EObject> elements = List.of();
    private String told = "nothing";

    RandomEdit(Random random) {
        this.random = random;
        this.kind = Kind.values()[random.nextInt(Kind.values().length)];
    }

    /** What is done. */
    enum Kind {
        RENAME, RENAME_AGAIN, TEXT, REMOVE, FORGET, REORDER, REFER, REFER_TO_MORE, REFER_TO_LESS, UNSET, COPY, MOVE_TO_FILE
    }

    Kind kind() {
        return kind;
    }

    @Override
    public void apply(EditedModel model) throws RefusedEdit {
        elements = new ArrayList<>();
        for (PlumbFile file : model.files()) {
            file.eAllContents().forEachRemaining(elements::add);
        }
        switch (kind) {
            case RENAME, RENAME_AGAIN -> pick(Identified.class, element -> true).forEach(element -> model.rename(element, one(IDS)));
            case TEXT -> pick(LString.class, element -> true).forEach(text -> text.setText(one(TEXTS)));
            case REMOVE -> pick(EObject.class, element -> true).forEach(model::remove);
            case FORGET -> pick(EObject.class, element -> true).forEach(model::removeWithReferences);
            case REORDER -> pick(EObject.class, RandomEdit::hasSiblings).forEach(this::reorder);
            case REFER -> reference(false, 0).forEach(place -> set(model, place));
            case REFER_TO_MORE -> reference(true, 0).forEach(place -> add(model, place));
            case REFER_TO_LESS -> reference(true, 1).forEach(place -> list(place).remove(random.nextInt(list(place).size())));
            case UNSET -> pick(EObject.class, element -> !element.eClass().getEAllAttributes().isEmpty())
                    .forEach(element -> model.unset(element, one(element.eClass().getEAllAttributes())));
            case COPY -> pick(Identified.class, element -> element.eContainmentFeature().isMany()).forEach(this::copy);
            case MOVE_TO_FILE -> pick(Element.class, element -> element.eContainer() instanceof PlumbFile)
                    .forEach(element -> one(model.files()).getElements().add(element));
        }
    }

    @Override
    public String toString() {
        return kind + " " + told;
    }

    private <T extends EObject> Stream<T> pick(Class<T> type, Predicate<T> fits) {
        List<T> fitting = elements.stream().filter(type::isInstance).map(type::cast).filter(fits).toList();
        if (fitting.isEmpty()) {
            return Stream.empty();
        }
        T picked = one(fitting);
        told = EcoreUtil.getURI(picked).toString();
        return Stream.of(picked);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static boolean hasSiblings(EObject element) {
        return element.eContainmentFeature().isMany() && siblings(element).size() > 1;
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> siblings(EObject element) {
        return (EList<EObject>) element.eContainer().eGet(element.eContainmentFeature());
    }

    private void reorder(EObject element) {
        siblings(element).move(random.nextInt(siblings(element).size()), element);
    }

    private void copy(Identified element) {
        Identified copy = EcoreUtil.copy(element);
        copy.setId(element.getId() + "-C" + random.nextInt(100));
        siblings(element).add(random.nextInt(siblings(element).size() + 1), copy);
    }

    private Stream<Place> reference(boolean many, int least) {
        return pick(EObject.class, element -> places(element, many, least).findAny().isPresent())
                .map(element -> one(places(element, many, least).toList()));
    }

    private static Stream<Place> places(EObject element, boolean many, int least) {
        return element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
                .filter(reference -> reference.isMany() == many && (!many || ((List<?>) element.eGet(reference)).size() >= least))
                .map(reference -> new Place(element, reference));
    }

    private void set(EditedModel model, Place place) {
        targets(place).forEach(target -> model.set(place.owner(), place.reference(), target));
    }

    private void add(EditedModel model, Place place) {
        targets(place).filter(target -> !list(place).contains(target))
                .forEach(target -> model.add(place.owner(), place.reference(), random.nextInt(list(place).size() + 1), target));
    }

    private Stream<EObject> targets(Place place) {
        List<EObject> targets = elements.stream().filter(place.reference().getEReferenceType()::isInstance)
                .filter(target -> target instanceof Identified).toList();
        return targets.isEmpty() ? Stream.empty() : Stream.of(one(targets));
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(Place place) {
        return (EList<EObject>) place.owner().eGet(place.reference());
    }

    /**
     * A field of an element.
     *
     * @param owner the element
     * @param reference the field
     */
    private record Place(EObject owner, EReference reference) {
    }
}
