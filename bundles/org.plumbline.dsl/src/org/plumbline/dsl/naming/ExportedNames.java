package org.plumbline.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/**
 * Puts each named element into the index twice: under its full name, and under its last id alone, which is how references
 * are mostly written. The second entry carries the full name as user data.
 */
@Singleton
public class ExportedNames extends DefaultResourceDescriptionStrategy {

    private static final String FULL_NAME = "fullName";

    @Inject
    private IQualifiedNameProvider names;

    @Inject
    private IdSyntax ids;

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> index) {
        QualifiedName name = names.getFullyQualifiedName(element);
        if (name != null) {
            index.accept(EObjectDescription.create(name, element));
            if (name.getSegmentCount() > 1) {
                index.accept(EObjectDescription.create(QualifiedName.create(name.getLastSegment()), element, shortEntry(name)));
            }
        }
        return true;
    }

    /** What the entry under the last id of a name carries. */
    public Map<String, String> shortEntry(QualifiedName name) {
        return name.getSegmentCount() > 1 ? Map.of(FULL_NAME, ids.toString(name)) : Map.of();
    }

    /** Whether an entry is the second, short one of its element. */
    public boolean isShort(IEObjectDescription entry) {
        return entry.getUserData(FULL_NAME) != null;
    }

    /** What is the same for two entries of the same kind whose elements have the same full name; quicker than the name. */
    public static Object key(IEObjectDescription entry) {
        String name = entry.getUserData(FULL_NAME);
        return name == null ? entry.getName() : name;
    }

    /** The full name of the element that an entry stands for. */
    public QualifiedName fullName(IEObjectDescription entry) {
        String name = entry.getUserData(FULL_NAME);
        return name == null ? entry.getName() : ids.toQualifiedName(name);
    }
}
