package org.plumbline.diagram.expression;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Services that do what services should not, and one that there is twice. */
public class BadServices {

    public String throwing(EObject element) {
        throw new IllegalStateException("no");
    }

    public String deep(EObject element) {
        return deep(element) + "r";
    }

    public String endless(EObject element) throws InterruptedException {
        while (true) {
            Thread.sleep(1000);
        }
    }

    /** The thread that asks. */
    public String worker(EObject element) {
        return Thread.currentThread().threadId() + "";
    }

    public String called(EClass type) {
        return "class " + type.getName();
    }

    public String called(EObject element) {
        return "element";
    }
}
