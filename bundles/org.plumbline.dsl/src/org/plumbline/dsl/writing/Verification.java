package org.plumbline.dsl.writing;

import java.io.StringReader;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/** Reads a text before it is given away, and compares it with what it is meant to say. References are not resolved for it. */
final class Verification {

    private final IParser parser;

    Verification(IParser parser) {
        this.parser = parser;
    }

    /** Finds that a text says something else than an element. */
    void check(String text, EObject intended) throws Unwritable {
        IParseResult read = parser.parse(new StringReader(text));
        if (read.hasSyntaxErrors()) {
            throw new Unwritable(intended, null, "the text that was made of it would have a syntax error in line "
                    + read.getSyntaxErrors().iterator().next().getStartLine());
        }
        compare(intended, read.getRootASTElement());
    }

    private static void compare(EObject intended, EObject read) throws Unwritable {
        if (intended.eClass() != read.eClass()) {
            throw new Unwritable(intended, null, "its text would read as a " + read.eClass().getName());
        }
        for (EStructuralFeature feature : Features.of(intended)) {
            boolean containment = feature instanceof EReference reference && reference.isContainment();
            if (containment || feature instanceof EAttribute) {
                compare(intended, feature, Features.values(intended, feature), Features.values(read, feature), containment);
            }
        }
    }

    private static void compare(EObject intended, EStructuralFeature feature, List<Object> wanted, List<Object> found,
            boolean containment) throws Unwritable {
        boolean same = wanted.size() == found.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            if (containment) {
                compare((EObject) wanted.get(i), (EObject) found.get(i));
            } else {
                same = Spellings.isSame(wanted.get(i), found.get(i));
            }
        }
        if (!same) {
            throw new Unwritable(intended, feature.getName(), "its text would read as something else");
        }
    }
}
