package org.plumbline.diagram.tool;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes values fit features, as Sirius does: texts become numbers, dates or literals where a feature wants them. */
final class Values {

    /**
     * The value that a feature takes.
     *
     * @return null for a text without letters where the feature takes no text
     */
    Object fitting(EObject owner, EStructuralFeature feature, Object value) throws FailedTool {
        Object fitting = feature instanceof EAttribute attribute ? data(owner, attribute, value) : value;
        boolean fits = fitting == null || feature.getEType().isInstance(fitting);
        if (!fits) {
            throw new FailedTool(name(owner, feature) + " cannot be " + (value instanceof EObject other ? other.eClass().getName() : value) + ".");
        }
        return fitting;
    }

    private static Object data(EObject owner, EAttribute attribute, Object value) throws FailedTool {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum literals && (value instanceof String || value instanceof Integer)) {
            return literal(owner, attribute, literals, value);
        }
        if (!(value instanceof String text) || type.getInstanceClass() == String.class) {
            return value;
        }
        if (text.isBlank()) {
            return null;
        }
        try {
            return EcoreUtil.createFromString(type, text.strip());
        } catch (RuntimeException e) {
            throw new FailedTool(name(owner, attribute) + " cannot be " + text + ".", e);
        }
    }

    private static Object literal(EObject owner, EAttribute attribute, EEnum literals, Object value) throws FailedTool {
        if (value instanceof String text && text.isBlank()) {
            return null;
        }
        EEnumLiteral literal = value instanceof Integer number ? literals.getEEnumLiteral(number) : byText(literals, value.toString().strip());
        if (literal == null) {
            throw new FailedTool(name(owner, attribute) + " cannot be " + value + ": it is one of "
                    + String.join(", ", literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()) + ".");
        }
        return literal.getInstance();
    }

    private static EEnumLiteral byText(EEnum literals, String text) {
        EEnumLiteral named = literals.getEEnumLiteral(text);
        return named == null ? literals.getEEnumLiteralByLiteral(text) : named;
    }

    static String name(EObject owner, EStructuralFeature feature) {
        EClass type = owner.eClass();
        return type.getName() + "." + feature.getName();
    }
}
