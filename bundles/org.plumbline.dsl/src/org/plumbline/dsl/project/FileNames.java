package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.dsl.scoping.ReferenceContexts;

/**
 * By what names other files can refer to the elements of a file, and what decides between several of a name.
 *
 * @param names how often each occurs
 * @param contexts what the file says about where names are looked up
 */
record FileNames(Map<Entry, Integer> names, List<String> contexts) {

    /** Those of a file that is not there. */
    static final FileNames NONE = new FileNames(Map.of(), List.of());

    /** A name under which elements of a class are known. */
    record Entry(QualifiedName name, EClass type) {
    }

    static FileNames of(XtextResource file, ProjectNames index, ReferenceContexts contexts) {
        Map<Entry, Integer> names = new HashMap<>();
        index.entries(file.getURI()).forEach(entry -> names.merge(new Entry(entry.getName(), entry.getEClass()), 1, Integer::sum));
        return new FileNames(names, contexts.of(file));
    }

    /**
     * The files in which a reference may mean something else now than it did before. All other references keep what they mean: EMF
     * finds the new element by the name of the former one.
     */
    List<XtextResource> concernedBy(FileNames before, List<XtextResource> others) {
        if (!contexts.equals(before.contexts)) {
            return others;
        }
        Set<String> ids = new HashSet<>();
        names.forEach((entry, count) -> addIfOther(entry, count, before.names.get(entry), ids));
        before.names.forEach((entry, count) -> addIfOther(entry, count, names.get(entry), ids));
        if (ids.isEmpty()) {
            return List.of();
        }
        // an id may be written with escapes
        boolean plain = ids.stream().noneMatch(id -> id.indexOf('\'') >= 0 || id.indexOf('\\') >= 0);
        return plain ? others.stream().filter(file -> mentions(file, ids)).toList() : others;
    }

    /** Of several elements of one name only the first can be found by it. */
    private static void addIfOther(Entry entry, int count, Integer other, Set<String> ids) {
        if (other == null || other != count || count > 1) {
            ids.add(entry.name().getLastSegment());
        }
    }

    private static boolean mentions(XtextResource file, Set<String> ids) {
        String text = file.getParseResult().getRootNode().getText();
        return new ArrayList<>(ids).stream().anyMatch(text::contains);
    }
}
