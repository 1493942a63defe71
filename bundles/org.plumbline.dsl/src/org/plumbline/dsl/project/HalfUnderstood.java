package org.plumbline.dsl.project;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.source.SourceMap;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.validation.Finding;

/**
 * The files of a project that do not follow the language. Much of what rules find in them would only say that something is missing which
 * is there, but could not be understood; and so would what they find in other files about ids that stand in such a text.
 *
 * @param files by their names in messages
 * @param ids that stand in these files, outside of comments and texts
 * @param sources of all files
 */
record HalfUnderstood(Set<String> files, Set<String> ids, SourceMap sources) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9-]*+");
    private static final IdSyntax PATHS = new IdSyntax();
    private static final Pattern TEXT = Pattern.compile("\".*\"", Pattern.DOTALL);

    static HalfUnderstood in(LoadedProject project) {
        Set<String> files = project.syntaxProblems().stream().map(problem -> problem.position().file()).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        for (PlumbFile file : project.index().files()) {
            if (file.eResource() instanceof XtextResource read && !read.getErrors().isEmpty() && read.getParseResult() != null) {
                read.getParseResult().getRootNode().getLeafNodes().forEach(leaf -> addIds(leaf, ids));
            }
        }
        return new HalfUnderstood(files, ids, project.sources());
    }

    /** A text or a comment that is not closed may hold what stands behind it. */
    private static void addIds(ILeafNode leaf, Set<String> ids) {
        String token = leaf.getText();
        boolean open = leaf.getSyntaxErrorMessage() != null;
        if ((open || !leaf.isHidden()) && !TEXT.matcher(token).matches()) {
            ids.add(IdSyntax.read(token));
            ID.matcher(token).results().forEach(id -> ids.add(id.group()));
        }
    }

    /** Whether a finding may only follow from what could not be understood. */
    boolean conceals(Finding finding) {
        return !files.isEmpty() && (id(finding.element()).filter(ids::contains).isPresent()
                || reference(finding).filter(ids::contains).isPresent()
                || finding.position().filter(place -> files.contains(place.file())).isPresent());
    }

    /** The id of an element, or of what it lies in. */
    private static Optional<String> id(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Identified)) {
            at = at.eContainer();
        }
        return Optional.ofNullable(at).map(identified -> ((Identified) identified).getId());
    }

    /** The id that a finding is about if it is about a reference; the last one of a path of ids. */
    private Optional<String> reference(Finding finding) {
        return finding.feature() instanceof EReference reference && !reference.isContainment()
                ? sources.written(finding.element(), reference, finding.index())
                        .map(name -> PATHS.toQualifiedName(name).getLastSegment())
                : Optional.empty();
    }
}
