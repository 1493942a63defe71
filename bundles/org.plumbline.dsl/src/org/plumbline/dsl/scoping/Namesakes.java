package org.plumbline.dsl.scoping;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.plumbline.dsl.naming.ExportedNames;

/**
 * The elements of one file that have the same full name. A name means the first of them, and the second says that it is not the only one;
 * all others, of which a careless author may have thousands, need not be looked at when a name is looked up.
 */
final class Namesakes {

    private static final int THAT_MATTER = 2;

    private final Map<Name, Integer> met = new HashMap<>();

    private record Name(QualifiedName name, Object fullName, EClass type) {
    }

    /** Whether an entry of the file, told in their order, is needed to look up its name. */
    boolean matters(IEObjectDescription entry) {
        return met.merge(new Name(entry.getName(), ExportedNames.key(entry), entry.getEClass()), 1, Integer::sum) <= THAT_MATTER;
    }
}
