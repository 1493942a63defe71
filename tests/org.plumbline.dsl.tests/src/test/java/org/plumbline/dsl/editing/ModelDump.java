package org.plumbline.dsl.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.core.PlumbFile;

/** What a model says, line by line: each value of each element under its path, references by the paths of their targets. */
final class ModelDump {

    private final Map<EObject, String> paths = new IdentityHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ModelDump(List<PlumbFile> files, Predicate<PlumbFile> told) {
        for (int i = 0; i < files.size(); i++) {
            path(files.get(i), "file" + i);
        }
        paths.keySet().stream().filter(element -> told.test((PlumbFile) EcoreUtil.getRootContainer(element))).sorted((one, other) -> paths.get(one).compareTo(paths.get(other))).forEach(this::tell);
    }

    static List<String> of(List<PlumbFile> files) {
        return new ModelDump(files, file -> true).lines;
    }

    /** The same, of the files with some names only; references may lead to the others. */
    static List<String> of(List<PlumbFile> files, Set<String> names) {
        return new ModelDump(files, file -> names.contains(file.eResource().getURI().lastSegment())).lines;
    }

    private void path(EObject element, String path) {
        paths.put(element, path);
        for (EObject child : element.eContents()) {
            EReference containment = child.eContainmentFeature();
            String index = containment.isMany() ? "." + ((List<?>) element.eGet(containment)).indexOf(child) : "";
            path(child, path + "/" + containment.getName() + index);
        }
    }

    private void tell(EObject element) {
        lines.add(paths.get(element) + " " + element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean told = !feature.isDerived() && !feature.isTransient()
                    && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
            if (told) {
                Object value = element.eIsSet(feature) ? element.eGet(feature) : null;
                List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                values.forEach(each -> lines.add(paths.get(element) + " " + feature.getName() + " " + told(each)));
            }
        }
    }

    private String told(Object value) {
        return switch (value) {
            case EObject target -> target.eIsProxy() ? "?" : paths.getOrDefault(target, "elsewhere");
            case BigDecimal figure -> figure.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
