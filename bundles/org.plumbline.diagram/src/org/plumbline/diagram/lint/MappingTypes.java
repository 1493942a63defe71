package org.plumbline.diagram.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.format.Part;

/** Which elements a mapping shows, and which elements its container stands for, as far as the description tells. */
final class MappingTypes {

    private static final List<String> REUSES = List.of("reusedNodeMappings", "reusedContainerMappings", "reusedBorderedNodeMappings",
            "reusedSubLines", "reusedTreeItemMappings");

    private final Metamodel metamodel;
    private final List<Part> all;

    /** @param all parts of the description */
    MappingTypes(Metamodel metamodel, List<Part> all) {
        this.metamodel = metamodel;
        this.all = all;
    }

    /** The elements that a mapping or representation is about: of its domain class; for an edge without one, those of its sources. */
    StaticType shown(Part mapping) {
        boolean ofSources = mapping.is("EdgeMapping") && !mapping.flag("useDomainElement");
        return ofSources ? shown(mapping.parts("sourceMapping").stream().filter(source -> !source.is("EdgeMapping")).toList())
                : domain(mapping);
    }

    /** The elements that any of some mappings shows. */
    StaticType shown(List<Part> mappings) {
        return mappings.stream().map(this::shown).reduce(StaticType::or).orElse(StaticType.ELEMENT);
    }

    private StaticType domain(Part mapping) {
        List<EClass> type = metamodel.type(mapping.text("domainClass")).stream().toList();
        return StaticType.of(type);
    }

    /** The elements that a mapping is evaluated for: those of all mappings or representations that it may lie in. */
    StaticType around(Part mapping) {
        Set<Part> containers = new LinkedHashSet<>();
        container(mapping).ifPresent(containers::add);
        all.stream().filter(other -> REUSES.stream().anyMatch(feature -> other.parts(feature).contains(mapping))).forEach(containers::add);
        return shown(new ArrayList<>(containers));
    }

    private static Optional<Part> container(Part mapping) {
        return mapping.owner().flatMap(owner -> Stream.of("AbstractNodeMapping", "LineMapping", "TreeItemMapping", "RepresentationDescription")
                .anyMatch(owner::is) ? Optional.of(owner) : owner.around("RepresentationDescription"));
    }

    /** The mappings that name a tool in a feature. */
    List<Part> users(Part tool, String feature) {
        return all.stream().filter(part -> part.part(feature).filter(tool::equals).isPresent() || part.parts(feature).contains(tool)).toList();
    }
}
