package org.plumbline.dsl.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.source.Position;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.validation.Finding;

/**
 * The files of a project that do not follow the language. Much of what rules find in them would only say that something is missing which
 * is there, but could not be understood; and so would what they find in other files about ids that stand in such a text.
 *
 * @param files by their names in messages
 * @param texts of all files of the project, by the same names
 * @param ids that stand in these files
 */
record HalfUnderstood(Set<String> files, Map<String, String> texts, Set<String> ids) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9-]*+");

    static HalfUnderstood in(LoadedProject project) {
        Set<String> files = project.syntaxProblems().stream().map(problem -> problem.position().file()).collect(Collectors.toSet());
        Map<String, String> texts = new HashMap<>();
        Set<String> ids = new HashSet<>();
        if (!files.isEmpty()) {
            for (PlumbFile file : project.index().files()) {
                project.sources().locate(file).ifPresent(place -> texts.put(place.file(), text(file)));
            }
            files.forEach(file -> ID.matcher(texts.getOrDefault(file, "")).results().forEach(id -> ids.add(id.group())));
        }
        return new HalfUnderstood(files, texts, ids);
    }

    private static String text(PlumbFile file) {
        return file.eResource() instanceof XtextResource read && read.getParseResult() != null ? read.getParseResult().getRootNode().getText() : "";
    }

    /** Whether a finding may only follow from what could not be understood. */
    boolean conceals(Finding finding) {
        return !files.isEmpty() && (ids.contains(id(finding.element())) || finding.position()
                .filter(place -> files.contains(place.file()) || ids.contains(id(place))).isPresent());
    }

    /** The id of an element, or of what it lies in. */
    private static String id(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Identified)) {
            at = at.eContainer();
        }
        return at instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }

    /** The id that stands at a place, or the last one of a path of ids; empty if something else stands there. */
    private String id(Position place) {
        String text = texts.getOrDefault(place.file(), "");
        int end = place.offset() + place.length();
        String written = end <= text.length() ? text.substring(place.offset(), end) : "";
        Matcher last = ID.matcher(written.substring(written.lastIndexOf('.') + 1));
        return last.matches() ? last.group() : "";
    }
}
