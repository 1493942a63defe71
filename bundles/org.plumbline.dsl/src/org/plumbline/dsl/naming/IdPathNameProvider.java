package org.plumbline.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.plumbline.model.core.Identified;

/** Names an element by the ids on the way to it: the area {@code OPS} of the toolbox {@code WATER} is {@code WATER.OPS}. */
public class IdPathNameProvider extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        if (!(element instanceof Identified identified) || identified.getId() == null) {
            return null;
        }
        QualifiedName whole = element.eContainer() == null ? null : getFullyQualifiedName(element.eContainer());
        return whole == null ? QualifiedName.create(identified.getId()) : whole.append(identified.getId());
    }
}
