package org.plumbline.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.project.Names;
import org.plumbline.core.source.SourceMap;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.PlumbFile;

/**
 * What makes findings in two states of a text the same one: rule, case, element and field. Lines, columns and file do not count, so that
 * a finding stays the same while text around it is written, moved or formatted; nor do messages, which may be translated.
 */
public final class FindingIdentity {

    private static final String BETWEEN = "/";

    private final Names names = new Names(new Texts());
    private final SourceMap sources;

    /** @param sources the texts that were checked */
    public FindingIdentity(SourceMap sources) {
        this.sources = sources;
    }

    /** The identity in one line; several findings of one element and field may share it. */
    public String of(Finding finding) {
        String field = finding.feature() == null ? "" : BETWEEN + finding.feature().getName() + value(finding);
        return finding.code() + BETWEEN + finding.variant() + BETWEEN + path(finding.element()) + field;
    }

    /** A part without a name is known by what it refers to, else by its number among its like. */
    private String path(EObject element) {
        Optional<String> name = names.name(element);
        EObject container = element.eContainer();
        if (name.isPresent() || container == null) {
            return name.orElse("");
        }
        EStructuralFeature feature = element.eContainingFeature();
        String around = container instanceof PlumbFile ? "" : path(container) + BETWEEN;
        return around + feature.getName() + "[" + (feature.isMany() ? distinction(element) : "") + "]";
    }

    private String distinction(EObject part) {
        String references = part.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isMany() && part.eIsSet(reference))
                .map(reference -> sources.written(part, reference, 0).orElse("")).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return references.isEmpty() ? Integer.toString(((List<?>) part.eContainer().eGet(part.eContainingFeature())).indexOf(part))
                : references;
    }

    private String value(Finding finding) {
        if (!finding.feature().isMany()) {
            return "";
        }
        List<?> values = (List<?>) finding.element().eGet(finding.feature());
        if (finding.feature() instanceof EReference reference) {
            return reference.isContainment() ? ""
                    : sources.written(finding.element(), reference, finding.index()).map(text -> "=" + text).orElse("");
        }
        return finding.index() < values.size() ? "=" + values.get(finding.index()) : "";
    }
}
