package org.plumbline.diagram.format;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.AnyType;

/** What a file says beyond the subset, as problems in the order of the file. */
final class UnknownContent {

    private static final String REMEDY = "Leave it out: it works in Sirius only.";

    private final XMLResource file;

    UnknownContent(XMLResource file) {
        this.file = file;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        file.getContents().forEach(root -> add(root, problems));
        file.getAllContents().forEachRemaining(object -> {
            if (!file.getContents().contains(object)) {
                add(object, problems);
            }
        });
        return problems;
    }

    private void add(EObject object, List<Problem> problems) {
        AnyType unknown = file.getEObjectToExtensionMap().get(object);
        if (unknown == null) {
            return;
        }
        for (FeatureMap.Entry attribute : unknown.getAnyAttribute()) {
            report(object, "attribute", attribute, problems);
        }
        for (FeatureMap.Entry content : unknown.getMixed()) {
            if (content.getEStructuralFeature() instanceof EReference) {
                report(object, "element", content, problems);
            }
        }
    }

    private static void report(EObject object, String what, FeatureMap.Entry entry, List<Problem> problems) {
        Part part = new Part(object);
        int line = entry.getValue() instanceof EObject content && SourceLine.of(content) > 0 ? SourceLine.of(content) : part.line();
        problems.add(new Problem(Problem.Severity.ERROR, line, part.path(), "The subset has no " + what + " " + entry.getEStructuralFeature().getName() + " in "
                + part.kind() + (what.equals("element") ? ", or not of the type given." : "."), REMEDY));
    }
}
