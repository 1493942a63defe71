package org.plumbline.dsl.project;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.project.ElementDescription;
import org.plumbline.core.project.FileDescription;
import org.plumbline.dsl.naming.IdPathNameProvider;
import org.plumbline.dsl.naming.IdSyntax;
import org.plumbline.model.plan.ActionPlan;

/** Describes a file by its text alone; no reference is resolved. */
final class FileDescriber {

    @Inject
    private IdPathNameProvider names;

    @Inject
    private IdSyntax ids;

    /** @param name what messages call the file */
    FileDescription describe(XtextResource file, String name) {
        Set<EClass> types = new HashSet<>();
        List<ElementDescription> elements = new ArrayList<>();
        for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            types.add(element.eClass());
            describe(element, elements);
        }
        return new FileDescription(name, types, elements, mentions(file));
    }

    private void describe(EObject element, List<ElementDescription> elements) {
        QualifiedName name = names.getFullyQualifiedName(element);
        if (element instanceof ActionPlan) {
            String whole = ids.toString(names.prefix(element));
            elements.add(new ElementDescription(element.eClass(), whole + ".plan", whole));
        } else if (name != null) {
            QualifiedName whole = names.prefix(element);
            elements.add(new ElementDescription(element.eClass(), ids.toString(name), whole.isEmpty() ? "" : ids.toString(whole)));
        }
    }

    private Set<String> mentions(Resource file) {
        Set<String> mentions = new HashSet<>();
        if (file instanceof XtextResource text && text.getParseResult() != null) {
            for (INode node : text.getParseResult().getRootNode().getAsTreeIterable()) {
                if (node.getGrammarElement() instanceof CrossReference) {
                    mentions.add(ids.toQualifiedName(NodeModelUtils.getTokenText(node)).getLastSegment());
                }
            }
        }
        return mentions;
    }
}
