package org.plumbline.dsl.scoping;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * An entry of the index that keeps no element, so that its file can be closed: whoever wants the element opens the file.
 *
 * @param getName the name
 * @param getEClass the class of the element
 * @param getEObjectURI where it lies
 * @param data what the index knows besides
 */
public record ClosedName(QualifiedName getName, EClass getEClass, URI getEObjectURI, Map<String, String> data) implements IEObjectDescription {

    /** The same entry without its element. */
    public static ClosedName of(IEObjectDescription entry) {
        Map<String, String> data = new HashMap<>();
        for (String key : entry.getUserDataKeys()) {
            data.put(key, entry.getUserData(key));
        }
        return new ClosedName(entry.getName(), entry.getEClass(), entry.getEObjectURI(), Map.copyOf(data));
    }

    @Override
    public QualifiedName getQualifiedName() {
        return getName;
    }

    @Override
    public EObject getEObjectOrProxy() {
        InternalEObject proxy = (InternalEObject) getEClass.getEPackage().getEFactoryInstance().create(getEClass);
        proxy.eSetProxyURI(getEObjectURI);
        return proxy;
    }

    @Override
    public String getUserData(String key) {
        return data.get(key);
    }

    @Override
    public String[] getUserDataKeys() {
        return data.keySet().toArray(String[]::new);
    }
}
