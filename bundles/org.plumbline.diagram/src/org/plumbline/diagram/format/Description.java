package org.plumbline.diagram.format;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;

/**
 * A loaded {@code .odesign} file.
 *
 * @param format of its parts
 * @param group the whole; empty if nothing could be read
 * @param metamodels the packages that it may name classes of
 * @param problems that were met while it was read
 */
public record Description(Format format, Optional<Part> group, List<EPackage> metamodels, List<Problem> problems) {

    public Description {
        metamodels = List.copyOf(metamodels);
        problems = List.copyOf(problems);
    }

    /** The diagrams, tables and trees of all viewpoints, in the order of the file. */
    public List<Part> representations() {
        return viewpoints().stream().flatMap(viewpoint -> viewpoint.parts("ownedRepresentations").stream()).toList();
    }

    /** A diagram, table or tree by its name. */
    public Optional<Part> representation(String name) {
        return representations().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The qualified names of the Java classes that hold services. */
    public List<String> serviceClasses() {
        return viewpoints().stream().flatMap(viewpoint -> viewpoint.parts("ownedJavaExtensions").stream())
                .map(extension -> extension.text("qualifiedClassName")).distinct().toList();
    }

    /** The viewpoints, in the order of the file. */
    public List<Part> viewpoints() {
        return group.map(whole -> whole.parts("ownedViewpoints")).orElse(List.of());
    }
}
