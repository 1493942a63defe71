package org.plumbline.core.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.plan.Initiative;

/** Finds the whole that a part belongs to, by containment or by what the part names. */
final class Wholes {

    private Wholes() {
    }

    /** The nearest container of a type. */
    static <T extends EObject> Optional<T> container(EObject part, Class<T> type) {
        EObject container = part.eContainer();
        while (container != null && !type.isInstance(container)) {
            container = container.eContainer();
        }
        return Optional.ofNullable(container).map(type::cast);
    }

    /** The toolbox of a card: that of its area, or where the area is not known, the first one of the card's file. */
    static Optional<Toolbox> toolbox(EObject card, FunctionalArea area) {
        return toolbox(card, area, Wholes::firstToolbox);
    }

    /** @param declared the first toolbox of a file, for whoever asks for many cards of one */
    static Optional<Toolbox> toolbox(EObject card, FunctionalArea area, Function<PlumbFile, Optional<Toolbox>> declared) {
        return Resolved.one(area).flatMap(known -> container(known, Toolbox.class))
                .or(() -> EcoreUtil.getRootContainer(card) instanceof PlumbFile file ? declared.apply(file) : Optional.empty());
    }

    static Optional<Toolbox> firstToolbox(PlumbFile file) {
        return file.getElements().stream().filter(Toolbox.class::isInstance).map(Toolbox.class::cast).findFirst();
    }

    /** What an initiative belongs to: workstream, components, objectives, and the frameworks that contain them. */
    static List<EObject> ofInitiative(Initiative initiative) {
        List<Identified> named = Stream.of(Resolved.one(initiative.getWorkstream()).stream(),
                Resolved.all(initiative.getComponents()).stream(), Resolved.all(initiative.getObjectives()).stream())
                .flatMap(parts -> parts).map(Identified.class::cast).toList();
        return Stream.concat(named.stream(), named.stream().flatMap(part -> container(part, GovernanceFramework.class).stream()))
                .map(EObject.class::cast).toList();
    }
}
