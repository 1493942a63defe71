package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.model.core.Element;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;

/** One edit of any kind at any place of a project. */
final class ElementEdit implements ModelChange {

    private static final List<String> IDS = List.of("NEW", "N-1", "R1", "MD", "OPS", "ac-2.1", "mit Abstand");

    private final Random random;
    private final Kind kind;
    private final FeatureEdit field;
    private List<EObject> elements = List.of();
    private String told = "nothing";

    ElementEdit(Random random) {
        this.random = random;
        this.kind = Kind.values()[random.nextInt(Kind.values().length)];
        this.field = new FeatureEdit(random);
    }

    /** What is done. */
    enum Kind {
        RENAME, RENAME_AGAIN, REMOVE, FORGET, COPY, MOVE_TO_FILE, FIELD, FIELD_AGAIN
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
            case REMOVE -> pick(EObject.class, element -> true).forEach(model::remove);
            case FORGET -> pick(EObject.class, element -> true).forEach(model::removeWithReferences);
            case COPY -> pick(Identified.class, element -> element.eContainmentFeature().isMany()).forEach(this::copy);
            case MOVE_TO_FILE -> pick(Element.class, element -> element.eContainer() instanceof PlumbFile)
                    .forEach(element -> one(model.files()).getElements().add(element));
            case FIELD, FIELD_AGAIN -> field.make(one(model.files()).eResource());
        }
    }

    @Override
    public String toString() {
        return kind + " " + (told.equals("nothing") ? field.what() : told);
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

    @SuppressWarnings("unchecked")
    private void copy(Identified element) {
        EList<EObject> siblings = (EList<EObject>) element.eContainer().eGet(element.eContainmentFeature());
        Identified copy = EcoreUtil.copy(element);
        copy.setId(element.getId() + "-C" + random.nextInt(100));
        siblings.add(random.nextInt(siblings.size() + 1), copy);
    }
}
